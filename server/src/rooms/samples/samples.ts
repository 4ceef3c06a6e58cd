import { z } from 'zod'
import { change, record } from '../../kernel/change.ts'
import type { Tx } from '../../kernel/database.ts'
import type { Ctx } from '../../kernel/house.ts'
import { parse } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { refuse } from '../../kernel/refusal.ts'
import './facts.ts'
import { countScenarios, deleteLoading, deleteSamples, insertLoading, insertSample, type LoadingRow, loadingOf, loadings, sampleExists, sampleIds, type SampleKind, updateLoading } from './store.ts'

export const Removal = z.strictObject({ scenario: z.string().min(1).max(60) })
/** Only this one has people and content; the figures of other scenarios stand in a log of their own. */
export const Loading = z.strictObject({ scenario: z.literal('demo') })
export const Loaded = z.object({
  items: z.array(z.object({
    scenario: z.string(), accounts: z.number().int(),
    state: z.enum(['loading', 'loaded', 'broken', 'removing']).describe('broken: the loading ended halfway; remove what is there and load it again'),
  })),
  nextCursor: z.null(),
})

export const markSample = (tx: Tx, kind: SampleKind, id: string, scenario: string): Promise<void> => insertSample(tx, { kind, id, scenario })

/** Whether a subject was made by a scenario; kinds that scenarios do not make never are. */
export const isSample = (ctx: Ctx, subject: { kind: string; id: string }): Promise<boolean> => sampleExists(ctx.db, subject.kind, subject.id)

/** The ids of what a scenario made; its people unless said otherwise. */
export const samplesOf = (ctx: Ctx, scenario: string, limit = 10_000, kind: SampleKind = 'account'): Promise<string[]> => sampleIds(ctx.db, scenario, kind, limit)

/** The scenarios that are loaded or on their way, for the notice on the screens. */
export async function listSamples(ctx: Ctx): Promise<z.infer<typeof Loaded>> {
  permit(ctx, 'public.read')
  const [counted, asked] = await Promise.all([countScenarios(ctx.db), loadings(ctx.db)])
  const names = [...new Set([...counted, ...asked].map(({ scenario }) => scenario))].toSorted()
  return {
    items: names.map((scenario) => ({
      scenario,
      accounts: counted.find((each) => each.scenario === scenario)?.accounts ?? 0,
      state: stateOf(ctx, asked.find((each) => each.scenario === scenario)),
    })),
    nextCursor: null,
  }
}

/** Either takes minutes at most; what has not ended by then was broken off. */
const loadingMinutes = 20
const removalMinutes = 10

/** What was loaded before loadings were written down has no row, and is whole. */
function stateOf({ now }: Ctx, row: LoadingRow | undefined): 'loading' | 'loaded' | 'broken' | 'removing' {
  const isWithin = (since: Date, minutes: number) => now.getTime() - since.getTime() < minutes * 60_000
  if (row?.removalAskedAt && isWithin(row.removalAskedAt, removalMinutes)) return 'removing'
  if (!row || row.loadedAt) return 'loaded'
  return row.brokenAt || !isWithin(row.askedAt, loadingMinutes) ? 'broken' : 'loading'
}

/** Asks for a scenario to be loaded; a flow does it. */
export async function askLoading(ctx: Ctx, raw: unknown): Promise<void> {
  permit(ctx, 'sample.load')
  const { scenario } = parse(Loading, raw)
  await change(ctx, async (tx) => {
    const row = await loadingOf(tx, scenario)
    if ((await samplesOf(ctx, scenario, 1)).length > 0 || (row && stateOf(tx.ctx, row) !== 'broken')) refuse('conflict', 'wrong-state')
    await insertLoading(tx, scenario)
    await record(tx, 'samples.loading-asked', { scenario }, { kind: 'scenario', id: scenario })
  })
}

/** Whoever lays the scenario down says when that begins, with or without somebody having asked on a screen, and how it ends. */
export const beginLoading = (tx: Tx, scenario: string): Promise<void> => insertLoading(tx, scenario)
export async function endLoading(tx: Tx, scenario: string): Promise<void> {
  await updateLoading(tx, scenario, { loadedAt: tx.ctx.now })
  await record(tx, 'samples.loaded', { scenario }, { kind: 'scenario', id: scenario })
}
export const breakLoading = (tx: Tx, scenario: string): Promise<void> => updateLoading(tx, scenario, { brokenAt: tx.ctx.now })

/** Asks for everything that a scenario made to be erased; a flow does it. Refuses while it is still being laid down. */
export async function askRemoval(ctx: Ctx, raw: unknown): Promise<void> {
  permit(ctx, 'sample.remove')
  const { scenario } = parse(Removal, raw)
  if ((await samplesOf(ctx, scenario, 1)).length === 0) refuse('missing', 'not-found')
  await change(ctx, async (tx) => {
    const state = stateOf(tx.ctx, await loadingOf(tx, scenario))
    if (state === 'loading' || state === 'removing') refuse('conflict', 'wrong-state')
    await updateLoading(tx, scenario, { removalAskedAt: tx.ctx.now })
    await record(tx, 'samples.removal-asked', { scenario }, { kind: 'scenario', id: scenario })
  })
}

/** Forgets the marks once what they marked is gone. */
export async function forgetSamples(tx: Tx, scenario: string, accounts: number): Promise<void> {
  await deleteSamples(tx, scenario)
  await deleteLoading(tx, scenario)
  await record(tx, 'samples.removed', { scenario, accounts }, { kind: 'scenario', id: scenario })
}
