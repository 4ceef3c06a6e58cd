/** What is seen of a video, a comment or a message. */
export const states = ['processing', 'visible', 'limited', 'held', 'removed'] as const
export type ContentState = (typeof states)[number]

/** What may still be done in which state; the screens read the same table. */
export const mayEdit: Record<ContentState, boolean> = { processing: true, visible: true, limited: true, held: false, removed: false }
export const mayComment: Record<ContentState, boolean> = { processing: false, visible: true, limited: true, held: false, removed: false }
export const maySee: Record<ContentState, 'audience' | 'author'> = { processing: 'author', visible: 'audience', limited: 'audience', held: 'author', removed: 'author' }

/** How long what its author took back stays before it is destroyed, and how long words replaced by an edit stay. */
export const withdrawnDays = 30
export const earlierTextDays = 180
