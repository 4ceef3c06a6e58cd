/** The facts that hosts may ask for. Their payloads hold ids, states and enumerations only. */
export const webhookEvents = [
  'account.band-changed',
  'account.closed',
  'appeal.concluded',
  'decision.recorded',
  'decision.reversed',
  'notice.sent',
  'order.answered',
  'order.breached',
  'order.received',
  'order.warned',
  'report.concluded',
  'video.prepared',
  'video.unplayable',
  'video.verdict-given',
] as const
