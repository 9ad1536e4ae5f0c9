import { Code as Inline } from '@mantine/core';
import { Fragment } from 'react';
import type { Field, Limit } from './fields';
import classes from './Reading.module.css';
import { useDocsWords } from './words';

type Props = { label: string; fields: (Field & { place?: string })[] };

/** What a call takes, a line each: the name, its type, whether it must be there, and its limits. */
export function Fields({ label, fields }: Props) {
  const words = useDocsWords();
  return (
    <table className={classes.table} aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{words.column.name}</th>
          <th scope="col">{words.column.type}</th>
        </tr>
      </thead>
      <tbody>
        {fields.map((field) => (
          <tr key={`${field.place} ${field.path}`}>
            <th scope="row">
              <code className={classes.name}>
                <Path of={field.path} />
              </code>
              <span className={field.required ? classes.required : classes.quiet}>
                {field.required ? words.required : words.optional}
              </span>
            </th>
            <td>
              <code>{field.type}</code>
              <Remarks field={field} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A long path breaks after its dots first. */
function Path({ of }: { of: string }) {
  const steps = of.split('.');
  return steps.map((step, place) => (
    <Fragment key={steps.slice(0, place + 1).join('.')}>
      {place > 0 && (
        <>
          .<wbr />
        </>
      )}
      {step}
    </Fragment>
  ));
}

function Remarks({ field }: { field: Field & { place?: string } }) {
  const words = useDocsWords();
  const limit = ([bound, value]: Limit) => words.limit[bound](value);
  const remarks = [
    ...(field.place ? [field.place] : []),
    ...(field.nullable ? [words.nullable] : []),
    ...field.limits.map(limit),
  ];
  return (
    <>
      {remarks.length > 0 && <span className={classes.quiet}>{remarks.join(', ')}</span>}
      {field.values.length > 0 && (
        <span className={classes.values}>
          {field.values.map((value) => (
            <Inline key={value} className={classes.value}>
              {value}
            </Inline>
          ))}
        </span>
      )}
    </>
  );
}
