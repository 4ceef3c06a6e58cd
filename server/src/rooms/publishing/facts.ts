import type { Subject } from '../standing/index.ts'

type Shown = 'visible' | 'limited' | 'held' | 'removed'

declare module '../../kernel/facts.ts' {
  interface Facts {
    'comment.posted': { commentId: string; accountId: string; videoId: string; country: string; state: Shown }
    /** Comes from the message log and is never recorded: what it brings is told by `events.taken`. */
    'events.queued': { events: { kind: string; accountId: string; targetId: string; at: string }[] }
    'message.sent': { messageId: string; fromId: string; toId: string; state: Shown }
    /** A rule wants people to look, beside or instead of acting. `severity` 1 to 5, `confidence` 0 to 1. */
    'review.asked': { subject: Subject; queue: string; language: string | null; country: string; rule: string; severity: number; confidence: number; decisionId: string | null }
  }
}
