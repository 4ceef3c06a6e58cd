import { change } from '../../../server/src/kernel/change.ts'
import { markSample } from '../../../server/src/rooms/samples/index.ts'
import { asTimer, type Call, type Colleague, type Person, pick, type Posted, random, Refused, scenario, type Stage } from './stage.ts'
import { type Cause, notes, secondLook, statements, videoCauses } from './words.ts'

export type Matter = { subject: { kind: 'account' | 'video' | 'comment' | 'message'; id: string }; owner: Person; cause: Cause }

export const aboutVideo = ({ id, author }: Posted): Matter => ({ subject: { kind: 'video', id }, owner: author, cause: pick(videoCauses) })

/** One or a few people report the same thing; says whether anybody could, for what is gone with its author nobody reports. */
export async function report({ house, call, adults }: Stage, { subject, owner, cause }: Matter, most = 1, reporter?: Person): Promise<boolean> {
  const others = adults.filter((person) => person.id !== owner.id)
  const wanted = 1 + Math.floor(random() * most)
  const reporters = new Set(reporter ? [reporter] : Array.from({ length: wanted }, () => pick(others)))
  let filed = 0
  for (const person of reporters) filed += await call('POST', '/v1/reports', { reporterAccountId: person.id, subject, reason: cause.reason, ...(random() < 0.7 && { note: pick(notes[person.speech]) }) }).then(() => 1, () => 0)
  await house.jobs.drain()
  return filed > 0
}

/** A report, a verdict some hours later, sometimes an appeal and a second look. */
export async function settle(stage: Stage, matter: Matter): Promise<void> {
  if (await report(stage, matter)) await judge(stage, matter)
}

/** The verdict, and what may follow it. */
export async function judge(stage: Stage, matter: Matter): Promise<void> {
  const { house, call, staff, clock, counts } = stage
  const { subject, owner, cause } = matter
  clock.advance(1_800 + Math.floor(random() * 30_000))
  const found = cause.policy !== null && random() < 0.75
  const facts = cause.facts[owner.speech]
  const decided = await decide(call, staff[0], subject.id, found ? { verdict: 'violation', policy: cause.policy, action: cause.action, facts } : { verdict: 'no-violation', facts: videoCauses.at(-1)!.facts[owner.speech] })
  await house.jobs.drain()
  if (decided) counts.decisions += 1
  if (!found || !decided?.decisionId || random() > 0.4) return
  await appeal(stage, matter, decided.decisionId)
  clock.advance(7_200 + Math.floor(random() * 40_000))
  const right = random() < 0.45
  await decide(call, staff[1], subject.id, right ? { verdict: 'no-violation', facts: secondLook.reversed[owner.speech] } : { verdict: 'violation', policy: cause.policy, action: cause.action, facts: secondLook.upheld[owner.speech] })
  await house.jobs.drain()
}

async function appeal({ house, call, counts }: Stage, { owner }: Matter, decisionId: string): Promise<void> {
  await call('POST', '/v1/appeals', { accountId: owner.id, decisionId, statement: statements[owner.speech] })
  counts.appeals += 1
  await house.jobs.drain()
}

/** Decided a while ago and contested, with nobody yet who looked again. */
export async function leaveAppealed(stage: Stage, matter: Matter): Promise<void> {
  if (!(await report(stage, matter))) return
  const { policy, action, facts } = matter.cause
  const decided = await decide(stage.call, stage.staff[0], matter.subject.id, { verdict: 'violation', policy, action, facts: facts[matter.owner.speech] })
  await stage.house.jobs.drain()
  if (!decided?.decisionId) return
  stage.counts.decisions += 1
  await appeal(stage, matter, decided.decisionId)
  stage.counts.open += 1
}

const mostTries = 20

/**
 * Takes the case about this subject by its name and decides it; null when there is none, or when somebody at a screen
 * has it. A server that runs beside this lives months later: to its timer the claim is long over, and may be gone
 * before the verdict. Then it is taken again.
 */
export async function decide(call: Call, { headers }: Colleague, subjectId: string, verdict: object): Promise<{ decisionId?: string } | null> {
  const { items } = await call<{ items: { id: string }[] }>('GET', `/v1/cases?state=open&limit=1&subject=${subjectId}`, undefined, headers)
  const found = items[0]
  if (!found) return null
  for (let tries = 1; ; tries += 1) {
    try {
      await call('POST', `/v1/cases/${found.id}/claim`, undefined, headers)
      return await call('POST', `/v1/cases/${found.id}/verdict`, verdict, headers)
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      if (error.slug === 'held-by-another' || error.slug === 'already-concluded') return null
      if (error.slug !== 'not-yours' || tries === mostTries) throw error
    }
  }
}

/** Accounts whose holders said that they are too young: reported, looked at, removed. */
export async function removeTooYoung({ house, call, staff, adults, counts, clock }: Stage, n: number): Promise<void> {
  const { id } = await call<{ id: string }>('POST', '/v1/accounts', { handle: `too.young.${n}.sample`, birthDate: '2001-01-01', country: 'KZ', locale: 'kk' })
  await change(asTimer(house), (tx) => markSample(tx, 'account', id, scenario))
  await call('POST', '/v1/reports', { reporterAccountId: pick(adults).id, subject: { kind: 'account', id }, reason: 'under-minimum-age' })
  await house.jobs.drain()
  clock.advance(3_600 + Math.floor(random() * 20_000))
  if (await decide(call, staff[0], id, { verdict: 'violation', policy: 'youth-safety.minimum-age', action: 'remove', facts: 'Профильде бесінші сыныпта оқитыны жазылған.' })) counts.decisions += 1
  await house.jobs.drain()
}
