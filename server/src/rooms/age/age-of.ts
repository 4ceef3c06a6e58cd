import type { Ctx } from '../../kernel/house.ts'
import { remembered } from '../../kernel/memory.ts'
import { refuse } from '../../kernel/refusal.ts'
import { type Band, policyOf } from '../policy/index.ts'
import { ages, type Born } from './born.ts'
import { combine, type Evidence, type Level, levelOf, type Method } from './combine.ts'
import { todayIn } from './country-day.ts'
import './facts.ts'
import { evidenceOf, type EvidenceRow, peopleByIds } from './store.ts'

export type Age = {
  /** The band whose protection the person has. */
  band: Band
  /** The band by which reach towards minors is judged: the oldest that unsettled evidence allows. */
  reachBand: Band
  assurance: { level: Level; methods: Method[] }
}

/** Below the lowest band there is no account; whoever is found there is protected as the youngest until it is settled. */
export function bandAt(ctx: Pick<Ctx, 'house'>, years: number): Band {
  return policyOf(ctx).bandOf(years) ?? '13-15'
}

export function ageFrom(ctx: Pick<Ctx, 'house' | 'now'>, country: string, evidence: readonly Evidence[]): Age {
  const today = todayIn(ctx, country)
  const known = combine(evidence, today)
  const band = bandAt(ctx, ages(known.protection, today).lower)
  const reachBand = bandAt(ctx, ages({ earliest: known.reachEarliest, latest: today }, today).upper)
  const level = levelOf(evidence, today, (alone) => bandsOf(ctx, alone.protection, today) === bandsOf(ctx, known.protection, today))
  return { band, reachBand, assurance: { level, methods: known.methods } }
}

/** The bands of the youngest and the oldest that somebody may be. */
function bandsOf(ctx: Pick<Ctx, 'house'>, born: Born, today: string): string {
  const { lower, upper } = ages(born, today)
  const policy = policyOf(ctx)
  return `${policy.bandOf(lower)} ${policy.bandOf(upper)}`
}

export const contextOf = (id: string): string => `age.evidence:${id}`

export function openEvidence(ctx: Pick<Ctx, 'house'>, row: EvidenceRow): Evidence {
  const [earliest = '', latest = ''] = ctx.house.secrets.open('personal', row.sealed, contextOf(row.id)).split('/')
  return { method: row.method as Method, level: row.level as Level, born: { earliest, latest } }
}

type AgeOnDay = { country: string; day: string; age: Age }

/** An age holds for a day: birthdays move it without anybody writing anything. */
const agesOnDay = remembered<AgeOnDay>('age', async (ctx, ids) => {
  const [people, rows] = await Promise.all([peopleByIds(ctx.db, ids), evidenceOf(ctx.db, ids)])
  const evidence = Map.groupBy(rows, (row) => row.accountId)
  return new Map(people.map(({ accountId, country }) => {
    const age = ageFrom(ctx, country, (evidence.get(accountId) ?? []).map((row) => openEvidence(ctx, row)))
    return [accountId, { country, day: todayIn(ctx, country), age }]
  }))
}, (ctx, { country, day }) => day === todayIn(ctx, country))

/** Band and assurance of each account that has an age; the others are missing from the map. At most 1,000 ids. */
export async function agesOf(ctx: Ctx, accountIds: readonly string[]): Promise<Map<string, Age>> {
  if (accountIds.length === 0) return new Map()
  return new Map([...await agesOnDay(ctx, accountIds)].map(([id, { age }]) => [id, age]))
}

/** Refuses `missing` for an account without an age, which is one that does not exist or was erased. */
export async function ageOf(ctx: Ctx, accountId: string): Promise<Age> {
  return (await agesOf(ctx, [accountId])).get(accountId) ?? refuse('missing', 'not-found')
}
