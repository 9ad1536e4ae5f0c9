import type { Messages } from '../es';

/** The own domains of a place. */
export const domain: Messages['domain'] = {
  purpose: 'Fans come by your own address, without the platform’s mark.',
  add: 'Add domain',
  host: 'Domain',
  hostExample: 'fans.example.com',
  hostHint: 'fans.example.com, example.com, or *.example.com for every name below.',
  hostMissing: 'Enter the domain, for example fans.example.com.',
  empty: 'Your domain will be here, with what is left to do before fans come by it.',
  state: { PENDING: 'To be verified', VERIFIED: 'Verified', LIVE: 'Live', LOST: 'Lost' },
  next: {
    PENDING:
      'Copy these records to your domain’s DNS, where you bought it. We look every few minutes; it may take an hour to show.',
    VERIFIED: 'Your domain is proven. Its address has yet to lead here: copy the address record.',
    LIVE: 'Everything is in its place. Leave both records: if the proof goes, the domain goes dark.',
    LOST: 'This address no longer shows the twin.',
  },
  lost: {
    PROOF_GONE: 'The proof record has gone from the DNS. Put it back and check.',
    TAKEN_OVER:
      'Another team proved that the domain is theirs. If it is yours, put your proof record in and check.',
  },
  failing: (date: string) =>
    `The proof has been missing since ${date}. If it stays so, the domain goes dark.`,
  unreachable: 'No name server answered last time. We will try again.',
  table: (host: string) => `DNS records of ${host}`,
  purposeOf: { PROOF: 'Proof', ADDRESS: 'Address' },
  kindHint: {
    ALIAS: 'ALIAS or ANAME; if your provider has none, use the A and AAAA records.',
    A: 'Instead of the ALIAS.',
    AAAA: 'Instead of the ALIAS.',
  },
  column: { purpose: 'What for', kind: 'Type', name: 'Name', value: 'Value', found: 'What we saw' },
  done: 'There',
  missing: 'Not there',
  other: (found: string) => `We saw ${found}`,
  check: 'Check now',
  checking: 'Looking at the DNS',
  checked: 'Last checked',
  never: 'Not checked yet',
  steps: { label: 'Progress', proof: 'Proof', address: 'Address', live: 'Live' },
  open: 'Open',
  certificate:
    'The certificate orders itself at the first visit, once the domain is verified and leads here. If you have a CAA record, allow “letsencrypt.org”.',
  wildcard: 'With an asterisk each name gets its certificate at its first visit.',
  added: (host: string) => `${host} added. Copy its records to the DNS.`,
  remove: 'Remove',
  removeNamed: (host: string) => `Remove ${host}`,
  removing: {
    title: (host: string) => `Remove ${host}`,
    text: 'Fans who come by it won’t see the twin any more, and another team can prove that the domain is theirs. Remove the records from the DNS too.',
    type: (host: string) => `Type ${host} to remove it`,
    confirm: 'Remove domain',
    done: (host: string) => `${host} no longer shows the twin.`,
  },
};
