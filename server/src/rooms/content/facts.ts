import type { EventCounts } from './events.ts'

declare module '../../kernel/facts.ts' {
  interface Facts {
    'video.submitted': { videoId: string; accountId: string; country: string; bytes: number }
    'video.prepared': { videoId: string; accountId: string; keyFrames: number }
    'video.unplayable': { videoId: string; accountId: string; kind: 'unreadable' | 'undecodable' }
    'video.verdict-given': { videoId: string; accountId: string }
    'video.edited': { videoId: string; accountId: string }
    'video.withdrawn': { videoId: string; accountId: string }
    'comment.edited': { commentId: string; accountId: string; videoId: string }
    'comment.withdrawn': { commentId: string; accountId: string; videoId: string }
    'account.content-withdrawn': { accountId: string; videos: number; comments: number; messages: number }
    'content.purged': { videos: number; comments: number; messages: number }
    'content.hold-placed': { kind: string; id: string; ground: string }
    'content.hold-released': { kind: string; id: string; ground: string }
    'events.taken': EventCounts
  }
}
