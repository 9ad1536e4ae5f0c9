import { ActionIcon, Menu } from '@mantine/core';
import {
  IconArchive,
  IconArchiveOff,
  IconCode,
  IconDots,
  IconExternalLink,
  IconPlayerPause,
  IconPlayerPlay,
} from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useMay } from '../account/may';
import type { Deployment } from '../api/types';
import { Confirm } from '../frame/Confirm';
import { notify } from '../frame/notices';
import { useMessages } from '../messages/Messages';
import { deploymentPath } from './paths';
import { embeds } from './phase';
import { useChoose } from './useChoose';

type Props = { slug: string; place: Deployment };

/** What can be done about a place; what somebody may not do isn't there. */
export function PlaceMenu({ slug, place }: Props) {
  const { deployment: words } = useMessages();
  const mayEdit = useMay(slug)('deployments.edit');
  const [asking, setAsking] = useState(false);
  const choose = useChoose(slug, place);
  const isArchived = place.status === 'ARCHIVED';
  const copies = embeds(place.type) ? place.embed_code : place.url;
  if (!mayEdit && !copies) return null;
  return (
    <>
      <Menu position="bottom-end" width={220}>
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" size={36} aria-label={words.menu.label(place.name)}>
            <IconDots size={20} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {place.url && (
            <Menu.Item
              component="a"
              href={place.url}
              target="_blank"
              rel="noreferrer"
              leftSection={<IconExternalLink size={16} />}
            >
              {words.menu.open}
            </Menu.Item>
          )}
          {copies && <CopyItem slug={slug} place={place} value={copies} />}
          {mayEdit && !isArchived && (
            <>
              <Toggle place={place} onClick={choose.toggle} />
              <Menu.Item leftSection={<IconArchive size={16} />} onClick={() => setAsking(true)}>
                {words.menu.archive}
              </Menu.Item>
            </>
          )}
          {mayEdit && isArchived && (
            <Menu.Item leftSection={<IconArchiveOff size={16} />} onClick={choose.restore}>
              {words.menu.restore}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      <Confirm
        opened={asking}
        onClose={() => setAsking(false)}
        title={words.archive.title(place.name)}
        text={words.archive.text}
        action={words.archive.confirm}
        pending={choose.pending}
        onConfirm={() => choose.archive(() => setAsking(false))}
      />
    </>
  );
}

function Toggle({ place, onClick }: { place: Deployment; onClick: () => void }) {
  const { menu } = useMessages().deployment;
  const isPaused = place.status === 'INACTIVE';
  const Icon = isPaused ? IconPlayerPlay : IconPlayerPause;
  return (
    <Menu.Item leftSection={<Icon size={16} />} onClick={onClick}>
      {isPaused ? menu.resume : menu.pause}
    </Menu.Item>
  );
}

/** Where the browser lets no page copy, the code's own page shows it to be marked. */
function CopyItem({ slug, place, value }: Props & { value: string }) {
  const { deployment: words } = useMessages();
  const navigate = useNavigate();
  const isCode = embeds(place.type);
  const copy = () => {
    if (!navigator.clipboard) return navigate(deploymentPath(slug, place.id, isCode ? 'embed' : ''));
    return navigator.clipboard.writeText(value).then(() => notify(words.did.copied));
  };
  return (
    <Menu.Item leftSection={<IconCode size={16} />} onClick={copy}>
      {isCode ? words.menu.snippet : words.menu.link}
    </Menu.Item>
  );
}
