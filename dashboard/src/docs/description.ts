/** What the platform says of its API (OpenAPI 3.1), as far as the page shows it. */
export type Schema = {
  $ref?: string;
  type?: string | string[];
  format?: string;
  enum?: string[];
  pattern?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  anyOf?: Schema[];
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
};

export type Parameter = {
  name: string;
  in: 'path' | 'query' | 'header';
  required?: boolean;
  example?: unknown;
  schema: Schema;
};

type Content = Record<string, { schema?: Schema; example?: unknown }>;

type Described = {
  operationId: string;
  tags?: string[];
  parameters?: Parameter[];
  requestBody?: { content: Content };
  responses: Record<string, { content?: Content; 'x-codes'?: string[] }>;
  'x-caller'?: string;
  'x-scope'?: string[];
};

export type Description = {
  paths: Record<string, Record<string, Described>>;
  components: { schemas: Record<string, Schema> };
};

export type Body = { type: string; schema: Schema; example: unknown };

export type Operation = {
  id: string;
  subject: string;
  method: string;
  path: string;
  caller: string;
  scope: string | undefined;
  parameters: Parameter[];
  body: Body | undefined;
  success: { status: string; type: string | undefined; example: unknown };
  refusals: { status: string; codes: string[] }[];
};

/** The subjects in the order in which somebody meets them; one that is new comes last. */
const SUBJECTS = [
  'Celebrities',
  'Twin',
  'Knowledge',
  'Deployments',
  'Conversations',
  'Fans',
  'Brands',
  'People',
];

const place = (subject: string) => (SUBJECTS.indexOf(subject) + SUBJECTS.length + 1) % (SUBJECTS.length + 1);

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

const isInside = ({ caller }: Operation) => Number(caller !== 'anybody');

/** By subject; within one the ways in come first, then by address: reading before changing. */
const inReadingOrder = (one: Operation, other: Operation) =>
  place(one.subject) - place(other.subject) ||
  isInside(one) - isInside(other) ||
  one.path.localeCompare(other.path) ||
  METHODS.indexOf(one.method) - METHODS.indexOf(other.method);

export function operationsOf(description: Description): Operation[] {
  return Object.entries(description.paths)
    .flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, described]) => operation(path, method, described)),
    )
    .sort(inReadingOrder);
}

function operation(path: string, method: string, described: Described): Operation {
  const answers = Object.entries(described.responses);
  const [status = '200', success] = answers.find(([code]) => code.startsWith('2')) ?? [];
  const [type, content] = Object.entries(success?.content ?? {})[0] ?? [];
  return {
    id: described.operationId,
    subject: described.tags?.[0] ?? '',
    method: method.toUpperCase(),
    path,
    caller: described['x-caller'] ?? '',
    scope: described['x-scope']?.join(', '),
    parameters: described.parameters ?? [],
    body: bodyOf(described),
    success: { status, type, example: content?.example },
    refusals: answers.flatMap(([code, answer]) =>
      answer['x-codes'] ? [{ status: code, codes: answer['x-codes'] }] : [],
    ),
  };
}

function bodyOf(described: Described): Body | undefined {
  const [type, content] = Object.entries(described.requestBody?.content ?? {})[0] ?? [];
  return type ? { type, schema: content?.schema ?? {}, example: content?.example } : undefined;
}

/** Changes something, so it is asked about before it is run. */
export const isUnsafe = ({ method }: Operation) => method !== 'GET';

export const isUpload = ({ body }: Operation) => body?.type === 'multipart/form-data';

/** In groups, each with the name of its subject. */
export function bySubject(operations: Operation[]): [string, Operation[]][] {
  const groups = new Map<string, Operation[]>();
  for (const operation of operations) {
    groups.set(operation.subject, [...(groups.get(operation.subject) ?? []), operation]);
  }
  return [...groups];
}
