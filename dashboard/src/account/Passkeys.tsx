import { Button, Skeleton, Text } from '@mantine/core';
import { useState } from 'react';
import type { Passkey } from '../api/types';
import { Failure } from '../frame/Failure';
import { notify, useNotifyProblem } from '../frame/notices';
import { When } from '../frame/When';
import { useFormats, useMessages } from '../messages/Messages';
import { NewPasskey } from './NewPasskey';
import { passkeysWork } from './passkey';
import { usePasskeys, useRemovePasskey } from './passkeyQueries';
import classes from './Settings.module.css';

/** Devices that open the account without a password. */
export function Passkeys() {
  const { passkeys: words } = useMessages().settings;
  const passkeys = usePasskeys();
  const [adding, setAdding] = useState(false);
  if (passkeys.isPending) return <Skeleton height={72} />;
  if (passkeys.error) return <Failure error={passkeys.error} retry={() => passkeys.refetch()} />;
  return (
    <>
      {passkeys.data.items.length > 0 && (
        <ul className={classes.lines}>
          {passkeys.data.items.map((each) => (
            <Line key={each.id} passkey={each} />
          ))}
        </ul>
      )}
      {passkeysWork() ? (
        <Button variant="default" onClick={() => setAdding(true)}>
          {words.add}
        </Button>
      ) : (
        <Text c="dimmed">{words.unsupported}</Text>
      )}
      <NewPasskey
        opened={adding}
        onClose={() => setAdding(false)}
        onDone={() => {
          setAdding(false);
          notify(words.added);
        }}
      />
    </>
  );
}

function Line({ passkey }: { passkey: Passkey }) {
  const { passkeys: words } = useMessages().settings;
  const format = useFormats();
  const onError = useNotifyProblem();
  const remove = useRemovePasskey();
  const go = () =>
    remove.mutate(passkey.id, {
      onSuccess: () => notify(words.removed(passkey.label)),
      onError,
    });
  return (
    <li className={classes.line}>
      <div>
        <div className={classes.lineName}>{passkey.label}</div>
        <div className={classes.lineAbout}>
          {words.since(format.date(passkey.created_at))}
          {passkey.last_used_at && (
            <>
              {' · '}
              {words.used} <When at={passkey.last_used_at} />
            </>
          )}
        </div>
      </div>
      <Button
        variant="default"
        size="xs"
        loading={remove.isPending}
        onClick={go}
        aria-label={words.removeNamed(passkey.label)}
      >
        {words.remove}
      </Button>
    </li>
  );
}
