import { ActionIcon, Button, NativeSelect, Text, TextInput } from '@mantine/core';
import { IconArrowUp, IconPlus, IconX } from '@tabler/icons-react';
import type { LinkKind, PortalLink } from '../api/types';
import { useMessages } from '../messages/Messages';
import classes from './Portal.module.css';
import { LIMITS } from './settings';
import type { PortalEditor } from './usePortalEditor';

/** Where else to find the person, in the order of the page. */
export function Links({ editor }: { editor: PortalEditor }) {
  const { link: words } = useMessages().portal;
  const { links } = editor.content;
  const save = (next: PortalLink[]) => editor.set('content.links', next);
  return (
    <div>
      {links.length === 0 && <Text c="dimmed">{words.none}</Text>}
      <ul className={classes.links}>
        {links.map((link, n) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a link is what stands at its place
          <li key={n} className={classes.link}>
            <LinkFields
              editor={editor}
              link={link}
              n={n}
              onChange={(part) => save(links.with(n, { ...link, ...part }))}
            />
            {editor.mayEdit && (
              <div className={classes.acts}>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  size={36}
                  disabled={n === 0}
                  aria-label={words.up(n + 1)}
                  onClick={() => save(links.toSpliced(n, 1).toSpliced(n - 1, 0, link))}
                >
                  <IconArrowUp size={16} />
                </ActionIcon>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  size={36}
                  aria-label={words.remove(n + 1)}
                  onClick={() => save(links.toSpliced(n, 1))}
                >
                  <IconX size={16} />
                </ActionIcon>
              </div>
            )}
          </li>
        ))}
      </ul>
      {editor.mayEdit && links.length < LIMITS.links && (
        <Button
          variant="default"
          size="xs"
          mt="xs"
          leftSection={<IconPlus size={14} />}
          onClick={() => save([...links, { kind: 'INSTAGRAM', url: '', label: null }])}
        >
          {words.add}
        </Button>
      )}
    </div>
  );
}

type FieldsProps = {
  editor: PortalEditor;
  link: PortalLink;
  n: number;
  onChange: (part: Partial<PortalLink>) => void;
};

function LinkFields({ editor, link, n, onChange }: FieldsProps) {
  const { kind, link: words } = useMessages().portal;
  const at = (part: string) => `content.links[${n}].${part}`;
  const readOnly = !editor.mayEdit;
  return (
    <div className={classes.fields}>
      <NativeSelect
        aria-label={words.kind(n + 1)}
        disabled={readOnly}
        value={link.kind}
        data={Object.entries(kind).map(([value, label]) => ({ value, label }))}
        onChange={(event) => onChange({ kind: event.currentTarget.value as LinkKind })}
      />
      <TextInput
        type="url"
        aria-label={words.url(n + 1)}
        placeholder="https://"
        readOnly={readOnly}
        value={link.url}
        error={editor.wrong(at('url'))}
        onBlur={() => editor.leave(at('url'))}
        onChange={(event) => onChange({ url: event.currentTarget.value })}
      />
      <TextInput
        aria-label={words.label(n + 1)}
        placeholder={words.labelHint}
        maxLength={LIMITS.label}
        readOnly={readOnly}
        value={link.label ?? ''}
        error={editor.wrong(at('label'))}
        onChange={(event) => onChange({ label: event.currentTarget.value || null })}
      />
    </div>
  );
}
