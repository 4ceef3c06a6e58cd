import { change, record } from '../../kernel/change.ts'
import type { Ctx } from '../../kernel/house.ts'
import type { Tx } from '../../kernel/database.ts'
import { existingId, parse } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { refuse } from '../../kernel/refusal.ts'
import { type Band, policyOf } from '../policy/index.ts'
import { type Age, ageFrom, openEvidence } from './age-of.ts'
import { approvalOf } from './app-store.ts'
import { ages } from './born.ts'
import { combine, type Evidence } from './combine.ts'
import { todayIn } from './country-day.ts'
import { keepEvidence, lookAgainOn } from './open-person.ts'
import { readEvidence } from './read-evidence.ts'
import { AgeEvidence } from './schema.ts'
import { evidenceOf, lockPerson, type PersonRow, updatePerson } from './store.ts'

/** More than a person would ever give; beyond it somebody is probing the gate. */
const mostEvidence = 100

/** Takes in one piece of evidence and answers what is now known: the band and how well it is established. */
export async function submitEvidence(ctx: Ctx, accountId: string, raw: unknown): Promise<{ ageBand: Band; assurance: Age['assurance'] }> {
  permit(ctx, 'age.submit-evidence')
  const id = existingId(accountId)
  const given = parse(AgeEvidence, raw)
  return change(ctx, async (tx) => {
    const person = (await lockPerson(tx, id)) ?? refuse('missing', 'not-found')
    const today = todayIn(tx.ctx, person.country)
    const fresh = readEvidence(given, today)
    const before = (await evidenceOf(tx, [id])).map((row) => openEvidence(ctx, row))
    if (before.length >= mostEvidence) refuse('limited', 'limited', {}, 86_400)
    const evidence = [...before, fresh]
    const evidenceId = await keepEvidence(tx, id, fresh)
    const about = { accountId: id, country: person.country, method: fresh.method, level: fresh.level, evidenceId }
    await record(tx, 'age.evidence-given', { ...about, approval: given.method === 'app-store' ? approvalOf(given.payload) : null }, { kind: 'account', id })
    const age = await settleBand(tx, person, evidence, 'evidence')
    if (isUnderMinimum(tx.ctx, person.country, evidence, fresh)) await record(tx, 'age.minimum-in-doubt', about, { kind: 'account', id })
    return { ageBand: age.band, assurance: age.assurance }
  })
}

/** Tells everybody when the band is no longer the one last announced. */
export async function settleBand(tx: Tx, person: PersonRow, evidence: readonly Evidence[], because: 'birthday' | 'evidence'): Promise<Age> {
  const age = ageFrom(tx.ctx, person.country, evidence)
  await updatePerson(tx, person.accountId, { announcedBand: age.band, lookAgainOn: lookAgainOn(tx.ctx, person.country, evidence, age.band) })
  if (age.band !== person.announcedBand) {
    await record(tx, 'account.band-changed', { accountId: person.accountId, country: person.country, from: person.announcedBand as Band, to: age.band, because }, { kind: 'account', id: person.accountId })
  }
  return age
}

/** Whether the new evidence, were it true, makes the person too young to stay, and nothing verified says otherwise. */
function isUnderMinimum(ctx: Ctx, country: string, all: readonly Evidence[], fresh: Evidence): boolean {
  const today = todayIn(ctx, country)
  const minimum = policyOf(ctx).minimumAgeToStay(country, today)
  if (ages(fresh.born, today).upper >= minimum) return false
  const verified = all.filter(({ level }) => level === 'verified')
  return verified.length === 0 || ages(combine(verified, today).protection, today).lower < minimum
}
