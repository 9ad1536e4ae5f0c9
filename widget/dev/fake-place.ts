import tokens from '../../design/tokens.json'
import type { Launcher, Locale, Modality, Session, Theme, Visibility } from '../src/contract'
import { twinIn } from './sample'

/** The place the fake twin stands in; what is changed here reaches open pages as it would really. */
export interface FakePlace {
  paused: boolean
  revision: number
  theme: Theme
  modalities: Modality[]
  sources: Visibility
  platform_mark: boolean
  greeting: string | null
}

export const USUAL: FakePlace = {
  paused: false,
  revision: 1,
  theme: { accent: tokens.violet[6] ?? '', scheme: 'dark', position: 'bottom-right' },
  modalities: ['TEXT', 'SPEECH'],
  sources: 'SOURCES',
  platform_mark: true,
  greeting: null,
}

export function launcherOf({ paused, theme }: FakePlace, isThere: boolean, origin: string): Launcher {
  const { accent = theme.accent, 'on-accent': on = '#ffffff' } = theme.tokens?.dark ?? {}
  const portrait_url = origin + twinIn('es').portrait_url
  const tokens = { accent, 'on-accent': on }
  return { open: isThere && !paused, position: theme.position, tokens, portrait_url }
}

/** What a session says of the place and the twin; an older platform knows less of places. */
export function shown(
  { paused, greeting, ...place }: FakePlace,
  locale: Locale,
  today: boolean,
): Omit<Session, 'token' | 'expires_at' | 'resume' | 'conversation_id'> {
  const twin = twinIn(locale)
  const known = {
    locale,
    twin: { ...twin, greeting: greeting ?? twin.greeting },
    deployment: { id: 'dep_1', type: 'EMBEDDED_WIDGET' as const },
  }
  return today ? { ...known, ...place, tier: 'FREE' } : { ...known, theme: place.theme }
}
