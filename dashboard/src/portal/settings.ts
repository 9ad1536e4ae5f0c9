import type { PortalContent, PortalSettings } from '../api/types';
import { isHttps } from '../deployment/check';
import { grainOf } from '../draft/paths';
import type { Messages } from '../messages/es';

/** What the form edits. */
export type Editable = { content: PortalContent; mail_sender: string | null };
export type PortalField = keyof Messages['portal']['field'];

export const FIELDS: PortalField[] = [
  'content.links',
  'content.press.name',
  'content.press.email',
  'content.press.kit_url',
  'content.terms.es',
  'content.terms.en',
  'content.privacy.es',
  'content.privacy.en',
  'content.listed',
  'mail_sender',
];
export const GRAIN = grainOf<Editable, PortalField>(FIELDS);
export const LIMITS = { links: 12, label: 40, text: 40_000, sender: 60, name: 120 };

export const readOf = ({ content, mail_sender, revision }: PortalSettings) => ({
  value: { content, mail_sender: mail_sender ?? null },
  revision,
});

/** What can't be saved as it stands, by the field's path, as the server names it. */
export function wrongsOf(
  { content, mail_sender }: Editable,
  words: Messages['portal']['wrong'],
): Record<string, string> {
  const wrongs: Record<string, string> = {};
  content.links.forEach((link, n) => {
    if (!isHttps(link.url.trim())) wrongs[`links[${n}].url`] = words.url;
  });
  const { email, kit_url } = content.press;
  if (email && !/^[^@\s<>"]{1,64}@[^@\s<>"]{3,180}$/.test(email)) wrongs['press.email'] = words.email;
  if (kit_url && !isHttps(kit_url)) wrongs['press.kit_url'] = words.url;
  for (const text of ['terms', 'privacy'] as const)
    for (const language of ['es', 'en'] as const)
      if (content[text][language].length > LIMITS.text)
        wrongs[`${text}.${language}`] = words.tooLong(LIMITS.text);
  if (mail_sender && !/^[^\p{Cc}<>"@]{1,60}$/u.test(mail_sender)) wrongs.mail_sender = words.sender;
  return wrongs;
}
