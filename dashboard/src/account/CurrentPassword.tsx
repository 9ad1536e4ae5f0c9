import { PasswordInput } from '@mantine/core';
import { useMessages } from '../messages/Messages';

type Props = { value: string; onChange: (password: string) => void; focused?: boolean };

/** The field for the password one has. */
export function CurrentPassword({ value, onChange, focused = false }: Props) {
  const { password: words } = useMessages().settings;
  return (
    <PasswordInput
      data-autofocus={focused || undefined}
      label={words.current}
      autoComplete="current-password"
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
