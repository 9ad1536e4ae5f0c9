import { Avatar, Menu, Text, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconCode, IconLogout, IconSettings } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { Me } from '../api/types';
import { useNotifyProblem } from '../frame/notices';
import { placesOnPlatform } from '../frame/sections';
import { useMessages } from '../messages/Messages';
import { useSignOut } from './session';

export function AccountMenu({ me }: { me: Me }) {
  const messages = useMessages();
  const { menu } = messages.account;
  const signOut = useSignOut();
  const onError = useNotifyProblem();
  const leave = () => signOut.mutate(undefined, { onError });
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
        <Menu.Item component={Link} to="/docs" leftSection={<IconCode size={16} />}>
          {menu.api}
        </Menu.Item>
        {me.platform_role && (
          <>
            <Menu.Divider />
            <Menu.Label>{messages.frame.platform.title}</Menu.Label>
            {placesOnPlatform(me, messages).map((place) => (
              <Menu.Item
                key={place.to}
                component={Link}
                to={place.to}
                leftSection={<place.icon size={16} aria-hidden />}
              >
                {place.name}
              </Menu.Item>
            ))}
          </>
        )}
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={16} />} onClick={leave}>
          {menu.signOut}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
