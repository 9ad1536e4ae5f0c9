import { PasswordInput } from '@mantine/core';
import { useState } from 'react';
import { useMessages } from '../messages/Messages';

export const SHORTEST = 10;

type Props = {
  label?: string;
  value: string;
  onChange: (password: string) => void;
  refused?: string | undefined;
  size?: 'sm' | 'md';
};

/** A field for a password to be: says what it needs before it is refused. */
export function NewPassword({ label, value, onChange, refused, size = 'sm' }: Props) {
  const { account, problem } = useMessages();
  const [left, setLeft] = useState(false);
  const isShort = value.length > 0 && [...value].length < SHORTEST;
  return (
    <PasswordInput
      label={label ?? account.reset.password}
      description={account.reset.rule}
      autoComplete="new-password"
      size={size}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      onBlur={() => setLeft(true)}
      error={(left && isShort && problem.byCode.password_too_short) || refused}
    />
  );
}
