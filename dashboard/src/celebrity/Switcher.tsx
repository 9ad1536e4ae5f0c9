import { Combobox, Text, UnstyledButton, useCombobox } from '@mantine/core';
import { IconSelector } from '@tabler/icons-react';
import { useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { mayOnPlatform } from '../account/may';
import type { Me } from '../api/types';
import { matches } from '../frame/matches';
import { useMessages } from '../messages/Messages';
import { Portrait } from './Portrait';
import { useCelebrity } from './queries';
import { useReachable } from './reachable';
import classes from './Switcher.module.css';

const ALL = '/celebrities';

/** Names the celebrity one works on and changes to another, staying in the same section. */
export function Switcher({ slug, me }: { slug: string; me: Me }) {
  const { switcher } = useMessages().frame;
  const celebrity = useCelebrity(slug).data;
  const navigate = useNavigate();
  const section = useLocation().pathname.split('/')[3] ?? '';
  const [words, setWords] = useState('');
  const box = useCombobox({
    onDropdownClose: () => setWords(''),
    onDropdownOpen: () => box.focusSearchInput(),
  });
  const go = (choice: string) => {
    box.closeDropdown();
    navigate(choice === ALL ? ALL : `/c/${choice}/${section}`);
  };
  const found = useReachable(me).filter((each) => matches(words, each.name, each.slug));
  const name = celebrity?.name ?? slug;
  return (
    <Combobox store={box} onOptionSubmit={go} width={280} position="bottom-start" withinPortal={false}>
      <Combobox.Target targetType="button">
        <UnstyledButton
          className={classes.target}
          onClick={() => box.toggleDropdown()}
          aria-label={`${switcher.label}: ${name}`}
        >
          <Portrait slug={slug} name={name} size={28} />
          <span className={classes.name}>{name}</span>
          <IconSelector size={16} aria-hidden />
        </UnstyledButton>
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Search
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
          placeholder={switcher.search}
          aria-label={switcher.search}
        />
        <Combobox.Options mah={320} style={{ overflowY: 'auto' }} aria-label={switcher.label}>
          {found.map((each) => (
            <Combobox.Option key={each.slug} value={each.slug} active={each.slug === slug}>
              <span className={classes.option}>
                <Portrait slug={each.slug} name={each.name} size={24} />
                <Text truncate>{each.name}</Text>
              </span>
            </Combobox.Option>
          ))}
          {found.length === 0 && <Combobox.Empty>{switcher.none}</Combobox.Empty>}
          {mayOnPlatform(me)('celebrities.read') && (
            <Combobox.Option value={ALL}>{switcher.all}</Combobox.Option>
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
