import type { audit as es } from '../../es/operation/audit';

export const audit: typeof es = {
  auditList: {
    title: 'Read the audit trail of a celebrity',
    text: 'Who did what, when and from where, with before and after. The newest first.',
  },
  auditExport: {
    title: 'Export the audit trail of a celebrity',
    text: 'As a file, the oldest first. The jsonl format can be checked outside the platform.',
  },
  auditVerify: {
    title: 'Verify the audit trail of a celebrity',
    text: 'Works every fingerprint out again and tells the first line that was altered, if any.',
  },
  brandAuditList: {
    title: 'Read the audit trail of a brand',
    text: 'Who did what, when and from where, with before and after. The newest first.',
  },
  brandAuditExport: {
    title: 'Export the audit trail of a brand',
    text: 'As a file, the oldest first. The jsonl format can be checked outside the platform.',
  },
  brandAuditVerify: {
    title: 'Verify the audit trail of a brand',
    text: 'Works every fingerprint out again and tells the first line that was altered, if any.',
  },
  platformAuditList: {
    title: 'Read the audit trail of the platform',
    text: 'Who did what, when and from where, with before and after. The newest first.',
  },
  platformAuditExport: {
    title: 'Export the audit trail of the platform',
    text: 'As a file, the oldest first. The jsonl format can be checked outside the platform.',
  },
  platformAuditVerify: {
    title: 'Verify the audit trail of the platform',
    text: 'Works every fingerprint out again and tells the first line that was altered, if any.',
  },
};
