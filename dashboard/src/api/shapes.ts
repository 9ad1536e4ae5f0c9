/** The values of the API, as agreed with the server. Everything else in the dashboard imports them through `types.ts`. */

export type Language = 'es' | 'en';
export type Localised = Record<Language, string>;
export type LocalisedList = Record<Language, string[]>;
export type Page<T> = { items: T[]; next_cursor: string | null };

export type CelebrityType =
  | 'SPORTS_COMMENTATOR'
  | 'ATHLETE'
  | 'COACH'
  | 'ACTOR'
  | 'MUSICIAN'
  | 'CREATOR'
  | 'OTHER';
export type CelebrityStatus = 'PENDING_SETUP' | 'ACTIVE' | 'INACTIVE';

export type Celebrity = {
  id: string;
  slug: string;
  name: string;
  type: CelebrityType;
  status: CelebrityStatus;
  live_version: number | null;
  portal_url: string;
  created_at: string;
  demo: boolean;
};
export type NewCelebrity = {
  name: string;
  type: CelebrityType;
  owner_email: string;
  owner_name: string;
  slug?: string;
  languages?: Language[];
};
export type CreatedCelebrity = { celebrity: Celebrity; owner_password: string | null };

export type Membership = { slug: string; name: string; role: string; status: CelebrityStatus };
export type Me = {
  id: string;
  email: string;
  name: string;
  locale: Language;
  platform_role: 'ADMIN' | null;
  celebrities: Membership[];
  demo: boolean;
};

export type SetUpStep = 'personality' | 'knowledge' | 'try' | 'publish' | 'share';
export type Day = { date: string; conversations: number; questions: number };
export type Overview = {
  conversations_7d: number;
  conversations_prev_7d: number;
  questions_7d: number;
  questions_prev_7d: number;
  answered_share_7d: number | null;
  unanswered_open: number;
  daily: Day[];
  sources_ready: number;
  passages: number;
  live_version: number | null;
  checklist: { step: SetUpStep; done: boolean }[];
};

export type Tone = 'WARM' | 'ENERGETIC' | 'CALM' | 'FORMAL' | 'PLAYFUL';
export type AnswerLength = 'SHORT' | 'MEDIUM' | 'LONG';
export type Personality = {
  display_name: string;
  tagline: Localised;
  tone: Tone;
  traits: string[];
  catchphrases: LocalisedList;
  languages: Language[];
  greeting: Localised;
  embrace: string[];
  avoid: string[];
  answer_length: AnswerLength;
  suggested_questions: LocalisedList;
};
export type Twin = {
  personality: Personality;
  revision: number;
  live_version: number | null;
  unpublished_changes: boolean;
  updated_at: string;
};
export type Version = {
  number: number;
  note: string | null;
  live: boolean;
  published_at: string;
  published_by: string;
  personality: Personality;
};

export type DeploymentType = 'VIBETHINK_PORTAL' | 'EMBEDDED_WIDGET' | 'BRAND_CAMPAIGN' | 'WHITE_LABEL';
export type Deployment = {
  id: string;
  type: DeploymentType;
  status: string;
  allowed_origins: string[];
  url: string | null;
  embed_code: string | null;
};

export type SourceStatus = 'QUEUED' | 'READING' | 'READY' | 'REFUSED';
export type Source = {
  id: string;
  title: string;
  filename: string;
  media_type: string;
  size_bytes: number;
  status: SourceStatus;
  progress: { done: number; total: number | null; unit: 'pages' | 'passages'; step: 'reading' | 'indexing' };
  reason: string | null;
  passages: number;
  pages: number | null;
  language: Language | null;
  created_at: string;
  finished_at: string | null;
};
export type Passage = {
  id: string;
  ordinal: number;
  page: number | null;
  heading: string | null;
  text: string;
};
export type Recalled = {
  passage_id: string;
  source_id: string;
  title: string;
  locator: string;
  text: string;
  score: number;
};
export type UnansweredQuestion = {
  id: string;
  text: string;
  language: Language;
  asked_at: string;
  times: number;
};

export type SourceRef = { title: string; locator: string; url: string | null; excerpt: string };
export type MessageStatus = 'DONE' | 'STREAMING' | 'STOPPED' | 'FAILED';
export type Message = {
  id: string;
  role: 'FAN' | 'TWIN';
  text: string;
  created_at: string;
  client_message_id: string | null;
  reply_to: string | null;
  status: MessageStatus;
  sources: SourceRef[];
  twin_version: number | null;
  ai_generated: boolean;
  grounded: boolean | null;
};
export type TranscriptMessage = Message & { brain: string | null };
export type Conversation = {
  id: string;
  deployment: { id: string; type: DeploymentType } | null;
  fan_id: string;
  locale: Language;
  first_question: string | null;
  questions: number;
  unanswered: number;
  twin_versions: number[];
  started_at: string;
  last_message_at: string;
};
export type Transcript = Conversation & { messages: TranscriptMessage[] };

export type Session = {
  token: string;
  expires_at: string;
  resume: string;
  conversation_id: string | null;
  twin: {
    slug: string;
    name: string;
    tagline: string;
    greeting: string;
    languages: Language[];
    disclosure: string;
    suggested_questions: string[];
    portrait_url: string | null;
    demo_notice: string | null;
  };
  locale: Language;
};
