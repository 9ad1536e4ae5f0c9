/** What the fan's side of the API says, in the API's own words. */

export type Locale = 'es' | 'en'
export type Scheme = 'dark' | 'light' | 'auto'
export type Position = 'bottom-right' | 'bottom-left' | 'inline'

export type DeploymentType = 'VIBETHINK_PORTAL' | 'EMBEDDED_WIDGET' | 'BRAND_CAMPAIGN' | 'WHITE_LABEL'

export interface SessionRequest {
  celebrity?: string | null
  deployment?: string | null
  locale: Locale
  resume?: string | null
  /** The host site's signed word for who its reader is. */
  identity?: string | null
  /** The platform's own word for its page for frames. */
  ticket?: string | null
  /** The reader's time zone, for the map of where the snippet was seen; nothing finer is told. */
  tz?: string
}

export type Font = 'INTER' | 'SYSTEM' | 'SERIF' | 'ROUNDED' | 'MONO'
export type Modality = 'TEXT' | 'SPEECH'

/** How much of its sources a place shows. */
export type Visibility = 'SOURCES' | 'TITLES' | 'HIDDEN'

export interface Pair {
  light: string
  dark: string
}

/** How a place looks. What is optional, here and in the session, came later: without it things are as they were before. */
export interface Theme {
  accent: string
  scheme: Scheme
  position: Position
  surface?: Pair | null
  text?: Pair | null
  font?: Font
  radius?: number
  logo_url?: string | null
  /** What follows from the rest, for the style sheet; what is left out is as the platform has it. */
  tokens?: Record<'dark' | 'light', Tokens>
}

export interface Tokens {
  [token: string]: string
}

/** What a launcher is drawn with before anybody opens it. */
export interface Launcher {
  /** Whether there is a chat behind it now. */
  open: boolean
  position: Position
  /** The accent, and what is read on it. */
  tokens: Tokens
  portrait_url: string
}

export interface Session {
  token: string
  expires_at: string
  resume: string
  conversation_id: string | null
  locale: Locale
  twin: TwinProfile
  deployment: { id: string; type: DeploymentType } | null
  theme: Theme
  modalities?: Modality[]
  tier?: 'FREE' | 'PREMIUM' | 'ENTERPRISE'
  /** Grows with every change of the place. */
  revision?: number
  sources?: Visibility
  platform_mark?: boolean
}

export interface TwinProfile {
  slug: string
  name: string
  tagline: string
  greeting: string
  languages: Locale[]
  disclosure: string
  suggested_questions: string[]
  portrait_url: string
  demo_notice: string | null
}

export interface SourceRef {
  title: string
  locator: string
  url: string | null
  excerpt: string
}

export type MessageStatus = 'DONE' | 'STREAMING' | 'STOPPED' | 'FAILED'

export interface Message {
  id: string
  role: 'FAN' | 'TWIN'
  text: string
  created_at: string
  client_message_id: string | null
  reply_to: string | null
  status: MessageStatus
  sources: SourceRef[]
  twin_version: number | null
  ai_generated: boolean
  grounded: boolean | null
}

export interface Page<T> {
  items: T[]
  next_cursor: string | null
}

export interface ProblemBody {
  code: string
  status: number
  title?: string
  detail?: string
  reference?: string
}

/** One event of a streamed answer, after its name and JSON were read. */
export type ReplyEvent =
  | { type: 'start'; message_id: string; fan_message_id: string; twin_version: number; ai_generated: true }
  | { type: 'delta'; text: string }
  | { type: 'sources'; sources: SourceRef[] }
  | { type: 'done'; message_id: string; status: MessageStatus; remaining: number | null; sponsored: boolean }
  | { type: 'refused'; reason: string }
  | { type: 'error'; problem: ProblemBody }
