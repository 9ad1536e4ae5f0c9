import { Input, SegmentedControl, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useMe } from '../account/session';
import { useBrands } from '../brand/queries';
import { useCelebrities } from '../celebrity/queries';
import { Dialog } from '../frame/Dialog';
import { DialogForm } from '../frame/DialogForm';
import { NotFound } from '../frame/NotFound';
import { Refusal } from '../frame/Refusal';
import { PLATFORM, type Team } from '../frame/teams';
import { usePageTitle } from '../frame/usePageTitle';
import { useMessages } from '../messages/Messages';
import { useOpenAccess } from './queries';

const HOURS = [1, 4, 8, 24];
const SHORTEST = 10;

/** In front of a closed door: why, and for how long. */
export function AskAccess({ team }: { team: Team }) {
  const { ask } = useMessages().support;
  const celebrities = useCelebrities(team.kind === 'CELEBRITY');
  const brands = useBrands(team.kind === 'BRAND');
  const navigate = useNavigate();
  const all: { slug: string; name: string }[] | undefined =
    team.kind === 'BRAND' ? brands.data : celebrities.data;
  const name = all?.find(({ slug }) => slug === team.slug)?.name;
  usePageTitle(name ?? ask.action);
  if (!all) return null;
  if (!name) return <NotFound />;
  const back = () => navigate(team.kind === 'BRAND' ? '/platform/brands' : PLATFORM);
  return (
    <Dialog opened onClose={back} title={ask.title(name)}>
      <AskForm team={team} onCancel={back} />
    </Dialog>
  );
}

function AskForm({ team, onCancel }: { team: Team; onCancel: () => void }) {
  const { ask } = useMessages().support;
  const role = useMe().data?.platform_role;
  const open = useOpenAccess(team);
  const [reason, setReason] = useState('');
  const [hours, setHours] = useState(1);
  const [left, setLeft] = useState(false);
  const short = (reason.match(/[\p{L}\p{N}]/gu) ?? []).length < SHORTEST;
  const submit = () => {
    setLeft(true);
    if (!short) open.mutate({ reason: reason.trim(), hours });
  };
  return (
    <DialogForm submit={ask.action} pending={open.isPending} onSubmit={submit} onClose={onCancel}>
      <Text>{ask.text}</Text>
      <Refusal error={open.error} />
      <Textarea
        data-autofocus
        label={ask.reason}
        description={ask.reasonHint}
        autosize
        minRows={3}
        maxRows={8}
        maxLength={500}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        onBlur={() => setLeft(reason !== '')}
        error={left && short && ask.reasonShort}
      />
      <Input.Wrapper label={ask.hours} labelElement="div">
        <SegmentedControl
          fullWidth
          aria-label={ask.hours}
          value={String(hours)}
          onChange={(value) => setHours(Number(value))}
          data={HOURS.map((each) => ({ value: String(each), label: ask.hour(each) }))}
        />
      </Input.Wrapper>
      {role && role in ask.sees && (
        <Text size="xs" c="dimmed">
          {ask.sees[role as keyof typeof ask.sees]}
        </Text>
      )}
    </DialogForm>
  );
}
