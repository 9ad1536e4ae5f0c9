import type { Schema } from './description';

type Bound = 'minLength' | 'maxLength' | 'minimum' | 'maximum' | 'minItems' | 'maxItems';
const BOUNDS: Bound[] = ['minLength', 'maxLength', 'minimum', 'maximum', 'minItems', 'maxItems'];

export type Limit = [Bound, number];
export type Field = {
  path: string;
  type: string;
  values: string[];
  required: boolean;
  nullable: boolean;
  limits: Limit[];
};

type Schemas = Record<string, Schema>;

/** The fields of a body, those of an object inside it with its name before theirs. */
export function fieldsOf(schema: Schema, schemas: Schemas, before = ''): Field[] {
  const whole = resolved(schema, schemas);
  return Object.entries(whole.properties ?? {}).flatMap(([name, property]) => {
    const path = before ? `${before}.${name}` : name;
    const own = fieldOf(path, property, schemas, Boolean(whole.required?.includes(name)));
    return [own, ...fieldsOf(property, schemas, path)];
  });
}

export function fieldOf(path: string, schema: Schema, schemas: Schemas, required: boolean): Field {
  const whole = resolved(schema, schemas);
  const items = whole.items && resolved(whole.items, schemas);
  return {
    path,
    type: items ? `${nameOf(items)}[]` : nameOf(whole),
    values: whole.enum ?? items?.enum ?? [],
    required,
    nullable: kinds(whole).includes('null') || Boolean(schema.anyOf),
    limits: BOUNDS.flatMap((bound): Limit[] => {
      const value = whole[bound] ?? items?.[bound];
      return value ? [[bound, value]] : [];
    }),
  };
}

function resolved(schema: Schema, schemas: Schemas): Schema {
  const real = schema.anyOf?.find((each) => each.type !== 'null') ?? schema;
  const name = real.$ref?.split('/').pop();
  return name ? (schemas[name] ?? {}) : real;
}

const kinds = ({ type }: Schema) => (Array.isArray(type) ? type : [type ?? 'object']);

function nameOf(schema: Schema): string {
  const name = kinds(schema).find((kind) => kind !== 'null') ?? 'object';
  return schema.format === 'uuid' || schema.format === 'binary' ? schema.format : name;
}
