import { Button, Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type FormEvent, useEffect, useState } from 'react';
import { Link } from 'react-router';
import { Failure } from '../frame/Failure';
import { Part } from '../frame/Page';
import { RowSkeleton } from '../frame/Skeletons';
import { useLanguage, useMessages } from '../messages/Messages';
import classes from './Knowledge.module.css';
import { useRecall } from './queries';

type Props = { slug: string; question: string; onAsk: (question: string) => void };

/** Shows which passages the twin finds for a question. */
export function Recall({ slug, question, onAsk }: Props) {
  const { recall: words } = useMessages().knowledge;
  const [typed, setTyped] = useState(question);
  useEffect(() => setTyped(question), [question]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onAsk(typed.trim());
  };
  return (
    <Part title={words.title} purpose={words.purpose} id="recall">
      <form className={classes.ask} onSubmit={submit}>
        <TextInput
          className={classes.askField}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          placeholder={words.placeholder}
          aria-label={words.question}
          maxLength={500}
        />
        <Button
          type="submit"
          variant="default"
          leftSection={<IconSearch size={16} />}
          disabled={!typed.trim()}
        >
          {words.submit}
        </Button>
      </form>
      <Found slug={slug} question={question} />
    </Part>
  );
}

function Found({ slug, question }: { slug: string; question: string }) {
  const { recall: words } = useMessages().knowledge;
  const { language } = useLanguage();
  const recall = useRecall(slug, question, language);
  if (question === '') return null;
  if (recall.isPending) return <RowSkeleton rows={2} />;
  if (recall.error) return <Failure error={recall.error} retry={() => recall.refetch()} />;
  return (
    <>
      <Text role="status" c="dimmed" mt="md">
        {recall.data.length ? words.found(recall.data.length) : words.none}
      </Text>
      <ol className={classes.passages}>
        {recall.data.map((found) => (
          <li key={found.passage_id}>
            <Text size="xs" fw={600}>
              <Link
                className={classes.foundLink}
                to={`/c/${slug}/knowledge/${found.source_id}`}
                aria-label={words.open(found.title)}
              >
                {found.title}
              </Link>
              {found.locator && (
                <Text span size="xs" c="dimmed">
                  {' '}
                  · {found.locator}
                </Text>
              )}
            </Text>
            <p className={classes.excerpt}>{found.text}</p>
          </li>
        ))}
      </ol>
    </>
  );
}
