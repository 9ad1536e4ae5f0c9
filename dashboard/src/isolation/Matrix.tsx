import { VisuallyHidden } from '@mantine/core';
import { IconCheck, IconMinus, IconX } from '@tabler/icons-react';
import type { IsolationCell, IsolationSubject, Probed } from '../api/types';
import { useMessages } from '../messages/Messages';
import { wordFor } from '../messages/word';
import classes from './Isolation.module.css';

const ACTORS: Probed['actor'][] = [
  'EVERYBODY',
  'STRANGER',
  'IMPOSTOR',
  'BRAND',
  'WORKER',
  'FAN',
  'OTHER_FAN',
  'ANONYMOUS',
];
const ICON = { HELD: IconCheck, BROKEN: IconX, NOT_PROBED: IconMinus };

/** Every table and cache against everybody who tried; where it is too wide it is moved sideways, its names stay. */
export function Matrix({ subjects }: { subjects: IsolationSubject[] }) {
  const { isolation: words } = useMessages();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what is moved sideways by a pointer must be by keyboard too
    <section className={classes.scroll} tabIndex={0} aria-label={words.matrix.purpose}>
      <table className={classes.matrix}>
        <thead>
          <tr>
            <th scope="col">{words.matrix.what}</th>
            {ACTORS.map((actor) => (
              <th key={actor} scope="col">
                {words.actorShort[actor]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {subjects.map((subject) => (
            <tr key={subject.name}>
              <th scope="row">{wordFor(words.cache, subject.name) ?? subject.name}</th>
              {ACTORS.map((actor) => (
                <Cell key={actor} cell={subject.cells.find((each) => each.actor === actor)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({ cell }: { cell: IsolationCell | undefined }) {
  const { isolation: words } = useMessages();
  if (!cell) return <td />;
  const Icon = ICON[cell.verdict];
  const told = words.matrix.cell(words.verdict[cell.verdict], cell.probes);
  return (
    <td data-verdict={cell.verdict} title={told}>
      <Icon size={18} stroke={2.25} aria-hidden />
      <VisuallyHidden>{told}</VisuallyHidden>
    </td>
  );
}
