import type * as T from './shapes';

/**
 * The calls of the API in the form openapi-fetch reads. It stands in for the generated `schema.d.ts`:
 * change the import in `client.ts` and the aliases in `types.ts`, nothing else.
 */
type Operation<Answer, Body = never, Path = never, Query = never> = {
  parameters: { path: Path; query?: Query };
  requestBody?: { content: { 'application/json': Body } };
  responses: {
    200: { content: { 'application/json': Answer } };
    default: { content: { 'application/problem+json': unknown } };
  };
};
type BySlug = { slug: string };
type Paging = { cursor?: string; limit?: number };
type Plain<Answer, Body = never> = Omit<Operation<Answer, Body>, 'parameters'> & { parameters: object };

export interface paths {
  '/v1/me': { get: Plain<T.Me>; patch: Plain<T.Me, { name?: string; locale?: T.Language }> };
  '/v1/sign-in': { post: Plain<T.Me, { email: string; password: string }> };
  '/v1/sign-out': { post: Plain<never> };
  '/v1/celebrities': {
    get: Plain<T.Page<T.Celebrity>> & { parameters: { query?: Paging } };
    post: Plain<T.CreatedCelebrity, T.NewCelebrity>;
  };
  '/v1/celebrities/{slug}': {
    get: Operation<T.Celebrity, never, BySlug>;
    patch: Operation<T.Celebrity, { name?: string; type?: T.CelebrityType }, BySlug>;
  };
  '/v1/celebrities/{slug}/overview': { get: Operation<T.Overview, never, BySlug> };
  '/v1/celebrities/{slug}/twin': {
    get: Operation<T.Twin, never, BySlug>;
    put: Operation<T.Twin, { personality: T.Personality; revision: number }, BySlug>;
  };
  '/v1/celebrities/{slug}/twin/versions': {
    get: Operation<T.Page<T.Version>, never, BySlug, Paging>;
    post: Operation<T.Version, { note?: string; revision: number }, BySlug>;
  };
  '/v1/celebrities/{slug}/twin/versions/{number}/live': {
    post: Operation<T.Version, never, BySlug & { number: number }>;
  };
  '/v1/celebrities/{slug}/twin/preview-sessions': {
    post: Operation<T.Session, { locale?: T.Language }, BySlug>;
  };
  '/v1/celebrities/{slug}/deployments': { get: Operation<{ items: T.Deployment[] }, never, BySlug> };
  '/v1/celebrities/{slug}/deployments/{id}': {
    patch: Operation<T.Deployment, { allowed_origins?: string[]; status?: string }, BySlug & { id: string }>;
  };
  '/v1/celebrities/{slug}/knowledge/sources': { get: Operation<T.Page<T.Source>, never, BySlug, Paging> };
  '/v1/celebrities/{slug}/knowledge/sources/{id}': {
    delete: Operation<never, never, BySlug & { id: string }>;
  };
  '/v1/celebrities/{slug}/knowledge/sources/{id}/passages': {
    get: Operation<T.Page<T.Passage>, never, BySlug & { id: string }, Paging>;
  };
  '/v1/celebrities/{slug}/knowledge/recall': {
    get: Operation<{ items: T.Recalled[] }, never, BySlug, { q: string; language?: T.Language }>;
  };
  '/v1/celebrities/{slug}/knowledge/unanswered': {
    get: Operation<T.Page<T.UnansweredQuestion>, never, BySlug, Paging>;
  };
  '/v1/celebrities/{slug}/knowledge/unanswered/{id}': {
    delete: Operation<never, never, BySlug & { id: string }>;
  };
  '/v1/celebrities/{slug}/conversations': { get: Operation<T.Page<T.Conversation>, never, BySlug, Paging> };
  '/v1/celebrities/{slug}/conversations/{id}': {
    get: Operation<T.Transcript, never, BySlug & { id: string }>;
  };
}
