import type { Ctx } from '../../kernel/house.ts'
import { permit } from '../../kernel/permit.ts'
import { refuse } from '../../kernel/refusal.ts'
import { localDate } from './local-date.ts'
import { policyOf } from './open-policy.ts'
import { drives } from './place.ts'
import type { MinimumAge, PlaceFile } from './places-schema.ts'
import type { Policy } from './policy.ts'
import type { PlaceRow, PlaceView, PlaceWhole } from './rows-schema.ts'

/** Places as their packs are written, the default first, with how many of their rows no source speaks for. */
export async function listPlaces(ctx: Ctx): Promise<{ items: PlaceView[]; nextCursor: null }> {
  permit(ctx, 'policy.read')
  const policy = policyOf(ctx)
  return { items: policy.places.map((pack) => viewOf(ctx, policy, pack)), nextCursor: null }
}

/** Every row of a place: what it says, where it comes from, on whom the duty lies and what the duty is. */
export async function readPlace(ctx: Ctx, id: string): Promise<PlaceWhole> {
  permit(ctx, 'policy.read')
  const policy = policyOf(ctx)
  const pack = policy.places.find((each) => each.id === id) ?? refuse('missing', 'not-found')
  const basis = pack.messageScanning?.legalBasis ?? null
  return {
    ...viewOf(ctx, policy, pack),
    messageScanning: basis && { title: policy.text(basis.title, ctx.locale), source: basis.source, startsAt: basis.startsAt, endsAt: basis.endsAt },
    items: rowsOf(ctx, policy, pack),
  }
}

function viewOf(ctx: Ctx, policy: Policy, pack: PlaceFile): PlaceView {
  const rows = rowsOf(ctx, policy, pack)
  return {
    id: pack.id, title: policy.text(pack.title, ctx.locale), countries: pack.countries, languages: pack.languages, timeZone: pack.timeZones?.default ?? null,
    rows: rows.length, unsourced: rows.filter(({ source }) => source === null).length, pending: rows.filter(({ isPending }) => isPending).length,
  }
}

/** A minimum age that holds nobody yet: a draft, or one whose day is still to come. */
const isPending = (row: MinimumAge, today: string): boolean => row.status === 'draft' || row.startsAt === null || row.startsAt > today

function rowsOf(ctx: Ctx, policy: Policy, pack: PlaceFile): PlaceRow[] {
  const say = (each: PlaceFile['title']) => policy.text(each, ctx.locale)
  const today = localDate(ctx.now, pack.timeZones?.default ?? 'UTC')
  const labels = new Map(policy.settings.map(({ id, label }) => [id, say(label)]))
  const terms = (['deviceLockHours', 'appealTermDays', 'minimumAgeAppealTermDays', 'trustedFlaggerHours'] as const).flatMap((id) => (pack[id] ? [{ id, ...pack[id] }] : []))
  return [
    ...pack.minimumAge.map((row): PlaceRow => ({ ...madeOf(row), part: 'minimumAge', id: `${row.years} ${row.startsAt ?? row.status}`, title: null, boundBy: row.boundBy, isPending: isPending(row, today), says: { years: row.years, status: row.status, startsAt: row.startsAt, appliesTo: row.appliesTo } })),
    ...pack.settings.map((row): PlaceRow => ({ ...madeOf(row), part: 'setting', id: row.setting, title: labels.get(row.setting) ?? null, boundBy: row.boundBy, says: row.bands })),
    ...pack.marks.map((row): PlaceRow => ({ ...madeOf(row), part: 'mark', id: row.mark, title: say(row.title), says: { fromAge: row.fromAge, required: row.required } })),
    ...pack.authorities.map((row): PlaceRow => ({ ...madeOf(row), part: 'authority', id: row.id, title: say(row.title), says: { timeZone: row.timeZone } })),
    ...pack.legalGrounds.map((row): PlaceRow => ({ ...madeOf(row), part: 'legalGround', id: row.id, title: say(row.title), says: { requestedActions: row.requestedActions, orderKind: row.orderKind ?? null, clock: row.clock ?? null, authorities: row.authorities } })),
    ...pack.orderKinds.map((row): PlaceRow => ({ ...madeOf(row), part: 'orderKind', id: row.kind, title: say(row.title), says: { actions: row.actions, needs: row.needs } })),
    ...(pack.orderWarnings ? [pack.orderWarnings] : []).map((row): PlaceRow => ({ ...madeOf(row), part: 'orderWarnings', id: 'orderWarnings', title: null, says: { percent: row.percent } })),
    ...restDaysOf(pack.restDays, say),
    ...pack.clocks.map((row): PlaceRow => ({
      ...madeOf(row), part: 'clock', id: row.id, title: say(row.title),
      says: { hours: row.hours ?? null, workingDays: row.workingDays ?? null, extendableToCalendarDays: row.extendableToCalendarDays ?? null, automatic: row.automatic ?? false, startsFrom: row.startsFrom, ground: row.ground ?? null, drives: drives(row) },
    })),
    ...terms.map(({ id, value, ...row }): PlaceRow => ({ ...madeOf(row), part: 'term', id, title: null, says: { value, unit: id.endsWith('Hours') ? 'hours' : 'days' } })),
    ...pack.helplines.map((row): PlaceRow => ({ ...madeOf(row), part: 'helpline', id: row.id, title: say(row.title), says: { number: row.number } })),
  ]
}

function restDaysOf(days: PlaceFile['restDays'], say: (each: PlaceFile['title']) => string): PlaceRow[] {
  const row = (each: NonNullable<typeof days>['single'][number] | NonNullable<typeof days>['fixed'][number], carries: boolean): PlaceRow =>
    ({ ...madeOf(each), part: 'restDay', id: [each.on, each.from ?? each.until].filter(Boolean).join(' '), title: say(each.title), says: { on: each.on, worked: null, carries, from: each.from ?? null, until: each.until ?? null } })
  return [
    ...(days?.fixed ?? []).map((each) => row(each, each.carries)),
    ...(days?.single ?? []).map((each) => row(each, false)),
    ...(days?.moved ?? []).map((each): PlaceRow => ({ ...madeOf(each), part: 'restDay', id: each.free, title: say(each.title), says: { on: each.free, worked: each.worked, carries: false, from: each.from ?? null, until: each.until ?? null } })),
  ]
}

type Provenance = Pick<PlaceFile['helplines'][number], 'source' | 'note' | 'dutyOn' | 'dutyIs'>
const madeOf = ({ source, note, dutyOn, dutyIs }: Provenance) => ({ source: source ?? null, note: note ?? null, dutyOn, dutyIs, boundBy: null, isPending: false })
