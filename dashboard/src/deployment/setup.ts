import type { Deployment, DeploymentChange, PlaceSetup } from '../api/types';
import { grainOf, valueAt } from '../draft/paths';
import type { Messages } from '../messages/es';

/** What can change on its own, in the order of the form: the grain of differences, of merging and of the save bar. */
export type SetupField = keyof Messages['place']['field'];

export const FIELDS: SetupField[] = [
  'name',
  'starts_at',
  'ends_at',
  'theme.accent',
  'theme.surface',
  'theme.text',
  'theme.font',
  'theme.radius',
  'theme.logo_url',
  'theme.scheme',
  'theme.position',
  'greeting.es',
  'greeting.en',
  'languages',
  'pinned_version',
  'rules',
  'knowledge_visibility',
  'tiers',
  'modalities',
  'quotas.messages_per_fan_per_day',
  'quotas.messages_per_day',
  'allowed_origins',
];

export const GRAIN = grainOf<PlaceSetup, SetupField>(FIELDS);

/** What the form edits of a place, with everything absent as null. */
export const setupOf = (place: Deployment): PlaceSetup => ({
  name: place.name,
  starts_at: place.starts_at ?? null,
  ends_at: place.ends_at ?? null,
  theme: {
    ...place.theme,
    surface: place.theme.surface ?? null,
    text: place.theme.text ?? null,
    logo_url: place.theme.logo_url ?? null,
  },
  greeting: { es: place.greeting.es ?? null, en: place.greeting.en ?? null },
  languages: place.languages,
  tiers: place.tiers,
  modalities: place.modalities,
  pinned_version: place.pinned_version ?? null,
  knowledge_visibility: place.knowledge_visibility,
  quotas: {
    messages_per_fan_per_day: place.quotas.messages_per_fan_per_day ?? null,
    messages_per_day: place.quotas.messages_per_day ?? null,
  },
  rules: place.rules,
  allowed_origins: place.allowed_origins,
});

export const readOf = (place: Deployment) => ({ value: setupOf(place), revision: place.revision });

/** What was changed, each part of the set-up whole. */
export function partsOf(setup: PlaceSetup, changes: SetupField[]): DeploymentChange {
  const parts = new Set(changes.map((field) => field.split('.')[0] ?? field));
  return Object.fromEntries([...parts].map((part) => [part, valueAt(setup, part)]));
}

/** What to send: what was changed, and the revision it was changed on. */
export const changeOf = (setup: PlaceSetup, changes: SetupField[], revision: number): DeploymentChange => ({
  ...partsOf(setup, changes),
  revision,
});

/** A moment as a field of the browser has it, in its own time zone, and back. */
export function localMoment(iso: string | null | undefined): string {
  if (!iso) return '';
  const at = new Date(iso);
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
export const momentOf = (local: string): string | null => (local ? new Date(local).toISOString() : null);
