import { ActionIcon, Menu } from '@mantine/core';
import { IconCheck, IconLanguage } from '@tabler/icons-react';
import type { Language } from '../api/types';
import { useLanguage, useMessages } from '../messages/Messages';
import { useMe, useSaveLocale } from './session';

const LANGUAGES: Language[] = ['es', 'en'];

/** Changes the language here and, for somebody signed in, everywhere they sign in. */
export function LanguageSwitch() {
  const { language, setLanguage } = useLanguage();
  const { account } = useMessages();
  const me = useMe().data;
  const save = useSaveLocale();
  const choose = (next: Language) => {
    setLanguage(next);
    if (me) save.mutate(next);
  };
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size={36} aria-label={account.language.label}>
          <IconLanguage size={20} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {LANGUAGES.map((each) => (
          <Menu.Item
            key={each}
            lang={each}
            role="menuitemradio"
            aria-checked={each === language}
            onClick={() => choose(each)}
            rightSection={each === language && <IconCheck size={16} />}
          >
            {account.language[each]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
