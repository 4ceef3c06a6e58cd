/** What Clips' own web asks and gets. Types only, shared by both sides. */
export type Because = { setting: string; value: unknown; boundBy: string }
export type Follow = 'none' | 'asked' | 'approved'
export type VideoState = 'processing' | 'visible' | 'limited' | 'held' | 'removed'

export type Person = { id: string; handle: string; displayName: string | null; you: boolean; follow: Follow; private: boolean; signed: boolean }
export type Profile = Person & { bio: string | null; followers: number; following: number; asked: number; blocked: boolean; status: string; followsYou: boolean }

export type Video = {
  id: string; author: Person; caption: string; state: VideoState; audience: 'everyone' | 'followers' | 'author'; feedEligible: boolean
  ageMark: string | null; warnScreen: boolean; poster: string | null; play: string | null; width: number | null; height: number | null; seconds: number | null
  likes: number; liked: boolean; comments: number; views: number; createdAt: string; decisions: string[]
  /** In the learning feed: the programme that the video belongs to, and the institution behind it. */
  learning?: { title: string; by: string }
}
export type Feed = { items: Video[]; following: number }
export type Page<T> = { items: T[]; nextCursor: string | null }

export type Comment = { id: string; author: Person; text: string; state: VideoState; createdAt: string; editedAt: string | null; decisions: string[] }
export type Message = { id: string; yours: boolean; text: string; state: VideoState; createdAt: string }
export type Thread = { person: Person; lastText: string; lastAt: string; unread: number }
export type Posted = { id: string; state: VideoState; decisionId?: string }

export type Notice = { id: string; kind: string; decisionId?: string; receipt?: string; title: string; body: string; language: string; createdAt: string; appealableUntil?: string; appealedAt?: string }
/** What holds on the account itself; `noticeId` is the notice that gives the reason. */
export type Restriction = { noticeId: string; action: 'restrict-feature' | 'suspend' | 'remove'; title: string; endsAt: string | null }
export type Effective = Record<string, { value: unknown; boundBy: string }>
export type Me = {
  id: string; handle: string; displayName: string | null; bio: string | null; country: string; ageBand: string; assurance: { level: string; methods: string[] }
  status: 'active' | 'restricted' | 'suspended' | 'removed'; settings: Effective; unreadMessages: number; unreadNotices: number; followRequests: number
  maxUploadBytes: number
}
export type Report = { id: string; subject: { kind: string; id: string }; reason: string; shown: string; createdAt: string; state: string; outcome?: string; concludedAt?: string; appealedAt?: string }
export type Upload = { id: string; size: number; offset: number; chunkBytes: number; state: 'receiving' | 'sending' | 'sent' | 'refused'; videoId: string | null; problem: Problem | null }
export type Problem = { type: string; title: string; status: number; detail: string; requestId?: string; errors?: { pointer: string; message: string }[]; because?: Because[] }
export type Time = { usedSecondsToday: number; remainingSecondsToday: number | null; locked: boolean; reason?: string; boundBy?: string; warning?: { reason: string; seconds: number }; windDown?: true }
export type Found = { people: Person[]; videos: Video[] }
export type News = { kind: 'video' | 'notice' | 'message' | 'report' | 'account' | 'follow'; id: string }
