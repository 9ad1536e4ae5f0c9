import type { team as es } from '../../es/operation/team';

export const team: typeof es = {
  celebrityList: { title: 'List celebrities', text: 'The celebrities you may enter.' },
  celebrityCreate: {
    title: 'Create a celebrity',
    text: 'Takes a celebrity in, with their owner. When the owner is a new person, the password is shown this once.',
  },
  celebrityShow: { title: 'See a celebrity', text: 'Name, state, published version and portal.' },
  celebrityChange: { title: 'Change a celebrity', text: 'Changes the name or the type.' },
  brandList: { title: 'List brands', text: 'Those you work for; all of them for the platform’s team.' },
  brandCreate: {
    title: 'Create a brand',
    text: 'Takes a brand in, with its owner. When the owner is a new person, the password is shown this once.',
  },
  brandShow: { title: 'See a brand', text: 'Its name, and what you may do in it.' },
  brandChange: { title: 'Change a brand', text: 'Changes the name.' },
  supportAccessOpen: {
    title: 'Enter a team',
    text: 'For the platform’s people: for a reason and a day at most. The team sees it and its owner is told by mail.',
  },
  supportAccessList: { title: 'List my support accesses', text: 'Your own, the latest first.' },
  supportAccessEnd: { title: 'End my support access', text: 'One of your own.' },
  teamSupportList: {
    title: 'List support accesses',
    text: 'Who of the platform’s people entered the celebrity, why, and until when.',
  },
  teamSupportEnd: { title: 'End a support access', text: 'It opens nothing from the next call on.' },
  brandTeamSupportList: {
    title: 'List a brand’s support accesses',
    text: 'Who of the platform’s people entered the brand, why, and until when.',
  },
  brandTeamSupportEnd: {
    title: 'End a brand’s support access',
    text: 'It opens nothing from the next call on.',
  },
  twinDraft: {
    title: 'See the draft',
    text: 'The personality the team works on, with the revision you need to save it.',
  },
  twinSave: {
    title: 'Save the draft',
    text: 'Replaces the whole personality. Send the revision you read: if somebody saved before you, nothing is lost.',
  },
  twinPublish: {
    title: 'Publish',
    text: 'Makes the draft the next version; fans talk to it from then on.',
  },
  twinVersions: { title: 'List versions', text: 'What was published so far, newest first.' },
  twinMakeLive: { title: 'Go back to a version', text: 'Fans talk to an earlier version again.' },
  sessionPreview: {
    title: 'Try the draft',
    text: 'Opens a test session with the draft. Its token works for the calls of fans.',
  },
  sourceList: { title: 'List documents', text: 'What the twin learns from, newest first.' },
  sourceUpload: {
    title: 'Upload a document',
    text: 'PDF, Word, HTML, Markdown or text, up to 20 MB. It is read afterwards: its status tells how far it is.',
  },
  sourceShow: { title: 'See a document', text: 'Its status, and how far the reading is.' },
  sourceDelete: { title: 'Delete a document', text: 'The twin forgets it at once.' },
  sourcePassages: { title: 'See the passages', text: 'What the twin read in a document, in order.' },
  knowledgeRecall: {
    title: 'Search the knowledge',
    text: 'The passages from which the twin would answer this question.',
  },
  knowledgeUnanswered: {
    title: 'Unanswered questions',
    text: 'What fans asked and the documents do not say, newest first.',
  },
  knowledgeDismiss: { title: 'Dismiss a question', text: 'Takes it off the list of unanswered questions.' },
  deploymentList: {
    title: 'List places',
    text: 'Where the twin lives, oldest first: its portal, its widgets and the rest, with their code.',
  },
  deploymentCreate: {
    title: 'Make a place',
    text: 'A widget for other sites or a white-label place, as many as you need, each with its own looks and rules.',
  },
  deploymentOne: {
    title: 'See a place',
    text: 'How it looks, what holds there, and where it is in its life.',
  },
  deploymentChange: {
    title: 'Change a place',
    text: 'Its looks, rules, time and sites; open, pause or archive it. Open pages follow within seconds.',
  },
  trialBegin: {
    title: 'Try a place',
    text: 'A ticket of an hour by which the preview enters the place, open or not. What is said there counts as no fan’s.',
  },
  trialWear: {
    title: 'Try a change without saving it',
    text: 'Your trial looks, speaks and answers as if the change were saved; nobody else notices. It refuses what saving would.',
  },
  identityShow: {
    title: "See a place's identity",
    text: 'By what the site of a place vouches for its visitors: a secret, published keys, or nothing.',
  },
  identityRenew: {
    title: 'Make a secret for a site',
    text: 'With it the site signs tokens of its visitors. It is in the answer, this once; the one before is good for another 24 hours.',
  },
  identityUse: {
    title: "Use a site's keys",
    text: 'The address where the site publishes the keys with which it signs tokens of its visitors.',
  },
  identityForget: {
    title: "Take no site's word",
    text: 'Visitors are strangers again; their conversations stay.',
  },
  sightingList: {
    title: 'List sightings',
    text: 'The sites on which the snippet was seen, let in or not, the latest first.',
  },
  sightingMap: { title: 'Sightings on the map', text: 'From where in the world the snippet was seen.' },
  sightingMark: { title: 'Mark a sighting', text: 'Says that a site is known, or to be ignored.' },
  domainList: {
    title: 'List the hosts of a place',
    text: 'Those of a white-label place, with what their DNS must say and what it says.',
  },
  domainAdd: {
    title: 'Bring a host along',
    text: 'Answers which records to put into its DNS. Nothing is shown there before they are found.',
  },
  domainCheck: {
    title: 'Check a host now',
    text: 'Looks at its DNS at once; the platform looks by itself too.',
  },
  domainRemove: { title: 'Give a host up', text: 'It shows nothing from then on.' },
  portraitShow: {
    title: 'See the portrait',
    text: 'Whether it is a photo or a drawing, and where it is.',
  },
  portraitUpload: {
    title: 'Put up a photo as the portrait',
    text: 'JPEG, PNG or WebP, up to 10 MB. A square of it is kept, without what the camera noted, and shown at once.',
  },
  portraitRemove: { title: 'Take the photo of the portrait away', text: 'The drawing is back.' },
  videoUpload: {
    title: 'Put a video on a page',
    text: 'MP4 or WebM, up to 12 MB. It runs without sound over the portrait of the portal or a white-label place.',
  },
  videoRemove: { title: 'Take the video off a page', text: 'The portrait is back.' },
  portalSettingsShow: {
    title: 'See what is on a page',
    text: 'Links, press contact, legal texts and the name that signs mail, of the portal or a white-label place.',
  },
  portalSettingsSave: {
    title: 'Change what is on a page',
    text: 'Replaces links, press contact, legal texts and the name that signs mail.',
  },
  keyList: { title: 'List API keys', text: 'Those of the team, newest first; never what opens with them.' },
  keyScopes: { title: 'List the scopes', text: 'Those you can give to a key.' },
  keyMake: {
    title: 'Make an API key',
    text: 'The secret is in the answer, this once. Asks for your password again: a key outlives your session.',
  },
  keyRotate: {
    title: 'Renew an API key',
    text: 'Makes another one with the same scopes. The old one goes on for the hours you say.',
  },
  keyRevoke: { title: 'Revoke an API key', text: 'It opens nothing with its next call.' },
  ownKeyShow: {
    title: 'See your own key',
    text: 'Whose the key of this call is, what it may do, and until when.',
  },
  transcriptOverview: {
    title: 'See the overview',
    text: 'Conversations and questions of two weeks, and what is left to set up.',
  },
  transcriptList: { title: 'List conversations', text: 'With fans, newest first.' },
  transcriptOne: {
    title: 'Read a conversation',
    text: 'All of its messages, with the sources of every answer.',
  },
};
