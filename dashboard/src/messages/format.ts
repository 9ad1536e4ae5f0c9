import type { Language } from '../api/types';
import { localeOf } from './plural';

const STEPS: [Intl.RelativeTimeFormatUnit, number][] = [
  ['minute', 60],
  ['hour', 3600],
  ['day', 86_400],
  ['week', 604_800],
  ['month', 2_629_800],
  ['year', 31_557_600],
];

/** Numbers, dates and sizes in the reader's format. */
export function formatsFor(language: Language) {
  const locale = localeOf(language);
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const exact = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' });
  const short = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const clock = new Intl.DateTimeFormat(locale, { timeStyle: 'short' });
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' });
  const calendarDay = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
  return {
    number: (value: number) => value.toLocaleString(locale),
    share: (value: number) => value.toLocaleString(locale, { style: 'percent', maximumFractionDigits: 0 }),
    /** One decimal, cut and not rounded: 4.49 is not 4.5. */
    ratio: (value: number) =>
      (Math.floor(value * 10) / 10).toLocaleString(locale, { minimumFractionDigits: 1 }),
    moment: (iso: string) => short.format(new Date(iso)),
    exact: (iso: string) => exact.format(new Date(iso)),
    time: (iso: string) => clock.format(new Date(iso)),
    day: (iso: string) => day.format(new Date(iso)),
    /** A date without a time ("2026-03-09") is a day of the calendar, the same in every time zone. */
    calendarDay: (date: string) => calendarDay.format(new Date(`${date}T00:00:00Z`)),
    date: (iso: string) => date.format(new Date(iso)),
    ago: (iso: string, now = Date.now()) => ago(relative, (now - Date.parse(iso)) / 1000),
    bytes: (size: number) => bytes(locale, size),
    list: (items: string[]) => new Intl.ListFormat(locale).format(items),
  };
}

function ago(relative: Intl.RelativeTimeFormat, seconds: number): string {
  if (seconds < 60) return relative.format(0, 'second');
  const [unit, length] = STEPS.findLast(([, step]) => seconds >= step) ?? ['minute', 60];
  return relative.format(-Math.floor(seconds / length), unit);
}

function bytes(locale: string, size: number): string {
  const [unit, value] =
    size < 1_000_000 ? ['kilobyte', Math.max(1, size / 1000)] : ['megabyte', size / 1_000_000];
  const digits = unit === 'megabyte' ? 1 : 0;
  return value.toLocaleString(locale, { style: 'unit', unit, maximumFractionDigits: digits });
}
