import { ActionIcon, Menu } from '@mantine/core';
import { IconLanguage } from '@tabler/icons-react';
import type { Language } from '../api/types';
import { useLanguage, useMessages } from '../messages/Messages';

const LANGUAGES: Language[] = ['es', 'en'];

/** Changes the language in this browser. */
export function LanguageSwitch() {
  const { language, setLanguage } = useLanguage();
  const { account } = useMessages();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size={36} aria-label={account.language.label}>
          <IconLanguage size={20} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup value={language} onChange={(next) => setLanguage(next as Language)}>
          {LANGUAGES.map((each) => (
            <Menu.RadioItem key={each} value={each} closeMenuOnClick lang={each}>
              {account.language[each]}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
