import { Radio, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { SiteIdentity } from '../../api/types';
import { CopyField } from '../../frame/CopyField';
import { Failure } from '../../frame/Failure';
import { notify, useNotifyProblem } from '../../frame/notices';
import { RowSkeleton } from '../../frame/Skeletons';
import { useMessages } from '../../messages/Messages';

import { JwksFields } from './JwksFields';
import { useForgetIdentity, useIdentity } from './queries';
import { SecretFields } from './SecretFields';

type Props = { slug: string; id: string };
type Method = SiteIdentity['method'];

/** How the host site proves who its reader is. Each step holds at once: a secret can't wait in a draft. */
export function IdentityFields({ slug, id }: Props) {
  const identity = useIdentity(slug, id);
  if (identity.error) return <Failure error={identity.error} retry={() => identity.refetch()} />;
  if (!identity.data) return <RowSkeleton rows={2} />;
  return <Fields slug={slug} id={id} identity={identity.data} />;
}

function Fields({ slug, id, identity }: Props & { identity: SiteIdentity }) {
  const { identity: words } = useMessages().place;
  const onError = useNotifyProblem();
  const forget = useForgetIdentity(slug, id);
  const [method, setMethod] = useState<Method>(identity.method);
  const choose = (next: string) => {
    setMethod(next as Method);
    // The others need more before they hold.
    if (next === 'NONE' && identity.method !== 'NONE')
      forget.mutate(undefined, { onSuccess: () => notify(words.saved), onError });
  };
  const hints: Record<Method, string> = {
    NONE: words.noneHint,
    SECRET: words.secretHint,
    JWKS: words.jwksHint,
  };
  return (
    <>
      <Radio.Group label={words.method} value={method} onChange={choose}>
        <Stack gap="xs" mt={6}>
          {(['NONE', 'SECRET', 'JWKS'] as const).map((each) => (
            <Radio key={each} value={each} label={words[each]} description={hints[each]} />
          ))}
        </Stack>
      </Radio.Group>
      {method === 'SECRET' && <SecretFields slug={slug} id={id} identity={identity} />}
      {method === 'JWKS' && <JwksFields slug={slug} id={id} identity={identity} />}
      {method !== 'NONE' && (
        <>
          <CopyField label={words.aud} value={id} />
          <div>
            <Text fw={600}>{words.claims}</Text>
            <Text size="xs" c="dimmed">
              {words.claimsText}
            </Text>
          </div>
          <CopyField label={words.pass} value="VibeThinkTwin.identify(token)" code />
          <CopyField label={words.leave} value="VibeThinkTwin.identify(null)" code />
        </>
      )}
    </>
  );
}
