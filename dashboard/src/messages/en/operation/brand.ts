import type { brandTeam as es } from '../../es/operation/brand';

export const brandTeam: typeof es = {
  brandMemberList: { title: 'List a brand’s team', text: 'Who is of the team, as what and since when.' },
  brandMemberChange: {
    title: 'Change a role at a brand',
    text: 'Holds from that moment. Nobody changes their own or the owner’s.',
  },
  brandMemberRemove: {
    title: 'Remove from a brand’s team',
    text: 'They lose access that moment. With your own id it is you who leaves.',
  },
  brandInvitationList: { title: 'List a brand’s invitations', text: 'Those that wait for an answer.' },
  brandInvitationInvite: {
    title: 'Invite to a brand',
    text: 'Sends a link that works once and for seven days. It is in the answer only where no mail is set up.',
  },
  brandInvitationResend: {
    title: 'Send a brand’s invitation again',
    text: 'With another link; the one before stops working.',
  },
  brandInvitationRevoke: { title: 'Take a brand’s invitation back', text: 'Its link stops working.' },
  brandOwnershipOffer: {
    title: 'Offer the ownership of a brand',
    text: 'To another member, for seven days. Asks for your password.',
  },
  brandOwnershipAccept: {
    title: 'Accept the ownership of a brand',
    text: 'The owner before becomes a manager. Asks for your password.',
  },
  brandOwnershipCancel: {
    title: 'Withdraw the offer of a brand',
    text: 'By whoever made it; whoever got it declines.',
  },
  brandKeyList: {
    title: 'List a brand’s API keys',
    text: 'Those of the team, newest first; never what opens with them.',
  },
  brandKeyScopes: { title: 'List the scopes at a brand', text: 'Those you can give to a key.' },
  brandKeyMake: {
    title: 'Make an API key of a brand',
    text: 'The secret is in the answer, this once. Asks for your password again: a key outlives your session.',
  },
  brandKeyRotate: {
    title: 'Renew an API key of a brand',
    text: 'Makes another one with the same scopes. The old one goes on for the hours you say.',
  },
  brandKeyRevoke: { title: 'Revoke an API key of a brand', text: 'It opens nothing with its next call.' },
};
