import type { Tx } from '../../kernel/database.ts'
import { newId } from '../../kernel/ids.ts'
import type { Ctx } from '../../kernel/house.ts'
import { type Band, bands, birthdayAt, policyOf } from '../policy/index.ts'
import { type Age, ageFrom, contextOf } from './age-of.ts'
import { combine, type Evidence } from './combine.ts'
import { todayIn } from './country-day.ts'
import { type Entry, entryEvidence, hashOf } from './screen-entry.ts'
import { insertEvidence, insertPerson } from './store.ts'

/** Keeps the sealed evidence of somebody who passed the gate. Runs in the registration's transaction. */
export async function openPerson(tx: Tx, accountId: string, entry: Entry): Promise<Age> {
  const { ctx } = tx
  const evidence = entryEvidence(entry, todayIn(ctx, entry.country))
  const age = ageFrom(ctx, entry.country, evidence)
  await insertPerson(tx, { accountId, country: entry.country, announcedBand: age.band, lookAgainOn: lookAgainOn(ctx, entry.country, evidence, age.band), deviceHash: entry.deviceId === undefined ? null : hashOf(ctx, entry.deviceId) })
  for (const each of evidence) await keepEvidence(tx, accountId, each)
  return age
}

export async function keepEvidence(tx: Tx, accountId: string, { method, level, born }: Evidence): Promise<string> {
  const id = newId(tx.ctx.now)
  const sealed = tx.ctx.house.secrets.seal('personal', `${born.earliest}/${born.latest}`, contextOf(id))
  await insertEvidence(tx, { id, accountId, method, level, sealed })
  return id
}

/** The first day of the month in which the next band begins; null for adults. */
export function lookAgainOn(ctx: Pick<Ctx, 'house' | 'now'>, country: string, evidence: readonly Evidence[], band: Band): string | null {
  const next = bands[bands.indexOf(band) + 1]
  const from = next && policyOf(ctx).place(country).bands.find(({ id }) => id === next)?.from
  if (from === undefined) return null
  const { protection } = combine(evidence, todayIn(ctx, country))
  return `${birthdayAt(protection.latest, from).slice(0, 7)}-01`
}
