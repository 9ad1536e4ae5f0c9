import type { components } from './schema';

/** The one door to the API's types. They are generated from what the server says of itself (`npm run types`). */
type Schemas = components['schemas'];

export type Language = keyof Schemas['Localized'];
export type Page<T> = { items: T[]; next_cursor?: string | null };

export type Me = Schemas['Person'];
export type OpenSignIn = Schemas['OpenSignIn'];
export type SecondFactorSetUp = Schemas['SecondFactorSetUp'];
export type RecoveryCodes = Schemas['RecoveryCodes'];
export type PasskeyOptions = Schemas['PasskeyOptions'];
export type Passkey = Schemas['Passkey'];
export type ApiKey = Schemas['ApiKey'];
export type ApiKeyState = ApiKey['state'];
export type ApiKeyMade = Schemas['ApiKeyMade'];
export type NewApiKey = Schemas['NewApiKey'];
export type Scope = NewApiKey['scopes'][number];

export type Mail = Schemas['Mail'];
export type OpenedMail = Schemas['OpenedMail'];
export type Isolation = Schemas['Isolation'];
export type IsolationRun = Schemas['IsolationRun'];
export type EarlierIsolationRun = Schemas['EarlierIsolationRun'];
export type IsolationSubject = Schemas['IsolationSubject'];
export type IsolationCell = Schemas['IsolationCell'];
export type Probed = Schemas['Probed'];

export type Brand = Schemas['Brand'];
export type NewBrand = Schemas['NewBrand'];
export type CreatedBrand = Schemas['BrandCreated'];
export type SupportAccess = Schemas['SupportAccess'];

export type AuditEntry = Schemas['AuditEntry'];
export type AuditVerification = Schemas['AuditVerification'];

export type Member = Schemas['Member'];
export type Role = Member['role'];
export type Invitation = Schemas['Invitation'];
export type SentInvitation = Schemas['SentInvitation'];
export type JoinedTeam = Schemas['JoinedTeam'];

export type Celebrity = Schemas['Celebrity'];
export type CelebrityType = Celebrity['type'];
export type CelebrityStatus = Celebrity['status'];
export type NewCelebrity = Schemas['NewCelebrity'];
export type CreatedCelebrity = Schemas['CelebrityCreated'];

export type Overview = Schemas['Overview'];
export type Day = Schemas['Day'];
export type SetUpStep = Schemas['Task']['step'];

export type Personality = Schemas['Personality'];
export type Tone = Personality['tone'];
export type AnswerLength = Personality['answer_length'];
export type Twin = Schemas['Twin'];
export type Version = Schemas['Version'];

export type * from './places';

export type Source = Schemas['Source'];
export type SourceStatus = Source['status'];
export type Passage = Schemas['StoredPassage'];
export type UnansweredQuestion = Schemas['Unanswered'];

export type SourceRef = Schemas['SourceRef'];
export type Message = Schemas['Message'];
export type MessageStatus = Message['status'];
export type Conversation = Schemas['Conversation'];
export type Transcript = Schemas['Transcript'];
export type Session = Schemas['Session'];
