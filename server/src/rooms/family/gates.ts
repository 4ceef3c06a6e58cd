/** What a host asks before it lets somebody act. */
export const gatedActions = ['view-video', 'post-video', 'comment', 'send-message', 'search', 'go-live', 'be-suggested', 'receive-push'] as const
export type GatedAction = (typeof gatedActions)[number]

/**
 * Which settings of the actor each action asks, beside time, which every use of the app asks. Reporting, appealing
 * and calling a helpline are no actions of this table and are never gated, whatever is set.
 */
export const gates: Record<GatedAction, readonly string[]> = {
  'view-video': ['matureContent', 'restrictedMode'],
  'post-video': [],
  comment: [],
  'send-message': ['directMessages'],
  search: ['search'],
  'go-live': ['goLive'],
  'be-suggested': ['suggestAccount'],
  'receive-push': ['pushQuietHours'],
}

/** Actions that need the app itself, which time away and a spent day close. A push comes while the app is closed. */
export const needsOpenApp: Record<GatedAction, boolean> = {
  'view-video': true, 'post-video': true, comment: true, 'send-message': true, search: true, 'go-live': true, 'be-suggested': false, 'receive-push': false,
}
