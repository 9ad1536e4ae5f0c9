/** The contract is what the server says of itself, with strings narrowed to the words they hold: else this does not compile. */
import type { components } from './api'
import type { Launcher, Message, Session, SessionRequest, SourceRef, TwinProfile } from './contract'

type Schemas = components['schemas']

/** What we can do without may be missing from theirs, but not be something else there. */
type Whole<T> = { [K in keyof T]-?: Whole<T[K]> }
type Needed<T> = { [K in keyof T]-?: object extends Pick<T, K> ? never : K }[keyof T]

/** Every field of ours that we need is one of theirs, and all hold nothing theirs do not. */
type Fits<Ours, Theirs> =
  Whole<Ours> extends Theirs ? (Exclude<Needed<Ours>, keyof Theirs> extends never ? true : never) : never

export type Checked = [
  Fits<SessionRequest, Schemas['SessionRequest']>,
  Fits<Session, Schemas['Session']>,
  Fits<Launcher, Schemas['Launcher']>,
  Fits<TwinProfile, Schemas['TwinShown']>,
  Fits<SourceRef, Schemas['SourceRef']>,
  Fits<Message, Schemas['Message']>,
]

export const checked: Checked = [true, true, true, true, true, true]
