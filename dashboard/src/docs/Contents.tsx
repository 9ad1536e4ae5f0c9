import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useLocation } from 'react-router';
import { matches } from '../frame/matches';
import classes from './Docs.module.css';
import { bySubject, type Operation } from './description';
import { Method } from './Method';
import { SECTIONS } from './sections';
import { useDocsWords, useOperationText, useSubjectText } from './words';

type Props = { operations: Operation[]; onOpened?: () => void };

/** The list of what there is to read: the introduction, then the operations by subject, narrowed by words. */
export function Contents({ operations, onOpened }: Props) {
  const words = useDocsWords();
  const textOf = useOperationText();
  const subjectOf = useSubjectText();
  const [searched, setSearched] = useState('');
  const left = operations.filter((operation) => {
    const { title, text } = textOf(operation);
    return matches(searched, title, text, operation.path, operation.method, operation.id);
  });
  return (
    <nav aria-label={words.contents} className={classes.contents}>
      <TextInput
        value={searched}
        onChange={(event) => setSearched(event.currentTarget.value)}
        placeholder={words.search}
        aria-label={words.search}
        leftSection={<IconSearch size={16} />}
      />
      {!searched && (
        <Group title={words.introduction}>
          {SECTIONS.map((section) => (
            <Entry key={section} id={section} onOpened={onOpened}>
              {words.section[section].title}
            </Entry>
          ))}
        </Group>
      )}
      {bySubject(left).map(([subject, some]) => (
        <Group key={subject} title={subjectOf(subject)}>
          {some.map((operation) => (
            <Entry key={operation.id} id={operation.id} onOpened={onOpened}>
              <span>{textOf(operation).title}</span>
              <Method name={operation.method} />
            </Entry>
          ))}
        </Group>
      ))}
      <span role="status" className={classes.none}>
        {searched && left.length === 0 && words.none(searched)}
      </span>
    </nav>
  );
}

function Group({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section aria-label={title}>
      <h2 className={classes.subject}>{title}</h2>
      <ul className={classes.entries}>{children}</ul>
    </section>
  );
}

type EntryProps = { id: string; onOpened: (() => void) | undefined; children: React.ReactNode };

function Entry({ id, onOpened, children }: EntryProps) {
  const here = useLocation().hash === `#${id}`;
  return (
    <li>
      <Link
        to={`#${id}`}
        onClick={onOpened}
        className={classes.entry}
        aria-current={here ? 'location' : undefined}
      >
        {children}
      </Link>
    </li>
  );
}
