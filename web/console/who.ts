/** What each role opens in the console. A test compares it with the server's own table. */
export const roles = ['moderator', 'senior', 'trainer', 'policy', 'legal', 'auditor', 'admin'] as const
export type Role = (typeof roles)[number]
export const authorityRoles = ['registrar', 'officer', 'head'] as const

export const doors = {
  'bulk.decide': ['senior'],
  'bulk.read': ['moderator', 'senior', 'policy', 'legal', 'auditor', 'admin'],
  'case.list': ['moderator', 'senior', 'legal', 'auditor', 'admin'],
  'case.assign': ['senior', 'admin'],
  'case.claim': ['moderator', 'senior'],
  'case.decide': ['moderator', 'senior'],
  'case.read': ['moderator', 'senior', 'legal', 'auditor', 'admin'],
  'account.open-case-file': ['moderator', 'senior', 'legal', 'admin'],
  'officer.list': ['legal', 'auditor', 'admin'],
  'officer.manage': ['legal', 'admin'],
  'order.read': ['legal', 'auditor'],
  'order.review': ['legal'],
  'order.count': ['legal', 'auditor'],
  'exception.read': ['moderator', 'senior', 'policy', 'legal', 'auditor', 'admin'],
  'exception.decide': ['senior', 'policy', 'legal'],
  'live.follow': ['moderator', 'senior', 'legal', 'auditor', 'admin'],
  'review-settings.change': ['senior', 'admin'],
  'review-settings.read': ['moderator', 'senior', 'trainer', 'policy', 'auditor', 'admin'],
  'rule-stop.answer': ['policy'],
  'rule-stop.read': ['moderator', 'senior', 'trainer', 'policy', 'auditor', 'admin'],
  'rule.list': ['moderator', 'senior', 'trainer', 'policy', 'auditor', 'admin'],
  'word-exception.read': ['moderator', 'senior', 'trainer', 'policy', 'auditor', 'admin'],
  'word-exception.decide': ['policy'],
  'certificate.list': ['senior', 'trainer', 'admin', 'auditor'],
  'certificate.grant': ['senior', 'trainer', 'admin'],
  'staff.manage': ['admin'],
  'team.list': ['moderator', 'senior', 'auditor', 'admin'],
  'team.manage': ['senior', 'admin'],
  'guidelines.weigh': ['senior', 'trainer', 'policy', 'legal', 'auditor', 'admin'],
  'reporter.read': ['moderator', 'senior', 'legal', 'policy', 'auditor', 'admin'],
  'flagger.list': ['moderator', 'senior', 'legal', 'policy', 'auditor', 'admin'],
  'flagger.manage': ['legal', 'admin'],
  'statement.export': ['legal', 'policy', 'auditor', 'admin'],
  'under-age.read': ['moderator', 'senior', 'policy', 'auditor', 'admin'],
  'under-age.sweep': ['senior', 'policy', 'admin'],
  'key.manage': ['admin'],
  'job.manage': ['admin'],
  'sample.load': ['admin'],
  'learning.review': ['moderator', 'senior', 'trainer', 'admin'],
  'learning.verify': ['senior', 'policy', 'admin'],
  'webhook.manage': ['admin'],
} as const satisfies Record<string, readonly Role[]>
export type Door = keyof typeof doors

export const mayOpen = (held: readonly string[], door: Door): boolean => (doors[door] as readonly string[]).some((role) => held.includes(role))
