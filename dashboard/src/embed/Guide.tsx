import { Tabs } from '@mantine/core';
import { CopyField } from '../frame/CopyField';
import { Part } from '../frame/Page';
import type { Messages } from '../messages/es';
import { useMessages } from '../messages/Messages';
import classes from './Embed.module.css';
import { iframeOf, type Options, reactOf, type Target } from './snippet';

type Maker = keyof Messages['embed']['guide'];
type Props = { target: Target; options: Options; name: string };

/** How to paste it, by what the page is made with. */
export function Guide({ target, options, name }: Props) {
  const { embed: words } = useMessages();
  const makers = Object.keys(words.guide) as Maker[];
  // The others paste the snippet above as it is.
  const codes: Partial<Record<Maker, string>> = {
    react: reactOf(target, options),
    iframe: iframeOf(target, options, name),
  };
  return (
    <Part title={words.how.title} purpose={words.how.text}>
      <Tabs defaultValue="html" keepMounted={false}>
        <Tabs.List aria-label={words.how.label} className={classes.makers}>
          {makers.map((maker) => (
            <Tabs.Tab key={maker} value={maker}>
              {words.guide[maker].name}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {makers.map((maker) => (
          <Tabs.Panel key={maker} value={maker} className={classes.guide}>
            <ol>
              {words.guide[maker].steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
            {codes[maker] && <CopyField label={words.code} value={codes[maker]} code />}
          </Tabs.Panel>
        ))}
      </Tabs>
    </Part>
  );
}
