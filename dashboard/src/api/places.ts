import type { components } from './schema';

type Schemas = components['schemas'];

export type Deployment = Schemas['Deployment'];
export type DeploymentType = Deployment['type'];
export type DeploymentStatus = Deployment['status'];
export type DeploymentChange = Schemas['DeploymentChange'];
export type Phase = Deployment['phase'];
export type Tier = Deployment['tiers'][number];
export type Modality = Deployment['modalities'][number];
export type KnowledgeVisibility = Deployment['knowledge_visibility'];
export type Theme = Schemas['Theme'];
export type Pair = Schemas['ThemePair'];
export type Font = Theme['font'];
export type Scheme = Theme['scheme'];
export type Position = Theme['position'];
/** What a form of a place edits. */
export type PlaceSetup = Omit<
  Deployment,
  'id' | 'type' | 'status' | 'phase' | 'revision' | 'url' | 'embed_code'
>;

export type SiteIdentity = Schemas['SiteIdentity'];
export type SiteSecret = Schemas['SiteSecret'];
export type Sighting = Schemas['Sighting'];
export type SightingSpot = Schemas['SightingSpot'];

export type Domain = Schemas['Domain'];
export type DomainState = Domain['state'];
export type DomainRecord = Schemas['DomainRecord'];
export type Portrait = Schemas['Portrait'];
export type PortalVideo = Schemas['PortalVideo'];
export type PortalSettings = Schemas['PortalSettings'];
export type PortalContent = Schemas['PortalContent'];
export type PortalLink = Schemas['PortalLink'];
export type LinkKind = PortalLink['kind'];
