import type { DeploymentChange, PlaceSetup, Scheme } from '../../api/types';
import type { Wrongs } from '../check';
import { FIELDS, GRAIN, partsOf, type SetupField } from '../setup';

/** A trial shows neither its name, its time, its sites nor whom it lets in, and limits pass it by. */
const NOT_SHOWN: SetupField[] = [
  'name',
  'starts_at',
  'ends_at',
  'tiers',
  'quotas.messages_per_fan_per_day',
  'quotas.messages_per_day',
  'allowed_origins',
];
const SHOWN = FIELDS.filter((field) => !NOT_SHOWN.includes(field));

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
