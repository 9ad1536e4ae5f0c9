import { ActionIcon, Alert } from '@mantine/core';
import { IconEye } from '@tabler/icons-react';
import type { Deployment } from '../api/types';
import { Clash } from '../draft/Clash';
import { SaveBar } from '../draft/SaveBar';
import { useMessages } from '../messages/Messages';
import { PlaceFrame } from './PlaceFrame';
import { Preview } from './preview/Preview';
import classes from './Setup.module.css';
import { SetupForm } from './SetupForm';
import type { SetupField } from './setup';
import { usePlaceEditor } from './usePlaceEditor';

/** How a place is set up, and beside it how that looks. */
export const SetupPage = () => (
  <PlaceFrame tab="setup">{(place, slug) => <Editor slug={slug} place={place} />}</PlaceFrame>
);

function Editor({ slug, place }: { slug: string; place: Deployment }) {
  const { place: words } = useMessages();
  const editor = usePlaceEditor(slug, place);
  const name = (field: SetupField) => words.field[field];
  return (
    <>
      <Clash draft={editor.draft} name={name} />
      <div className={classes.layout}>
        <div>
          {!editor.mayEdit && place.status !== 'ARCHIVED' && (
            <Alert color="gray" icon={<IconEye />} mb="md">
              {words.readOnly}
            </Alert>
          )}
          <SetupForm slug={slug} place={place} editor={editor} />
          <SaveBar draft={editor.draft} name={name} saving={editor.saving} onSave={editor.save}>
            <ActionIcon
              component="a"
              href="#preview"
              aria-label={words.preview.title}
              variant="default"
              size={36}
              className={classes.look}
            >
              <IconEye size={18} />
            </ActionIcon>
          </SaveBar>
        </div>
        <Preview slug={slug} place={place} editor={editor} />
      </div>
    </>
  );
}
