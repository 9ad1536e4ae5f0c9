import type { DeploymentChange, PlaceSetup, Scheme } from '../../api/types';
import type { Wrongs } from '../check';
import { GRAIN, partsOf, type SetupField } from '../setup';

/** What a trial shows; its name, its time, its sites and whom it lets in are nothing to look at, and limits pass it by. */
const SHOWN: SetupField[] = [
  'theme.accent',
  'theme.surface',
  'theme.text',
  'theme.font',
  'theme.radius',
  'theme.logo_url',
  'theme.scheme',
  'theme.position',
  'greeting.es',
  'greeting.en',
  'languages',
  'pinned_version',
  'rules',
  'knowledge_visibility',
  'modalities',
];

const isAtFault = (field: SetupField, wrongs: Wrongs) =>
  Object.keys(wrongs).some((at) => at === field || at.startsWith(`${field}.`) || at.startsWith(`${field}[`));

/** Each field as it was last right: a colour that is half typed leaves the one before, and holds up nothing else. */
export const lastRight = (before: PlaceSetup, now: PlaceSetup, wrongs: Wrongs): PlaceSetup =>
  GRAIN.onTop(
    before,
    now,
    SHOWN.filter((field) => !isAtFault(field, wrongs)),
  );

/** What a trial has to wear to look like that, `shade` where one of the two is to be seen. */
export function wornOf(saved: PlaceSetup, setup: PlaceSetup, shade: Scheme | null): DeploymentChange {
  const shown = shade ? { ...setup, theme: { ...setup.theme, scheme: shade } } : setup;
  return partsOf(
    shown,
    GRAIN.changed(saved, shown).filter((field) => SHOWN.includes(field)),
  );
}
