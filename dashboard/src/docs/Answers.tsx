import { Code as Inline } from '@mantine/core';
import type { Operation } from './description';
import classes from './Reading.module.css';
import { useCodeText, useDocsWords } from './words';

/** The statuses an operation answers with, and the codes of its refusals. */
export function Answers({ operation }: { operation: Operation }) {
  const words = useDocsWords();
  const textOf = useCodeText();
  return (
    <table className={classes.table} aria-label={words.answers}>
      <thead>
        <tr>
          <th scope="col">{words.column.status}</th>
          <th scope="col">{words.column.meaning}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row" className={classes.status} data-kind="ok">
            {operation.success.status}
          </th>
          <td>{operation.success.type ? <code>{operation.success.type}</code> : words.empty}</td>
        </tr>
        {operation.refusals.map(({ status, codes }) => (
          <tr key={status}>
            <th scope="row" className={classes.status}>
              {status}
            </th>
            <td>
              <ul className={classes.codes}>
                {codes.map((code) => (
                  <li key={code}>
                    <Inline className={classes.value}>{code}</Inline>{' '}
                    <span className={classes.quiet}>{textOf(code)}</span>
                  </li>
                ))}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
