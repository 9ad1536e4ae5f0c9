import { NativeSelect, Text } from '@mantine/core';
import { useState } from 'react';
import type { Sighting } from '../api/types';
import { embeds, phaseOf } from '../deployment/phase';
import { useAllowOrigins, useDeployments } from '../deployment/queries';
import { Dialog } from '../frame/Dialog';
import { DialogForm } from '../frame/DialogForm';
import { notify } from '../frame/notices';
import { Refusal } from '../frame/Refusal';
import { useMessages } from '../messages/Messages';
import { hostOf } from './group';
import { useMark } from './queries';

type Props = { slug: string; sighting: Sighting; opened: boolean; onClose: () => void };

/** Which place answers on the site from now on: the one its code names, or one that is chosen where it names none. */
export function AllowSite(props: Props) {
  const { allowing: words } = useMessages().sighting;
  return (
    <Dialog opened={props.opened} onClose={props.onClose} title={words.title(hostOf(props.sighting.origin))}>
      <Form {...props} />
    </Dialog>
  );
}

function Form({ slug, sighting, onClose }: Props) {
  const { deployment, sighting: words } = useMessages();
  const open = (useDeployments(slug).data ?? []).filter(
    (each) => embeds(each.type) && phaseOf(each) !== 'ARCHIVED',
  );
  // No other place's list lets in a page whose code names this one.
  const places = open.filter((each) => !sighting.deployment || each.id === sighting.deployment);
  const [chosen, setChosen] = useState<string | null>(null);
  const id = chosen ?? places[0]?.id ?? '';
  const without = sighting.deployment ? words.allowing.closed : words.allowing.none;
  const allow = useAllowOrigins(slug, id);
  const mark = useMark(slug);
  const submit = () =>
    allow.mutate((now) => [...now.filter((each) => each !== sighting.origin), sighting.origin], {
      onSuccess: () => {
        mark.mutate({ id: sighting.id, mark: 'KNOWN' });
        notify(deployment.added(sighting.origin));
        onClose();
      },
    });
  return (
    <DialogForm
      submit={words.allowing.submit}
      ready={id !== ''}
      pending={allow.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <Refusal error={allow.error} />
      <Text ta="left">{places.length > 0 ? words.allowing.text : without}</Text>
      {places.length > 0 && (
        <NativeSelect
          ta="left"
          label={words.allowing.place}
          value={id}
          onChange={(event) => setChosen(event.currentTarget.value)}
          data={places.map(({ id: value, name }) => ({ value, label: name }))}
        />
      )}
    </DialogForm>
  );
}
