/** The one door to the API's types: what the rest of the dashboard imports, wherever the types come from. */
export type * from './shapes';
