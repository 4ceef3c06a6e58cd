import { z } from 'zod'
import { change, record } from '../../kernel/change.ts'
import type { Tx } from '../../kernel/database.ts'
import type { Ctx } from '../../kernel/house.ts'
import { parse } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { refuse } from '../../kernel/refusal.ts'
import './facts.ts'
import { countScenarios, deleteSamples, insertSample, sampleExists, sampleIds, type SampleKind } from './store.ts'

export const Removal = z.strictObject({ scenario: z.string().min(1).max(60) })
export const Loaded = z.object({ items: z.array(z.object({ scenario: z.string(), accounts: z.number().int() })), nextCursor: z.null() })

export const markSample = (tx: Tx, kind: SampleKind, id: string, scenario: string): Promise<void> => insertSample(tx, { kind, id, scenario })

/** Whether a subject was made by a scenario; kinds that scenarios do not make never are. */
export const isSample = (ctx: Ctx, subject: { kind: string; id: string }): Promise<boolean> => sampleExists(ctx.db, subject.kind, subject.id)

export const samplesOf = (ctx: Ctx, scenario: string, limit = 10_000): Promise<string[]> => sampleIds(ctx.db, scenario, 'account', limit)

/** The scenarios that are loaded, for the notice on the screens. */
export async function listSamples(ctx: Ctx): Promise<z.infer<typeof Loaded>> {
  permit(ctx, 'public.read')
  return { items: await countScenarios(ctx.db), nextCursor: null }
}

/** Asks for everything that a scenario made to be erased; a flow does it. */
export async function askRemoval(ctx: Ctx, raw: unknown): Promise<void> {
  permit(ctx, 'sample.remove')
  const { scenario } = parse(Removal, raw)
  if ((await samplesOf(ctx, scenario, 1)).length === 0) refuse('missing', 'not-found')
  await change(ctx, (tx) => record(tx, 'samples.removal-asked', { scenario }, { kind: 'scenario', id: scenario }))
}

/** Forgets the marks once what they marked is gone. */
export async function forgetSamples(tx: Tx, scenario: string, accounts: number): Promise<void> {
  await deleteSamples(tx, scenario)
  await record(tx, 'samples.removed', { scenario, accounts }, { kind: 'scenario', id: scenario })
}
