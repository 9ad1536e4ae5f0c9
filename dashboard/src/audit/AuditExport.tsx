import { Button, Menu } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import type { AnyTeam } from '../frame/teams';
import { useMessages } from '../messages/Messages';
import { exportAddress, type Wanted } from './wanted';

/** What is shown, as a file. */
export function AuditExport({ team, wanted }: { team: AnyTeam; wanted: Wanted }) {
  const { audit: words } = useMessages();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" leftSection={<IconDownload size={16} />}>
          {words.export}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item component="a" href={exportAddress(team, wanted, 'csv')} download>
          {words.csv}
        </Menu.Item>
        <Menu.Item component="a" href={exportAddress(team, wanted, 'jsonl')} download>
          {words.jsonl}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
