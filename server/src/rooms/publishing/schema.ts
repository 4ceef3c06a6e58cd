import { z } from 'zod'
import { eventKinds, states } from '../content/index.ts'

const language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/, 'must be a BCP 47 language tag').max(20)
const id = z.string().min(1).max(64)
const caption = z.string().trim().max(2_200)
const words = z.string().trim().min(1).max(2_000)
const shown = z.enum(['visible', 'limited', 'held', 'removed'])

export const list = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item), nextCursor: z.string().nullable() })
export const byId = z.object({ id: z.string().max(64) })

export const NewComment = z.strictObject({ accountId: id, videoId: id, text: words, language: language.optional() })
export const Posted = z.object({ id: z.string(), state: shown, decisionId: z.string().optional() })
export const CommentChange = z.strictObject({ text: words, language: language.optional() })

export const NewMessage = z.strictObject({ fromAccountId: id, toAccountId: id, text: words })

export const NewEvents = z.strictObject({
  events: z.array(z.strictObject({ kind: z.enum(eventKinds), accountId: id, targetId: id, at: z.iso.datetime({ offset: true }) })).min(1).max(1_000),
})
export const EventsTaken = z.object({ taken: z.number().int(), ignored: z.array(z.object({ index: z.number().int(), because: z.string() })), queued: z.number().int().optional().describe('Kept safe and taken in a moment; which of them are ignored is then not told') })

export const NewVideo = z.strictObject({ accountId: id, caption, language: language.optional() })
/** The same with its file, which must be the last part. */
export const VideoForm = NewVideo.extend({ file: z.file() })
export const Submitted = z.object({ id: z.string(), state: z.literal('processing') })
export const CaptionChange = z.strictObject({ caption, language: language.optional() })

export const VideoView = z.object({
  id: z.string(), accountId: z.string(), caption: z.string(), language: z.string().nullable(), country: z.string(), state: z.enum(states),
  audience: z.enum(['everyone', 'followers', 'author']), feedEligible: z.boolean(), minimumAge: z.number().int().nullable(), withheldIn: z.array(z.string()), warnScreen: z.boolean(), ageMark: z.string().nullable(),
  media: z.object({ poster: z.string().nullable(), play: z.string().nullable(), durationSeconds: z.number().nullable(), width: z.number().int().nullable(), height: z.number().int().nullable() }),
  views: z.number().int(), likes: z.number().int(), createdAt: z.iso.datetime(), editedAt: z.iso.datetime().nullable(), decisions: z.array(z.string()),
})
export type VideoView = z.infer<typeof VideoView>
export const VideosPage = z.strictObject({ accountId: id.optional(), cursor: z.string().max(64).optional(), limit: z.coerce.number().int().min(1).max(100).default(50) })
