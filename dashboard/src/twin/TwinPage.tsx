import { Alert, Button } from '@mantine/core';
import { IconEye, IconHistory, IconSend } from '@tabler/icons-react';
import { Link, useLocation, useMatch, useNavigate, useParams } from 'react-router';
import { useMay } from '../account/may';
import type { Twin } from '../api/types';
import { NextStep } from '../celebrity/NextStep';
import { Clash } from '../draft/Clash';
import { SaveBar } from '../draft/SaveBar';
import { Failure } from '../frame/Failure';
import { Page } from '../frame/Page';
import { BlockSkeleton } from '../frame/Skeletons';
import { StatePill } from '../frame/StatePill';
import { useMessages } from '../messages/Messages';
import { type FieldKey, fieldName } from './fields';
import { PersonalityForm } from './PersonalityForm';
import { PublishModal } from './PublishModal';
import { useTwin } from './queries';
import { TestChat } from './TestChat';
import classes from './Twin.module.css';
import { useTwinEditor } from './useTwinEditor';
import { VersionsDrawer } from './VersionsDrawer';

/** The personality, and beside it the chat to try it out. */
export function TwinPage() {
  const { slug = '' } = useParams();
  const { twin: words } = useMessages();
  const twin = useTwin(slug);
  if (twin.data) return <Editor key={slug} slug={slug} twin={twin.data} />;
  return (
    <Page title={words.title} purpose={words.purpose}>
      {twin.error ? (
        <Failure error={twin.error} retry={() => twin.refetch()} />
      ) : (
        <BlockSkeleton heights={[220, 320, 180]} />
      )}
    </Page>
  );
}

function Editor({ slug, twin }: { slug: string; twin: Twin }) {
  const { twin: words } = useMessages();
  const navigate = useNavigate();
  const path = `/c/${slug}/twin`;
  const publishing = useLocation().hash === '#publish';
  const showsVersions = useMatch('/c/:slug/twin/versions') !== null;
  const editor = useTwinEditor(slug, twin);
  const name = (field: FieldKey) => fieldName(field, words);
  const mayPublish = useMay(slug)('twin.publish');
  const actions = (
    <>
      <Button
        component={Link}
        to={`${path}/versions`}
        variant="default"
        leftSection={<IconHistory size={18} />}
      >
        {words.versions}
      </Button>
      {mayPublish && (
        <Button component={Link} to="#publish" leftSection={<IconSend size={18} />}>
          {words.publish}
        </Button>
      )}
    </>
  );
  return (
    <Page title={words.title} purpose={words.purpose} pill={<TwinState twin={twin} />} actions={actions}>
      <NextStep slug={slug} page="twin" />
      <Clash draft={editor.draft} name={name} />
      <div className={classes.layout}>
        <div>
          {!editor.mayEdit && (
            <Alert color="gray" icon={<IconEye />} mb="md">
              {words.readOnly}
            </Alert>
          )}
          <PersonalityForm slug={slug} editor={editor} />
          <SaveBar draft={editor.draft} name={name} saving={editor.saving} onSave={editor.save} />
        </div>
        <TestChat
          slug={slug}
          revision={twin.revision}
          languages={twin.personality.languages}
          unsaved={editor.draft.changes.length > 0}
          onSave={editor.save}
        />
      </div>
      <PublishModal
        slug={slug}
        twin={twin}
        editor={editor}
        opened={publishing && mayPublish}
        onClose={() => navigate(path, { replace: true })}
      />
      <VersionsDrawer slug={slug} draft={twin.personality} opened={showsVersions} back={path} />
    </Page>
  );
}

function TwinState({ twin }: { twin: Twin }) {
  const { state } = useMessages().twin;
  const live = twin.live_version;
  if (live == null) return <StatePill state="warn">{state.never}</StatePill>;
  return twin.unpublished_changes ? (
    <StatePill state="info">{state.pending(live)}</StatePill>
  ) : (
    <StatePill state="ok">{state.live(live)}</StatePill>
  );
}
