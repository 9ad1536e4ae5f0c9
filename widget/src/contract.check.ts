/** The contract is what the server says of itself, with strings narrowed to the words they hold: else this does not compile. */
import type { components } from './api'
import type { Message, Session, SessionRequest, SourceRef, TwinProfile } from './contract'

type Schemas = components['schemas']

/** Every field of ours is one of theirs, and holds nothing theirs does not. */
type Fits<Ours, Theirs> = Ours extends Theirs
  ? Exclude<keyof Ours, keyof Theirs> extends never
    ? true
    : never
  : never

export type Checked = [
  Fits<SessionRequest, Schemas['SessionRequest']>,
  Fits<Session, Schemas['Session']>,
  Fits<TwinProfile, Schemas['TwinShown']>,
  Fits<SourceRef, Schemas['SourceRef']>,
  Fits<Message, Schemas['Message']>,
]

export const checked: Checked = [true, true, true, true, true]
