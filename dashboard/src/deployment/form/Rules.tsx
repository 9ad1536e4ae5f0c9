import { ActionIcon, Button, Text, Textarea } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { type KeyboardEvent, useRef } from 'react';
import { useMessages } from '../../messages/Messages';
import { LIMITS } from '../check';
import type { PlaceEditor } from '../usePlaceEditor';
import classes from './Form.module.css';

/** What the twin is told at this place only, rule by rule. */
export function Rules({ editor }: { editor: PlaceEditor }) {
  const { place: words } = useMessages();
  const list = useRef<HTMLDivElement>(null);
  const { rules } = editor.setup;
  const save = (next: string[]) => editor.set('rules', next);
  const add = () => {
    if (rules.length >= LIMITS.rules) return;
    save([...rules, '']);
    requestAnimationFrame(() => [...(list.current?.querySelectorAll('textarea') ?? [])].at(-1)?.focus());
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    add();
  };
  return (
    <div ref={list}>
      <Text fw={500}>{words.field.rules}</Text>
      <Text size="xs" c="dimmed">
        {editor.mayEdit ? words.hint.rules : rules.length === 0 && words.noRules}
      </Text>
      {rules.map((rule, n) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a rule is what stands at its place
        <div key={n} className={classes.rule}>
          <Textarea
            className={classes.ruleText}
            aria-label={words.rule(n + 1)}
            autosize
            value={rule}
            readOnly={!editor.mayEdit}
            error={editor.wrong(`rules[${n}]`)}
            onBlur={() => editor.leave(`rules[${n}]`)}
            onKeyDown={keys}
            onChange={(event) => save(rules.with(n, event.currentTarget.value))}
          />
          {editor.mayEdit && (
            <ActionIcon
              variant="subtle"
              color="gray"
              size={36}
              aria-label={words.removeRule(n + 1)}
              onClick={() => save(rules.toSpliced(n, 1))}
            >
              <IconX size={16} />
            </ActionIcon>
          )}
        </div>
      ))}
      {editor.mayEdit && rules.length < LIMITS.rules && (
        <Button variant="default" size="xs" mt="xs" leftSection={<IconPlus size={14} />} onClick={add}>
          {words.addRule}
        </Button>
      )}
    </div>
  );
}
