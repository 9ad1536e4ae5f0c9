import { ActionIcon, Button, Text, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { type KeyboardEvent, useState } from 'react';
import { useMessages } from '../../messages/Messages';
import deployment from '../Deployment.module.css';
import { checkOrigin } from '../origin';
import type { PlaceEditor } from '../usePlaceEditor';

/** The sites whose pages may show the window; saved with the rest of the form. */
export function SiteFields({ editor }: { editor: PlaceEditor }) {
  const { deployment: words, place } = useMessages();
  const origins = editor.setup.allowed_origins;
  const save = (next: string[]) => editor.set('allowed_origins', next);
  return (
    <div>
      <Text size="xs" c="dimmed">
        {place.hint.origins}
      </Text>
      {origins.length > 0 ? (
        <ul className={deployment.origins} aria-label={words.origins}>
          {origins.map((origin, n) => (
            <li key={origin}>
              <span>
                {origin}
                <Text size="xs" c="var(--mantine-color-error)" component="span">
                  {` ${editor.wrong(`allowed_origins[${n}]`) ?? ''}`}
                </Text>
              </span>
              {editor.mayEdit && (
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={words.remove(origin)}
                  onClick={() => save(origins.filter((each) => each !== origin))}
                >
                  <IconX size={16} />
                </ActionIcon>
              )}
            </li>
          ))}
        </ul>
      ) : (
        <Text className={deployment.noOrigins}>
          {editor.mayEdit ? words.originsEmpty : words.originsNone}
        </Text>
      )}
      {editor.mayEdit && <NewSite known={origins} onAdd={(origin) => save([...origins, origin])} />}
    </div>
  );
}

function NewSite({ known, onAdd }: { known: string[]; onAdd: (origin: string) => void }) {
  const { deployment: words } = useMessages();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const add = () => {
    const checked = checkOrigin(typed, known);
    if (checked.ok) {
      onAdd(checked.origin);
      return setTyped('');
    }
    setWrong(checked.wrong === 'rest' ? words.wrong.rest(checked.origin) : words.wrong[checked.wrong]);
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Enter') add();
  };
  return (
    <div className={deployment.add}>
      <TextInput
        className={deployment.addField}
        type="url"
        value={typed}
        placeholder={words.example}
        aria-label={words.addLabel}
        error={wrong}
        onKeyDown={keys}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setWrong(null);
        }}
      />
      <Button variant="default" leftSection={<IconPlus size={16} />} onClick={add}>
        {words.addOrigin}
      </Button>
    </div>
  );
}
