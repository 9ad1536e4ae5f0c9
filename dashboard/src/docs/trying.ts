import type { Me } from '../api/types';
import { isUpload, type Operation } from './description';
import { type Values, valueKey } from './request';

/** What the reader has filled in. */
export type Trying = { values: Values; body: string; file: File | null };

/** An id in the examples is nobody's: it is shown as a hint, and not sent. */
const isMadeUp = (example: unknown) => /_[0-9a-f]{32}$/.test(String(example));

/** Where the form begins: one's own celebrity, and what is asked for and can be known. */
export function firstValues({ parameters }: Operation, me: Me | null | undefined): Values {
  const own = me?.celebrities[0]?.slug;
  return Object.fromEntries(
    parameters
      .filter(({ required, example }) => required && !isMadeUp(example))
      .map((parameter) => [
        valueKey(parameter),
        parameter.name === 'slug' && own ? own : String(parameter.example ?? ''),
      ]),
  );
}

/** What stands in the way of a call: the names of inputs that must be filled in, `body` when it can't be read. */
export function missing(operation: Operation, { values, body, file }: Trying): string[] {
  const empty = operation.parameters
    .filter((parameter) => parameter.required && !values[valueKey(parameter)]?.trim())
    .map(valueKey);
  if (isUpload(operation)) return file ? empty : [...empty, 'file'];
  return operation.body && !isJson(body) ? [...empty, 'body'] : empty;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
