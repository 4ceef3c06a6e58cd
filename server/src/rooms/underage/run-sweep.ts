import { change, record } from '../../kernel/change.ts'
import type { Tx } from '../../kernel/database.ts'
import type { Ctx } from '../../kernel/house.ts'
import { permit } from '../../kernel/permit.ts'
import { accountCard, accountsWith, type Walked } from '../accounts/index.ts'
import { knownAges, verifiedAtLeast } from '../age/index.ts'
import { ownWordsOf } from '../content/index.ts'
import { policyOf } from '../policy/index.ts'
import { assess, minimumOf } from './assess.ts'
import './facts.ts'
import { modelOf } from './model.ts'
import { type NewSignal, noteSignals } from './note-signals.ts'
import { type SignalRow, signalsOf } from './store.ts'
import { type Counts, type Find, insertFinds, saveSweep, type Sweep, takeRunning } from './store-sweeps.ts'
import { saidIn } from './text-signals.ts'
import { weigh } from './weigh.ts'

/** One batch is one short transaction: whatever stops the process, the sweep goes on after the last whole one. */
const batch = 1_000
const wordsEach = 8
const recentDays = 90
const day = 86_400_000

type Looked = { counts: Counts; found: number; cases: number }

/** Works on the oldest running sweep for one batch; false when none is running or another process is at it. */
export async function sweepOn(ctx: Ctx, size = batch): Promise<boolean> {
  permit(ctx, 'under-age.tend')
  return change(ctx, async (tx) => {
    const sweep = await takeRunning(tx)
    if (!sweep) return false
    const walked = await accountsWith(tx.ctx, sweep.cursor, size)
    const open = walked.filter((each) => each.isOpen && (sweep.country === null || each.country === sweep.country))
    const { counts, found, cases } = sweep.question === 'minimum' ? await lookAtAges(tx, sweep, open) : await lookForChildren(tx, sweep, open)
    const total = { looked: sweep.looked + open.length, found: sweep.found + found, cases: sweep.cases + cases }
    const { mostCasesPerSweep } = modelOf(ctx)
    const isFull = Math.floor(total.cases / mostCasesPerSweep) > Math.floor(sweep.cases / mostCasesPerSweep)
    const state = walked.length < size ? 'done' : isFull ? 'full' : 'running'
    await saveSweep(tx, sweep.id, { state, ...total, counts: added(sweep.counts, counts), cursor: walked.at(-1)?.id ?? sweep.cursor })
    if (state !== 'running') await record(tx, 'age-sweep.moved', { sweepId: sweep.id, state, ...total }, { kind: 'age-sweep', id: sweep.id })
    return true
  })
}

function added(before: Counts, more: Counts): Counts {
  const sum = { ...before }
  for (const [name, n] of Object.entries(more)) sum[name] = (sum[name] ?? 0) + n
  return sum
}

/** How many would be too young on a date, by band, by how well that is known, by both, and how many of the newest accounts among them. */
async function lookAtAges(tx: Tx, { years, onDate }: Sweep, open: readonly Walked[]): Promise<Looked> {
  const counts: Counts = {}
  const add = (name: string) => { counts[name] = (counts[name] ?? 0) + 1 }
  const known = await knownAges(tx.ctx, open.map(({ id }) => id), onDate ?? '')
  for (const { id, createdAt } of open) {
    const age = known.get(id)
    if (!age || age.lower >= (years ?? 0)) continue
    add(age.level)
    add(`age:${age.lower}`)
    add(`band:${policyOf(tx.ctx).bandOf(age.lower) ?? 'below'}:${age.level}`)
    if (tx.ctx.now.getTime() - createdAt.getTime() < recentDays * day) add('recent')
  }
  return { counts, found: (counts.declared ?? 0) + (counts.estimated ?? 0) + (counts.verified ?? 0), cases: 0 }
}

type Suspect = { id: string; country: string; fresh: NewSignal[]; probability: number; kinds: string[] }

async function lookForChildren(tx: Tx, sweep: Sweep, open: readonly Walked[]): Promise<Looked> {
  const suspects = await suspectsAmong(tx.ctx, open)
  const counts: Counts = {}
  for (const kind of suspects.flatMap(({ kinds }) => kinds)) counts[kind] = (counts[kind] ?? 0) + 1
  for (const { country } of suspects) counts[`country:${country}`] = (counts[`country:${country}`] ?? 0) + 1
  if (sweep.mode === 'dry') {
    const room = Math.max(0, modelOf(tx.ctx).mostFindsPerSweep - sweep.found)
    await insertFinds(tx, sweep.id, suspects.slice(0, room).map(({ id, probability, kinds }): Find => ({ accountId: id, probability, kinds })))
    return { counts, found: suspects.length, cases: 0 }
  }
  let cases = 0
  for (const suspect of suspects) if (await bringBeforePeople(tx, suspect)) cases += 1
  return { counts, found: suspects.length, cases }
}

async function bringBeforePeople(tx: Tx, { id, fresh }: Suspect): Promise<boolean> {
  if (fresh.length > 0 && (await noteSignals(tx, id, fresh)).opened) return true
  const card = await accountCard(tx.ctx, id)
  return card !== null && (await assess(tx, card)).opened
}

/** Accounts whose kept signals and own published words together weigh enough, without those who have shown their age. */
async function suspectsAmong(ctx: Ctx, open: readonly Walked[]): Promise<Suspect[]> {
  const ids = open.map(({ id }) => id)
  const kept = await signalsOf(ctx.db, ids, ctx.now)
  const words = Map.groupBy(await ownWordsOf(ctx, ids, wordsEach), ({ accountId }) => accountId)
  const model = modelOf(ctx)
  const minimums = new Map([...new Set(open.map(({ country }) => country))].map((country) => [country, minimumOf(ctx, country)]))
  const found = open.flatMap((account): Suspect[] => {
    const minimum = minimums.get(account.country) ?? 0
    const old = kept.get(account.id) ?? []
    const fresh = saidBy(ctx, account, words.get(account.id) ?? [], minimum).filter((each) => !isKept(old, each))
    if (old.length === 0 && fresh.length === 0) return []
    const seen = [...old, ...fresh.map(({ kind, ageYears = null, confidence = 1, seenAt = ctx.now }) => ({ kind, ageYears, confidence, seenAt }))]
    const { probability, shares } = weigh(model, seen, { minimum, now: ctx.now })
    return probability < model.openCase ? [] : [{ id: account.id, country: account.country, fresh, probability, kinds: shares.map(({ kind }) => kind) }]
  })
  const shown = new Set<string>()
  for (const [country, own] of Map.groupBy(found, (each) => each.country)) {
    for (const id of await verifiedAtLeast(ctx, own.map((each) => each.id), minimums.get(country) ?? 0)) shown.add(id)
  }
  return found.filter(({ id }) => !shown.has(id))
}

function saidBy(ctx: Ctx, account: Walked, words: Awaited<ReturnType<typeof ownWordsOf>>, minimum: number): NewSignal[] {
  const profile = [account.displayName, account.bio].filter(Boolean).join('\n')
  return [
    ...(profile === '' ? [] : saidIn(ctx, profile, { ref: `account:${account.id}`, seenAt: ctx.now, minimum, isQuick: true }).own),
    ...words.flatMap((each) => saidIn(ctx, each.text, { ref: `${each.kind}:${each.id}`, seenAt: each.createdAt, minimum, isQuick: true }).own),
  ]
}

const isKept = (old: readonly SignalRow[], { kind, ref }: NewSignal): boolean => old.some((each) => each.kind === kind && each.ref === ref)
