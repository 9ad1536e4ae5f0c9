import type { Language } from './types';

/** The places of a twin, in the API's own words. */
export type DeploymentType = 'VIBETHINK_PORTAL' | 'EMBEDDED_WIDGET' | 'BRAND_CAMPAIGN' | 'WHITE_LABEL';
export type DeploymentStatus = 'ACTIVE' | 'INACTIVE' | 'SCHEDULED' | 'ARCHIVED';
export type Phase = 'LIVE' | 'PAUSED' | 'SCHEDULED' | 'ENDED' | 'ARCHIVED';
export type Tier = 'FREE' | 'PREMIUM' | 'ENTERPRISE';
export type Modality = 'TEXT' | 'SPEECH';
export type KnowledgeVisibility = 'SOURCES' | 'TITLES' | 'HIDDEN';
export type Font = 'INTER' | 'SYSTEM' | 'SERIF' | 'ROUNDED' | 'MONO';
export type Scheme = 'dark' | 'light' | 'auto';
export type Position = 'bottom-right' | 'bottom-left' | 'inline';
export type Pair = { light: string; dark: string };

export type Theme = {
  accent: string;
  surface?: Pair | null;
  text?: Pair | null;
  font: Font;
  radius: number;
  scheme: Scheme;
  position: Position;
  logo_url?: string | null;
};

export type Quota = { messages_per_fan_per_day?: number | null; messages_per_day?: number | null };

/** What a form of a place edits. */
export type PlaceSetup = {
  name: string;
  starts_at?: string | null;
  ends_at?: string | null;
  theme: Theme;
  greeting: { es?: string | null; en?: string | null };
  languages: Language[];
  tiers: Tier[];
  modalities: Modality[];
  pinned_version?: number | null;
  knowledge_visibility: KnowledgeVisibility;
  quotas: Quota;
  rules: string[];
  allowed_origins: string[];
};

export type Deployment = PlaceSetup & {
  id: string;
  type: DeploymentType;
  status: DeploymentStatus;
  phase: Phase;
  revision: number;
  url?: string | null;
  embed_code?: string | null;
};

export type DeploymentChange = Partial<PlaceSetup> & {
  type?: DeploymentType;
  status?: DeploymentStatus;
  revision?: number;
};

/** By what a place's site vouches for its visitors. */
export type SiteIdentity = {
  method: 'NONE' | 'SECRET' | 'JWKS';
  secret_since?: string | null;
  /** How long the secret before this one is still good. */
  previous_until?: string | null;
  jwks_url?: string | null;
};
export type SiteSecret = { secret: string; identity: SiteIdentity };

/** A site on which the snippet was seen. */
export type Sighting = {
  id: string;
  origin: string;
  deployment?: string | null;
  allowed: boolean;
  mark: 'NEW' | 'KNOWN' | 'IGNORED';
  count: number;
  first_seen: string;
  last_seen: string;
  countries: { country: string; count: number }[];
};
/** From where in the world, by time zone. */
export type SightingSpot = {
  time_zone: string;
  country: string;
  latitude: number;
  longitude: number;
  allowed: number;
  refused: number;
};

export type DomainState = 'PENDING' | 'VERIFIED' | 'LIVE' | 'LOST';
export type DomainRecord = {
  purpose: 'PROOF' | 'ADDRESS';
  kind: 'TXT' | 'CNAME' | 'ALIAS' | 'A' | 'AAAA';
  name: string;
  value: string;
  found: string[];
  done: boolean;
};
export type Domain = {
  id: string;
  host: string;
  name: string;
  state: DomainState;
  lost_because?: 'PROOF_GONE' | 'TAKEN_OVER' | null;
  url?: string | null;
  records: DomainRecord[];
  unreachable?: string | null;
  failures: number;
  failing_since?: string | null;
  checked_at?: string | null;
  created_at: string;
};

export type LinkKind =
  | 'WEBSITE'
  | 'INSTAGRAM'
  | 'X'
  | 'YOUTUBE'
  | 'TIKTOK'
  | 'FACEBOOK'
  | 'LINKEDIN'
  | 'SPOTIFY'
  | 'OTHER';
export type PortalLink = { kind: LinkKind; url: string; label?: string | null };
export type PortalContent = {
  links: PortalLink[];
  press: { name: string; email: string; kit_url: string };
  terms: { es: string; en: string };
  privacy: { es: string; en: string };
  listed: boolean;
};
export type PortalSettings = {
  deployment: string;
  content: PortalContent;
  mail_sender?: string | null;
  revision: number;
  share_images: { es: string; en: string };
};
