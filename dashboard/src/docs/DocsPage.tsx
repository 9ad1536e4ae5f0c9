import { ActionIcon, Anchor, Drawer, UnstyledButton } from '@mantine/core';
import { IconMenu2 } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { Link, useLocation } from 'react-router';
import { LanguageSwitch } from '../account/LanguageSwitch';
import { SchemeSwitch } from '../account/SchemeSwitch';
import { Brand } from '../frame/Brand';
import { Empty } from '../frame/Empty';
import { Failure } from '../frame/Failure';
import frame from '../frame/Frame.module.css';
import { BlockSkeleton } from '../frame/Skeletons';
import { useMessages } from '../messages/Messages';
import { AccessProvider } from './Access';
import { Contents } from './Contents';
import classes from './Docs.module.css';
import type { Operation, Schema } from './description';
import { Introduction } from './Introduction';
import { OperationPage } from './OperationPage';
import { useDescription } from './queries';
import { SECTIONS } from './sections';
import { useDocsWords } from './words';

/** What the API can do, to read and to try; open to everybody. */
export function DocsPage() {
  const words = useDocsWords();
  const { frame: frameWords } = useMessages();
  const description = useDescription();
  const [opened, setOpened] = useState(false);
  const operations = description.data?.operations ?? [];
  return (
    <AccessProvider>
      <div className={classes.page}>
        <UnstyledButton className={frame.skip} onClick={focusContent}>
          {frameWords.skip}
        </UnstyledButton>
        <header className={frame.top}>
          <ActionIcon
            variant="subtle"
            color="gray"
            size={36}
            className={classes.menu}
            aria-label={words.open}
            onClick={() => setOpened(true)}
          >
            <IconMenu2 size={20} />
          </ActionIcon>
          <Link to="/docs" className={frame.brandLink} aria-label={`${frameWords.product}: ${words.title}`}>
            <Brand compact />
          </Link>
          <span className={classes.where}>{words.title}</span>
          <div className={frame.topEnd}>
            <Anchor component={Link} to="/" className={classes.dashboard}>
              {words.dashboard}
            </Anchor>
            <LanguageSwitch />
            <SchemeSwitch />
          </div>
        </header>
        <div className={classes.rail}>
          <Contents operations={operations} />
        </div>
        <main id="content" tabIndex={-1} className={classes.content}>
          {description.error && <Failure error={description.error} retry={() => description.refetch()} />}
          {description.isPending && <BlockSkeleton heights={[40, 24, 200, 200]} />}
          {description.data && <Shown operations={operations} schemas={description.data.schemas} />}
        </main>
        <Drawer
          opened={opened}
          onClose={() => setOpened(false)}
          position="left"
          title={words.contents}
          closeButtonProps={{ 'aria-label': frameWords.close }}
        >
          <Contents operations={operations} onOpened={() => setOpened(false)} />
        </Drawer>
      </div>
    </AccessProvider>
  );
}

/** The anchors are operations here, so the way past the list is none of them. */
const focusContent = () => document.getElementById('content')?.focus();

/** What the anchor names: an operation, or a part of the introduction. */
function Shown({ operations, schemas }: { operations: Operation[]; schemas: Record<string, Schema> }) {
  const words = useDocsWords();
  const name = decodeURIComponent(useLocation().hash.slice(1));
  useEffect(() => {
    const part = name && document.getElementById(name);
    if (part) part.scrollIntoView({ block: 'start' });
    else window.scrollTo(0, 0);
  }, [name]);
  const operation = operations.find(({ id }) => id === name);
  if (operation) return <OperationPage operation={operation} schemas={schemas} />;
  if (name && !SECTIONS.some((section) => section === name))
    return <Empty drawing="path" text={words.unknown} />;
  return <Introduction />;
}
