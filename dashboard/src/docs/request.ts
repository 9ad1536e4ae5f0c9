import { isUnsafe, isUpload, type Operation } from './description';

/** A call ready to be made, or to be shown in somebody's language of programming. */
export type Request = {
  method: string;
  url: string;
  headers: Record<string, string>;
  body: string | undefined;
  file: string | undefined;
};

export type Values = Record<string, string>;
/** What goes into the Authorization header or comes with the browser. */
export type Proof = { kind: 'key' | 'fan'; token: string } | { kind: 'session' | 'none' };

/** The name under which a parameter's value is kept: a path and a query may both have an `id`. */
export const valueKey = ({ name, in: place }: { name: string; in: string }) => `${place}.${name}`;

export function requestOf(
  operation: Operation,
  values: Values,
  body: string,
  proof: Proof,
  origin: string,
): Request {
  const headers: Record<string, string> = {};
  if ('token' in proof) headers.Authorization = `Bearer ${proof.token}`;
  for (const parameter of operation.parameters) {
    const value = values[valueKey(parameter)];
    // A browser names the origin itself, and lets no page name another.
    if (parameter.in === 'header' && parameter.name !== 'Origin' && value) headers[parameter.name] = value;
  }
  const upload = isUpload(operation);
  if (operation.body && !upload) headers['Content-Type'] = operation.body.type;
  return {
    method: operation.method,
    url: origin + addressOf(operation, values),
    headers,
    body: operation.body && !upload ? body : undefined,
    file: upload ? 'file' : undefined,
  };
}

function addressOf({ path, parameters }: Operation, values: Values): string {
  const query = new URLSearchParams();
  let address = path;
  for (const parameter of parameters) {
    const value = values[valueKey(parameter)] ?? '';
    if (parameter.in === 'path') address = address.replace(`{${parameter.name}}`, encodeURIComponent(value));
    if (parameter.in === 'query' && value) query.set(parameter.name, value);
  }
  return query.size ? `${address}?${query}` : address;
}

/** The example's own values: what must be there, and no more. */
export function exampleValues({ parameters }: Operation): Values {
  return Object.fromEntries(
    parameters
      .filter(({ required }) => required)
      .map((parameter) => [valueKey(parameter), String(parameter.example ?? '')]),
  );
}

export const exampleBody = ({ body }: Operation): string =>
  body?.example === undefined ? '' : JSON.stringify(body.example, null, 2);

/** What stands for the reader's own secret in an example. */
export function exampleProof({ caller }: Operation): Proof {
  if (caller === 'anybody') return { kind: 'none' };
  return caller === 'fan' ? { kind: 'fan', token: '$FAN_TOKEN' } : { kind: 'key', token: '$TWINS_KEY' };
}

const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;

export function curlOf({ method, url, headers, body, file }: Request): string {
  const lines = [`curl ${method === 'GET' ? '' : `-X ${method} `}${quoted(url)}`];
  for (const [name, value] of Object.entries(headers)) lines.push(`-H "${name}: ${value}"`);
  if (body) lines.push(`--data-raw ${quoted(body)}`);
  if (file) lines.push(`-F ${quoted(`${file}=@jumps.md`)}`);
  return lines.join(' \\\n  ');
}

const indented = (text: string) => text.replaceAll('\n', '\n  ');
const literal = (text: string) =>
  text.startsWith('Bearer $') ? `\`Bearer \${${text.slice(8)}}\`` : `'${text}'`;

export function fetchOf({ method, url, headers, body, file }: Request): string {
  const options = [`method: '${method}',`];
  const own = Object.entries(headers).map(([name, value]) => `    '${name}': ${literal(value)},`);
  if (own.length) options.push(`headers: {\n${own.join('\n')}\n  },`);
  if (body) options.push(`body: JSON.stringify(${indented(body)}),`);
  if (file) options.push('body: form,');
  const before = file ? `const form = new FormData();\nform.set('${file}', input.files[0]);\n\n` : '';
  const plain = method === 'GET' && !own.length;
  const call = plain ? `fetch('${url}')` : `fetch('${url}', {\n  ${options.join('\n  ')}\n})`;
  return `${before}const answer = await ${call};\nconsole.log(answer.status, await answer.text());`;
}

/** Whether the browser's own session may stand for a key. */
export const takesSession = ({ caller }: Operation) => !['fan', 'anybody', 'key'].includes(caller);

/** Whether the call must show that it comes from our own page. */
export const needsForgeryToken = (operation: Operation, proof: Proof) =>
  isUnsafe(operation) && operation.caller !== 'fan' && !('token' in proof);
