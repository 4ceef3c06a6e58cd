import { z } from 'zod'
import { change, record } from '../../kernel/change.ts'
import type { Tx } from '../../kernel/database.ts'
import type { Ctx } from '../../kernel/house.ts'
import { parse } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { refuse } from '../../kernel/refusal.ts'
import './facts.ts'
import { countScenarios, deleteLoading, deleteSamples, insertSample, type LoadingRow, loadingOf, loadings, sampleExists, sampleIds, type SampleKind, saveLoading } from './store.ts'

export const Removal = z.strictObject({ scenario: z.string().min(1).max(60) })
/** Only this one has people and content; the figures of other scenarios stand in a log of their own. */
export const Loading = z.strictObject({ scenario: z.literal('demo') })
export const Loaded = z.object({ items: z.array(z.object({ scenario: z.string(), accounts: z.number().int(), state: z.enum(['loading', 'loaded']) })), nextCursor: z.null() })

export const markSample = (tx: Tx, kind: SampleKind, id: string, scenario: string): Promise<void> => insertSample(tx, { kind, id, scenario })

/** Whether a subject was made by a scenario; kinds that scenarios do not make never are. */
export const isSample = (ctx: Ctx, subject: { kind: string; id: string }): Promise<boolean> => sampleExists(ctx.db, subject.kind, subject.id)

export const samplesOf = (ctx: Ctx, scenario: string, limit = 10_000): Promise<string[]> => sampleIds(ctx.db, scenario, 'account', limit)

/** The scenarios that are loaded or on their way, for the notice on the screens. */
export async function listSamples(ctx: Ctx): Promise<z.infer<typeof Loaded>> {
  permit(ctx, 'public.read')
  const [counted, asked] = await Promise.all([countScenarios(ctx.db), loadings(ctx.db)])
  const names = [...new Set([...counted, ...asked].map(({ scenario }) => scenario))].toSorted()
  return {
    items: names.map((scenario) => ({
      scenario,
      accounts: counted.find((each) => each.scenario === scenario)?.accounts ?? 0,
      state: stillLoads(ctx, asked.find((each) => each.scenario === scenario)) ? 'loading' : 'loaded',
    })),
    nextCursor: null,
  }
}

/** Loading takes minutes; what has not ended by then was broken off, and can be removed and loaded again. */
const loadingMinutes = 20
const stillLoads = (ctx: Ctx, row: LoadingRow | undefined): boolean => row !== undefined && row.loadedAt === null && ctx.now.getTime() - row.askedAt.getTime() < loadingMinutes * 60_000

/** Asks for a scenario to be loaded; a flow does it. */
export async function askLoading(ctx: Ctx, raw: unknown): Promise<void> {
  permit(ctx, 'sample.load')
  const { scenario } = parse(Loading, raw)
  await change(ctx, async (tx) => {
    if ((await samplesOf(ctx, scenario, 1)).length > 0 || stillLoads(ctx, await loadingOf(tx, scenario))) refuse('conflict', 'wrong-state')
    await saveLoading(tx, scenario)
    await record(tx, 'samples.loading-asked', { scenario }, { kind: 'scenario', id: scenario })
  })
}

/** Whoever lays the scenario down says when that begins, with or without somebody having asked on a screen, and when it is whole. */
export const beginLoading = (tx: Tx, scenario: string): Promise<void> => saveLoading(tx, scenario)
export async function endLoading(tx: Tx, scenario: string): Promise<void> {
  await saveLoading(tx, scenario, tx.ctx.now)
  await record(tx, 'samples.loaded', { scenario }, { kind: 'scenario', id: scenario })
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
  await deleteLoading(tx, scenario)
  await record(tx, 'samples.removed', { scenario, accounts }, { kind: 'scenario', id: scenario })
}
