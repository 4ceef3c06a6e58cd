import { z } from 'zod'
import { binders } from '../family/index.ts'
import { gatedActions } from '../policy/index.ts'

export const Check = z.strictObject({
  accountId: z.string().min(1).max(64),
  action: z.enum(gatedActions),
  targetId: z.string().min(1).max(64).optional().describe('The video, or for messages and suggestions the other account'),
  country: z.string().regex(/^[A-Z]{2}$/, 'must be an ISO 3166-1 alpha-2 code').optional().describe('Where the person is; their own country unless given'),
  at: z.iso.datetime({ offset: true }).optional(),
})
export type Check = z.output<typeof Check>

export const Because = z.object({ setting: z.string(), value: z.unknown(), boundBy: z.enum([...binders, 'decision', 'recipient']) })
export const Checked = z.object({ allowed: z.boolean(), because: z.array(Because) })
