import { Avatar, Menu, Text, UnstyledButton, VisuallyHidden } from '@mantine/core';
import {
  IconCode,
  IconLogout,
  IconMail,
  IconSettings,
  IconShieldCheck,
  IconUserShield,
} from '@tabler/icons-react';
import { Link } from 'react-router';
import type { Me } from '../api/types';
import { notifyFailure } from '../frame/notices';
import { useMessages } from '../messages/Messages';
import { useProblemText } from '../messages/problemText';
import { mayOnPlatform } from './may';
import { useSignOut } from './session';

export function AccountMenu({ me }: { me: Me }) {
  const {
    account: { menu },
    team,
  } = useMessages();
  const signOut = useSignOut();
  const text = useProblemText();
  const leave = () => signOut.mutate(undefined, { onError: (problem) => notifyFailure(text.of(problem)) });
  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <UnstyledButton style={{ borderRadius: '50%' }}>
          <VisuallyHidden>{menu.label(me.name)}</VisuallyHidden>
          <Avatar name={me.name} color="violet" size={34} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label component="div">
          <Text fw={600} c="var(--mantine-color-text)" truncate>
            {me.name}
          </Text>
          <Text size="xs" truncate>
            {me.email}
          </Text>
          {me.platform_role && <Text size="xs">{menu.platform}</Text>}
        </Menu.Label>
        <Menu.Divider />
        <Menu.Item component={Link} to="/settings" leftSection={<IconSettings size={16} />}>
          {menu.settings}
        </Menu.Item>
        {mayOnPlatform(me)('members.read') && (
          <Menu.Item component={Link} to="/platform/team" leftSection={<IconUserShield size={16} />}>
            {team.platformTitle}
          </Menu.Item>
        )}
        {mayOnPlatform(me)('outbox.read') && (
          <Menu.Item component={Link} to="/platform/outbox" leftSection={<IconMail size={16} />}>
            {menu.outbox}
          </Menu.Item>
        )}
        {mayOnPlatform(me)('isolation.read') && (
          <Menu.Item component={Link} to="/platform/isolation" leftSection={<IconShieldCheck size={16} />}>
            {menu.isolation}
          </Menu.Item>
        )}
        <Menu.Item component={Link} to="/docs" leftSection={<IconCode size={16} />}>
          {menu.api}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={16} />} onClick={leave}>
          {menu.signOut}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
