/** The facts that hosts may ask for. Their payloads hold ids, states and enumerations only. */
export const webhookEvents = [
  'account.band-changed',
  'account.closed',
  'appeal.concluded',
  'decision.recorded',
  'decision.reversed',
  'notice.sent',
  'report.concluded',
  'video.prepared',
  'video.unplayable',
  'video.verdict-given',
] as const
