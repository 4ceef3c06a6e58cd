import { z } from 'zod'
import { states } from './moves.ts'

export const language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/, 'must be a BCP 47 language tag').max(20)
export const caption = z.string().trim().max(2_200)
export const text = z.string().trim().min(1).max(2_000)
export const accountId = z.string().min(1).max(64)

export const byId = z.object({ id: z.string().max(64) })
export const page = z.strictObject({ cursor: z.string().max(64).optional(), limit: z.coerce.number().int().min(1).max(100).default(50) })
export const list = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item), nextCursor: z.string().nullable() })

export const CommentView = z.object({
  id: z.string(), accountId: z.string(), videoId: z.string(), text: z.string(), language: z.string().nullable(), state: z.enum(states),
  createdAt: z.iso.datetime(), editedAt: z.iso.datetime().nullable(), decisions: z.array(z.string()),
})
export const MessageView = z.object({
  id: z.string(), fromAccountId: z.string(), toAccountId: z.string(), text: z.string(), state: z.enum(states), createdAt: z.iso.datetime(),
})
export const CommentsPage = page.extend({ viewerAccountId: accountId.optional() })
export const ThreadPage = page.extend({ accountId, withAccountId: accountId })
export const FollowersPage = page.extend({ state: z.enum(['asked', 'approved']).default('approved') })
export const FollowView = z.object({ accountId: z.string(), state: z.enum(['asked', 'approved']), askedAt: z.iso.datetime() })
