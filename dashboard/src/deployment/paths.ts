/** Where the places of a twin have their pages. */
export const placesPath = (slug: string) => `/c/${slug}/deployments`;
export const newPlacePath = (slug: string) => `${placesPath(slug)}/new`;
export const sightingsPath = (slug: string) => `${placesPath(slug)}/sightings`;
export const deploymentPath = (slug: string, id: string, tab = '') =>
  `${placesPath(slug)}/${id}${tab && `/${tab}`}`;
