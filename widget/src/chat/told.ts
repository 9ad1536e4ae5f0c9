/** What the outside may know of a conversation: that it happened, not what was said. Only an answer brings its text. */
export type Told =
  | { event: 'ready' }
  | { event: 'open' }
  | { event: 'close' }
  | { event: 'question'; id: string; length: number }
  | { event: 'answer'; id: string; length: number; ms: number; sources: number; text: string }
  | { event: 'sources'; id: string; count: number }
  | { event: 'refused'; id: string }
  | { event: 'stop'; id: string }
  | { event: 'error'; code: string; id?: string }

export type Tell = (told: Told) => void
