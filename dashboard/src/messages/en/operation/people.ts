import type { people as es } from '../../es/operation/people';

export const people: typeof es = {
  memberList: { title: 'List the team', text: 'Who is of the team, as what and since when.' },
  memberChange: {
    title: 'Change a role',
    text: 'Holds from that moment. Nobody changes their own or the owner’s.',
  },
  memberRemove: {
    title: 'Remove from the team',
    text: 'They lose access that moment. With your own id it is you who leaves.',
  },
  invitationList: { title: 'List invitations', text: 'Those that wait for an answer.' },
  invitationInvite: {
    title: 'Invite',
    text: 'Sends a link that works once and for seven days. It is in the answer only where no mail is set up.',
  },
  invitationResend: {
    title: 'Send an invitation again',
    text: 'With another link; the one before stops working.',
  },
  invitationRevoke: { title: 'Take an invitation back', text: 'Its link stops working.' },
  ownershipOffer: {
    title: 'Offer the ownership',
    text: 'To another member, for seven days. Asks for your password.',
  },
  ownershipAccept: {
    title: 'Accept the ownership',
    text: 'The owner before becomes a manager. Asks for your password.',
  },
  ownershipCancel: { title: 'Withdraw the offer', text: 'By whoever made it; whoever got it declines.' },
  acceptanceLook: { title: 'See an invitation', text: 'Which team the link invites to, and as what.' },
  acceptanceNewcomer: {
    title: 'Accept with a new account',
    text: 'The account is of the invited address, and is signed in.',
  },
  acceptanceAccept: { title: 'Accept with your account', text: 'Signed in with the invited address.' },
  platformMemberList: {
    title: 'List the platform’s team',
    text: 'Who is of the team, as what and since when.',
  },
  platformMemberChange: {
    title: 'Change a role in the platform’s team',
    text: 'Holds from that moment. Nobody changes their own or the owner’s.',
  },
  platformMemberRemove: {
    title: 'Remove from the platform’s team',
    text: 'They lose access that moment. With your own id it is you who leaves.',
  },
  platformInvitationList: {
    title: 'List invitations to the platform’s team',
    text: 'Those that wait for an answer.',
  },
  platformInvitationInvite: {
    title: 'Invite to the platform’s team',
    text: 'Sends a link that works once and for seven days. It is in the answer only where no mail is set up.',
  },
  platformInvitationResend: {
    title: 'Send an invitation to the platform’s team again',
    text: 'With another link; the one before stops working.',
  },
  platformInvitationRevoke: {
    title: 'Take an invitation to the platform’s team back',
    text: 'Its link stops working.',
  },
};
