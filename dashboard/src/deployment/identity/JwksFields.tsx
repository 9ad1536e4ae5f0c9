import { Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { SiteIdentity } from '../../api/types';
import { notify } from '../../frame/notices';
import { Refusal } from '../../frame/Refusal';
import { useMessages } from '../../messages/Messages';
import { useProblemText } from '../../messages/problemText';
import { isHttps } from '../check';
import { useKeysOfSite } from './queries';

type Props = { slug: string; id: string; identity: SiteIdentity };

/** Where the site's public keys are. */
export function JwksFields({ slug, id, identity }: Props) {
  const { identity: words } = useMessages().place;
  const text = useProblemText();
  const set = useKeysOfSite(slug, id);
  const [url, setUrl] = useState(identity.jwks_url ?? '');
  const [left, setLeft] = useState(false);
  const wrong = !isHttps(url.trim());
  const refused = set.error?.errors.find(({ field }) => field === 'jwks_url');
  const save = () => {
    setLeft(true);
    if (!wrong) set.mutate(url.trim(), { onSuccess: () => notify(words.saved) });
  };
  return (
    <>
      {!refused && <Refusal error={set.error} />}
      <Group align="flex-start" gap="xs">
        <TextInput
          flex="1 1 220px"
          type="url"
          label={words.url}
          placeholder="https://www.example.com/.well-known/jwks.json"
          value={url}
          onChange={(event) => setUrl(event.currentTarget.value)}
          onBlur={() => setLeft(url !== '')}
          error={(refused && text.ofField(refused)) || (left && wrong && words.urlWrong)}
        />
        <Button variant="default" mt={26} loading={set.isPending} onClick={save}>
          {words.save}
        </Button>
      </Group>
    </>
  );
}
