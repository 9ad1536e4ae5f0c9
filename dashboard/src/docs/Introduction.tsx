import { Button, Text, Title } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { usePageTitle } from '../frame/usePageTitle';
import { Code } from './Code';
import classes from './Reading.module.css';
import { SECTIONS } from './sections';
import { useDocsWords } from './words';

const CODE = {
  authentication: () => `curl '${location.origin}/v1/celebrities' \\\n  -H "Authorization: Bearer twk_…"`,
  errors: () =>
    JSON.stringify(
      {
        title: 'Conflict',
        status: 409,
        code: 'stale_revision',
        detail: 'Somebody else has changed the draft. Load it again and repeat your change.',
      },
      null,
      2,
    ),
  paging: () => `GET /v1/celebrities?limit=20\n\n{ "items": [ … ], "next_cursor": "cel_0192…" }`,
  limits: () => `RateLimit-Policy: "key";q=600;w=60\nRateLimit: "key";r=598;t=42`,
} satisfies Record<(typeof SECTIONS)[number], () => string>;

/** What holds for every call. */
export function Introduction() {
  const words = useDocsWords();
  usePageTitle(words.title);
  return (
    <article className={classes.introduction}>
      <Title order={1}>{words.title}</Title>
      <Text className={classes.lead}>{words.purpose}</Text>
      <Button
        component="a"
        href="/v1/openapi"
        download="openapi.json"
        variant="default"
        mt="md"
        leftSection={<IconDownload size={16} />}
      >
        {words.file}
      </Button>
      {SECTIONS.map((name) => {
        const { title, text } = words.section[name];
        return (
          <section key={name} id={name} className={classes.part} aria-label={title}>
            <Title order={2}>{title}</Title>
            {text.map((paragraph) => (
              <Text key={paragraph} className={classes.prose}>
                {paragraph}
              </Text>
            ))}
            <Code label={title} code={CODE[name]()} />
          </section>
        );
      })}
    </article>
  );
}
