import type { Grant } from './permit.ts'

const reviewers = ['staff:moderator', 'staff:senior'] as const
const operators = ['staff:admin'] as const

/**
 * Who may do what: the one table that verbs, routes, the route-walking test and the docs read.
 * Sorted by name; a permission that is not here does not exist.
 */
export const permissions = {
  'account.close': ['platform', 'timer'],
  'account.edit': ['platform'],
  'account.export': ['platform'],
  'account.open-case-file': ['staff:moderator', 'staff:senior', 'staff:legal', 'staff:admin'],
  'account.read': ['platform'],
  'account.register': ['platform'],
  'age.submit-evidence': ['platform'],
  'appeal.file': ['platform'],
  'appeal.read': ['platform', ...reviewers],
  'audit.read': ['staff:auditor', 'staff:admin'],
  'case.claim': reviewers,
  'case.decide': reviewers,
  'case.list': [...reviewers, 'staff:legal', 'staff:auditor', 'staff:admin'],
  'case.read': [...reviewers, 'staff:legal', 'staff:auditor', 'staff:admin'],
  'certificate.grant': ['staff:senior', 'staff:trainer', 'staff:admin'],
  'certificate.list': ['staff:senior', 'staff:trainer', 'staff:admin', 'staff:auditor'],
  'check.ask': ['platform'],
  'comment.delete': ['platform'],
  'comment.edit': ['platform'],
  'comment.post': ['platform'],
  'comment.read': ['platform'],
  'content.purge': ['timer'],
  'decision.read': ['platform', 'staff'],
  'decision.record': [...reviewers, 'rule', 'timer', 'staff:legal'],
  'event.ingest': ['platform'],
  'job.manage': operators,
  'key.manage': operators,
  'message.read': ['platform'],
  'message.send': ['platform'],
  'notice.read': ['platform'],
  'notice.release': ['timer'],
  'policy.read': ['public', 'platform', 'staff', 'authority'],
  'public.read': ['public', 'platform', 'staff', 'authority', 'timer'],
  'report.file': ['platform'],
  'report.read': ['platform'],
  'restriction.lapse': ['timer'],
  'session.end': ['staff', 'authority'],
  'session.open': ['public', 'platform', 'staff', 'authority'],
  'staff.enrol-factor': ['staff', 'authority'],
  'staff.manage': operators,
  'staff.read-self': ['staff', 'authority'],
  'video.delete': ['platform'],
  'video.edit': ['platform'],
  'video.prepare': ['timer'],
  'video.read': ['platform'],
  'video.submit': ['platform'],
  'webhook.manage': ['platform', 'staff:admin'],
} as const satisfies Record<string, readonly Grant[]>

export type Permission = keyof typeof permissions
