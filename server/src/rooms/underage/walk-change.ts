import { change as inChange, record } from '../../kernel/change.ts'
import type { Tx } from '../../kernel/database.ts'
import type { Ctx } from '../../kernel/house.ts'
import { newId } from '../../kernel/ids.ts'
import { permit } from '../../kernel/permit.ts'
import { type AccountCard, accountCards, accountsWith } from '../accounts/index.ts'
import { knownAges } from '../age/index.ts'
import { daysAfter, daysBefore } from '../policy/index.ts'
import { openCase } from '../review/index.ts'
import { accountStatus } from '../standing/index.ts'
import { announcedRows, holdsIn, isRowOf, rowsToTell, todayOf } from './announced-rows.ts'
import './facts.ts'
import { modelOf } from './model.ts'
import { type Change, insertChange, saveChange, saveTold, takeChange, toldAfter, toldAmong, unendedChanges } from './store-changes.ts'
import { beforeAll } from './store-sweeps.ts'
import { tellOfChange } from './tell-of-change.ts'

/** One batch is one short transaction: whatever stops the process, the walk goes on after the last whole one. */
const batch = 500

/** Notes rows of the packs that people have to be told of, and announced ones that are there no longer. */
export async function noteMinimumChanges(ctx: Ctx): Promise<void> {
  permit(ctx, 'under-age.tend')
  const { tellDaysBefore, termDays } = modelOf(ctx).minimumChange
  for (const { place, row } of rowsToTell(ctx)) {
    await inChange(ctx, async (tx) => {
      const id = newId(tx.ctx.now)
      const isNew = await insertChange(tx, { id, place, years: row.years, startsOn: row.startsAt, actOn: daysAfter(row.startsAt, termDays), tellDaysBefore: tellDaysBefore.toSorted((a, b) => b - a), cursor: beforeAll })
      if (isNew) await record(tx, 'minimum-change.opened', { changeId: id, place, years: row.years, startsOn: row.startsAt }, { kind: 'minimum-change', id })
    })
  }
  const announced = announcedRows(ctx)
  for (const { id } of (await unendedChanges(ctx.db)).filter((each) => each.state !== 'withdrawing' && !announced.some((row) => isRowOf(each, row)))) {
    await inChange(ctx, async (tx) => {
      const taken = await takeChange(tx, id)
      if (taken && taken.state !== 'withdrawn' && taken.state !== 'done') await move(tx, taken, { state: 'withdrawing', isWalked: false, cursor: beforeAll })
    })
  }
}

/** Works on each change that is due for one batch; false when nothing is left to do for now. */
export async function walkMinimumChanges(ctx: Ctx, size = batch): Promise<boolean> {
  permit(ctx, 'under-age.tend')
  let more = false
  for (const { id } of await unendedChanges(ctx.db)) {
    more = (await inChange(ctx, async (tx) => {
      const taken = await takeChange(tx, id)
      if (!taken) return false
      if (taken.state === 'withdrawing') return tellOfWithdrawal(tx, taken, size)
      return taken.state === 'running' && walk(tx, await advance(tx, taken), size)
    })) || more
  }
  return more
}

async function move(tx: Tx, change: Change, set: Parameters<typeof saveChange>[2]): Promise<Change> {
  const after = { ...change, ...set }
  await saveChange(tx, change.id, set)
  if (after.state !== change.state || after.stage !== change.stage) await record(tx, 'minimum-change.moved', { changeId: change.id, state: after.state, stage: after.stage, told: after.told, cases: after.cases }, { kind: 'minimum-change', id: change.id })
  return after
}

/** Begins the stage that the day asks for. A telling that comes late moves the end of the term, never the other way round. */
async function advance(tx: Tx, change: Change): Promise<Change> {
  const today = todayOf(tx.ctx, change.place)
  const last = change.tellDaysBefore.length
  const passed = change.tellDaysBefore.filter((days) => daysBefore(change.startsOn, days) <= today).length
  if (change.stage < passed) {
    const fullTerm = daysAfter(today, modelOf(tx.ctx).minimumChange.termDays)
    return move(tx, change, { stage: passed, isWalked: false, cursor: beforeAll, ...(passed === last && fullTerm > change.actOn ? { actOn: fullTerm } : {}) })
  }
  if (change.stage === last && change.isWalked && change.actOn <= today) return move(tx, change, { stage: last + 1, isWalked: false, cursor: beforeAll })
  return change
}

async function walk(tx: Tx, change: Change, size: number): Promise<boolean> {
  if (change.isWalked) return false
  return change.stage > change.tellDaysBefore.length ? openCases(tx, change, size) : tell(tx, change, size)
}

/** Everybody whose known age is below the minimum on its first day, or today once that is over; each once a stage. */
async function tell(tx: Tx, change: Change, size: number): Promise<boolean> {
  const today = todayOf(tx.ctx, change.place)
  const walked = await accountsWith(tx.ctx, change.cursor, size)
  const here = walked.filter(({ isOpen, country }) => isOpen && holdsIn(tx.ctx, change.place, country)).map(({ id }) => id)
  const known = await knownAges(tx.ctx, here, today > change.startsOn ? today : change.startsOn)
  const before = await toldAmong(tx, change.id, here)
  const young = here.filter((id) => (known.get(id)?.lower ?? change.years) < change.years && (before.get(id) ?? 0) < change.stage)
  let { told, guardians } = change
  for (const to of await cardsOf(tx, young)) {
    const heard = await tellOfChange(tx, today < change.startsOn ? 'minimum-coming' : 'minimum-asked', change, to)
    await saveTold(tx, change.id, to.id, change.stage)
    if (before.has(to.id)) continue
    told += 1
    guardians += heard
  }
  await move(tx, change, { told, guardians, isWalked: walked.length < size, cursor: walked.at(-1)?.id ?? change.cursor })
  return walked.length === size
}

/** The term is over: whoever was told and has not shown their age comes before people. Nobody is removed here. */
async function openCases(tx: Tx, change: Change, size: number): Promise<boolean> {
  const ids = await toldAfter(tx, change.id, change.cursor, size)
  const known = await knownAges(tx.ctx, ids, todayOf(tx.ctx, change.place))
  let { shown, cases } = change
  for (const card of await cardsOf(tx, ids)) {
    if ((known.get(card.id)?.lower ?? 0) >= change.years) shown += 1
    else if (!(await openCase(tx.ctx, { subject: { kind: 'account', id: card.id }, queue: 'under-age', language: card.locale, country: card.country, items: [{ kind: 'age', ref: change.id, summary: 'minimum-changed' }] })).joined) cases += 1
  }
  const { mostCasesPerSweep } = modelOf(tx.ctx)
  const isFull = Math.floor(cases / mostCasesPerSweep) > Math.floor(change.cases / mostCasesPerSweep)
  const isWalked = ids.length < size
  await move(tx, change, { shown, cases, isWalked, state: isWalked ? 'done' : isFull ? 'full' : 'running', cursor: ids.at(-1) ?? change.cursor })
  return !isWalked && !isFull
}

/** The row is gone: whoever was told of it hears that too, and so do their guardians. */
async function tellOfWithdrawal(tx: Tx, change: Change, size: number): Promise<boolean> {
  const ids = await toldAfter(tx, change.id, change.cursor, size)
  for (const to of await cardsOf(tx, ids)) await tellOfChange(tx, 'minimum-withdrawn', change, to)
  const isWalked = ids.length < size
  await move(tx, change, { isWalked, state: isWalked ? 'withdrawn' : 'withdrawing', cursor: ids.at(-1) ?? change.cursor })
  return !isWalked
}

/** Accounts that are there to be told: neither closed nor removed. */
async function cardsOf(tx: Tx, ids: readonly string[]): Promise<AccountCard[]> {
  const open = (await accountCards(tx.ctx, [...ids])).filter(({ closedAt }) => closedAt === null)
  const there: AccountCard[] = []
  for (const card of open) if ((await accountStatus(tx.ctx, card.id)) !== 'removed') there.push(card)
  return there
}
