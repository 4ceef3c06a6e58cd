import type { Because } from './answers.ts'
import type { Clips } from './clips.ts'
import type { PersonRow } from './people-store.ts'
import { type Language, refused } from './problem.ts'
import { answer } from './qorgan.ts'

export type Action = 'view-video' | 'post-video' | 'comment' | 'send-message' | 'search' | 'follow' | 'like' | 'see-following'

export async function check(clips: Clips, person: PersonRow, action: Action, targetId?: string): Promise<{ allowed: boolean; because: Because[] }> {
  return answer('en', clips.qorgan('en').POST('/v1/checks', { body: { accountId: person.id, action, country: person.country, ...(targetId !== undefined && { targetId }) } }))
}

/** Refuses with what holds and who decided it. What is due to the other person stays the one constant that Qorgan gives. */
export async function mustBeAllowed(clips: Clips, person: PersonRow, language: Language, action: Action, targetId?: string): Promise<void> {
  const { allowed, because } = await check(clips, person, action, targetId)
  if (!allowed) throw refused('not-allowed', language, { because })
}
