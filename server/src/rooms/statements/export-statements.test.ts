import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestHouse, platform, staff, type TestHouse } from '../../../../tests/kit/house.ts'
import { newComment, newPerson, newVideo } from '../../../../tests/kit/scene.ts'
import { change } from '../../kernel/change.ts'
import { enforce, type Enforcement, possible, reverse } from '../enforcement/index.ts'
import { type Action, policyOf, type SubjectKind, subjectKinds } from '../policy/index.ts'
import { markSample } from '../samples/index.ts'
import { DsaStatement } from './dsa-format.ts'
import { unionOf } from './dsa-statement.ts'
import { exportStatements, readUnionStatement } from './export-statements.ts'

let t: TestHouse
beforeAll(async () => { t = await openTestHouse() })
afterAll(() => t.close())

const moderator = staff(['moderator'])
const auditor = staff(['auditor'])
const usual = { facts: 'человек Алия писала это с адреса aliya@example.org', source: 'own-initiative', automatedDetection: false, automatedDecision: 'not' } as const
const decide = (subject: Enforcement['subject'], policyId: string, action: Action, more: Partial<Enforcement> = {}) => enforce(t.as(moderator), { subject, policyId, action, ...usual, ...more })
const exported = (samples: 'true' | 'false' = 'false') => exportStatements(t.as(auditor), { from: '2026-03-01', to: '2026-04-01', samples })
const one = async (id: string) => (await readUnionStatement(t.as(auditor), id)).statement

async function subjectOf(kind: SubjectKind, country: string): Promise<Enforcement['subject']> {
  const person = await newPerson(t, { country, locale: 'en' })
  if (kind === 'account') return person.subject
  const video = await newVideo(t, person.id, { country, language: 'de' })
  return kind === 'video' ? video : newComment(t, person.id, video.id, 'Worte', { country, language: 'de' })
}

describe('statements for the Union', () => {
  test('a removal in the Union is a valid statement in which nobody’s words stand', async () => {
    const { decisionId } = await decide(await subjectOf('video', 'DE'), 'harassment.targeted-abuse', 'remove')
    const statement = await one(decisionId)
    expect(statement).toMatchObject({ puid: decisionId, decision_visibility: ['DECISION_VISIBILITY_CONTENT_REMOVED'], decision_ground: 'DECISION_GROUND_INCOMPATIBLE_CONTENT', content_type: ['CONTENT_TYPE_VIDEO'], content_language: 'DE', source_type: 'SOURCE_VOLUNTARY', automated_decision: 'AUTOMATED_DECISION_NOT_AUTOMATED', application_date: '2026-03-16', content_date: '2026-03-16' })
    expect(statement!.territorial_scope).toEqual(unionOf(policyOf(t.as(auditor))))
    expect(JSON.stringify(statement)).not.toMatch(/Алия|aliya/)
    expect((await exported()).items).toContainEqual(statement)
  })

  test('every action makes a valid statement of what it takes, and a warning makes none', async () => {
    const policy = policyOf(t.as(auditor))
    const made: [string, unknown][] = []
    for (const kind of subjectKinds.filter((each) => each !== 'message')) {
      for (const action of possible[kind]) {
        const clause = policy.current.clauses.find((each) => each.actions[kind].includes(action))
        if (!clause) continue
        const { decisionId } = await decide(await subjectOf(kind, 'FR'), clause.id, action, action === 'withhold' ? { territory: ['FR', 'KZ'] } : { counts: false })
        made.push([`${kind} ${action}`, await one(decisionId)])
      }
    }
    const taking = made.filter(([name]) => name !== 'account warn')
    expect(taking.filter(([, statement]) => !DsaStatement.safeParse(statement).success).map(([name]) => name)).toEqual([])
    expect(taking.length).toBeGreaterThanOrEqual(12)
    expect(made.filter(([, statement]) => statement === null).map(([name]) => name)).toEqual(['account warn'])
    expect(DsaStatement.parse(Object.fromEntries(made)['video withhold']).territorial_scope).toEqual(['FR'])
  })

  test('what takes nothing in the Union is not exported: elsewhere, withheld elsewhere, reversals', async () => {
    const abroad = await decide(await subjectOf('video', 'KZ'), 'harassment.targeted-abuse', 'remove')
    const withheldThere = await enforce(t.as(staff(['legal'])), { subject: await subjectOf('video', 'DE'), policyId: 'hate.hateful-ideology', action: 'withhold', ...usual, source: 'order', territory: ['KZ'] }).catch(() => null)
    const back = await decide(await subjectOf('video', 'DE'), 'harassment.targeted-abuse', 'remove')
    const { decisionId: reversalId } = await reverse(t.as(moderator), { decisionId: back.decisionId, facts: null, source: 'appeal' })
    const ids = (await exported()).items.map(({ puid }) => puid)
    for (const id of [abroad.decisionId, withheldThere?.decisionId, reversalId]) expect(ids).not.toContain(id)
    expect(ids).toContain(back.decisionId)
    expect(await one(reversalId)).toBeNull()
  })

  test('an order is illegal content with its legal ground; one under secrecy comes when its person knows', async () => {
    const notifyAfter = new Date(t.clock.now().getTime() + 3_600_000)
    const { decisionId } = await enforce(t.as(staff(['legal'])), { subject: await subjectOf('video', 'DE'), policyId: 'eu-dsa-9', action: 'withhold', ...usual, source: 'order', notifyAfter })
    expect((await exported()).items.map(({ puid }) => puid)).not.toContain(decisionId)
    t.clock.set(notifyAfter)
    expect((await exported()).items.find(({ puid }) => puid === decisionId)).toMatchObject({ decision_ground: 'DECISION_GROUND_ILLEGAL_CONTENT', illegal_content_legal_ground: 'Order of an authority under Article 9 of the Regulation', source_type: 'SOURCE_TYPE_OTHER_NOTIFICATION', territorial_scope: ['DE'] })
  })

  test('samples are exported apart, and say so', async () => {
    const subject = await subjectOf('account', 'DE')
    await change(t.as({ kind: 'timer', job: 'test' }), (tx) => markSample(tx, 'account', subject.id, 'demo'))
    const { decisionId } = await decide(subject, 'harassment.targeted-abuse', 'suspend')
    expect((await exported()).items.map(({ puid }) => puid)).not.toContain(decisionId)
    expect(await exported('true')).toMatchObject({ synthetic: true, items: [{ puid: decisionId }] })
  })

  test('each decision of a page is a valid statement, left out or refused, and the counts say so', async () => {
    const { items, looked, leftOut, refused } = await exported()
    expect(refused).toEqual([])
    expect(items.length + leftOut.takesNothing + leftOut.otherPeople).toBe(looked)
    expect(leftOut.takesNothing).toBeGreaterThan(0)
    expect((await exported('true')).leftOut.otherPeople).toBe(looked - (await exported('true')).items.length - (await exported('true')).leftOut.takesNothing)
  })

  test('a statement that the form refuses is named with what is wrong and keeps nobody else’s back', async () => {
    const late = await openTestHouse({ at: '2039-01-05T07:00:00.000Z' })
    try {
      const person = await newPerson(late, { country: 'DE', birthDate: '1990-01-01' })
      const { decisionId } = await enforce(late.as(moderator), { subject: person.subject, policyId: 'authenticity.impersonation', action: 'remove', ...usual })
      const page = await exportStatements(late.as(auditor), { from: '2039-01-01', to: '2039-02-01' })
      expect(page).toMatchObject({ items: [], looked: 1, refused: [{ decisionId }] })
      expect(page.refused[0]!.problems.map(({ pointer }) => pointer)).toContain('/application_date')
    } finally {
      await late.close()
    }
  })

  test('pages follow one another, and the file is what the database takes', async () => {
    const all = (await exported()).items
    const first = await exportStatements(t.as(auditor), { from: '2026-03-01', to: '2026-04-01', limit: '2' })
    const { headers } = await t.signedIn(['auditor'])
    const file = await t.app.inject({ url: `/v1/statements/dsa.json?from=2026-03-01&to=2026-04-01&limit=2&cursor=${first.nextCursor}`, headers })
    expect(file.headers['content-disposition']).toContain('dsa-statements.json')
    const { statements } = file.json() as { statements: { puid: string }[] }
    for (const statement of statements) expect(all.map(({ puid }) => puid)).toContain(statement.puid)
    expect(statements.map(({ puid }) => puid)).not.toContain(first.items[0]?.puid)
  })

  test('days in the wrong order and the wrong people are refused', async () => {
    await expect(exportStatements(t.as(auditor), { from: '2026-04-01', to: '2026-04-01' })).rejects.toMatchObject({ kind: 'invalid', extra: { errors: [{ pointer: '/to' }] } })
    await expect(exportStatements(t.as(auditor), { from: 'March', to: '2026-04-01' })).rejects.toMatchObject({ kind: 'invalid' })
    for (const actor of [platform, moderator]) await expect(exportStatements(t.as(actor), { from: '2026-03-01', to: '2026-04-01' })).rejects.toMatchObject({ kind: 'forbidden' })
  })
})
