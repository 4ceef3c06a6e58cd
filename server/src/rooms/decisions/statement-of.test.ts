import { describe, expect, test } from 'vitest'
import { locales } from '../../kernel/house.ts'
import { root } from '../../open-house.ts'
import { actions, features, loadPolicy, subjectKinds } from '../policy/index.ts'
import { automations, type Decision, sources } from './schema.ts'
import { statementOf } from './statement-of.ts'
import { taken } from './taken-texts.ts'

const policy = loadPolicy(`${root}/policies`)
const sample: Decision = {
  id: '1', subject: { kind: 'video', id: '2' }, accountId: '3', country: 'KZ', language: 'kk', policyId: 'harassment.targeted-abuse', policyVersion: policy.current.version,
  action: 'remove', territory: null, feature: null, source: 'report', detection: {}, automatedDetection: false, automatedDecision: 'not', facts: 'бейнеде адам қорланған.',
  decidedAt: new Date('2026-03-16T07:00:00Z'), decidedBy: { kind: 'staff', id: '4' }, endsAt: null, reverses: null, consequenceOf: null, notifyAfter: null, appealableUntil: new Date('2026-09-12T07:00:00Z'),
}

describe('the statement of reasons', () => {
  test('says in Kazakh what was done, the rule, the facts, who found it and decided, where, how long and how to appeal', () => {
    const { title, paragraphs } = statementOf(policy, sample, 'kk')
    expect(title).toBe('Бейнеңізді жойдық.')
    expect(paragraphs).toHaveLength(7)
    expect(paragraphs[1]).toContain('«Адамды қорлау»')
    expect(paragraphs[2]).toBe('Не көрдік: бейнеде адам қорланған.')
    expect(paragraphs[3]).toBe('Бұл туралы шағым түсті. Шешімді адам қабылдады.')
    expect(paragraphs[4]).toBe('Ол барлық жерде қолданылады. Аяқталу мерзімі жоқ.')
    expect(paragraphs[5]).toContain('2026 жылғы 12 қыркүйек, 12:00')
  })

  test('names countries and the end in the person’s own words and zone', () => {
    const { paragraphs } = statementOf(policy, { ...sample, action: 'withhold', territory: ['KZ', 'DE'], endsAt: new Date('2026-03-17T19:30:00Z') }, 'ru')
    expect(paragraphs[4]).toBe('Оно действует только в этих странах: Казахстан, Германия. Оно закончится: 18 марта 2026 года, 00:30.')
  })

  test('quotes each word that a rule matched once, when nobody wrote the facts', () => {
    const words = [{ word: 'дурак', start: 0, end: 5 }, { word: 'дурак', start: 9, end: 14 }]
    expect(statementOf(policy, { ...sample, facts: null, detection: { rule: 'insult', words } }, 'ru').facts).toBe('вот эти слова: «дурак».')
  })

  test('points people in the Union to out-of-court bodies as well', () => {
    expect(statementOf(policy, { ...sample, country: 'DE' }, 'en').paragraphs.at(-1)).toContain('out-of-court')
    expect(statementOf(policy, sample, 'en').paragraphs.at(-1)).not.toContain('out-of-court')
  })

  test('cites the legal ground of an order by its title', () => {
    const { clauseTitle } = statementOf(policy, { ...sample, policyId: 'kz-online-platforms-9', source: 'order' }, 'en')
    expect(clauseTitle).toBe(policy.place('KZ').legalGrounds.find(({ id }) => id === 'kz-online-platforms-9')!.title.en)
  })

  test('has a whole sentence for every action, subject, finding and automation in every language', () => {
    for (const locale of locales) for (const kind of subjectKinds) for (const action of [...actions, 'restore'] as const) for (const source of sources) {
      for (const automatedDecision of automations) for (const automatedDetection of [true, false]) {
        const decision: Decision = { ...sample, subject: { kind, id: '2' }, action, source, automatedDecision, automatedDetection, feature: action === 'restrict-feature' ? features[0] : null, reverses: action === 'restore' ? '9' : null }
        for (const paragraph of statementOf(policy, decision, locale).paragraphs) expect(paragraph).toMatch(/^[^{}]+[.!?»”]$/)
      }
    }
  })

  test('speaks of the subject by name for everything that the guidelines allow', () => {
    const vague = new Set<string>(Object.values(taken.other))
    for (const clause of policy.current.clauses) for (const kind of subjectKinds) for (const action of clause.actions[kind]) {
      const feature = action === 'restrict-feature' ? 'comments' as const : null
      expect(vague).not.toContain(statementOf(policy, { ...sample, subject: { kind, id: '2' }, policyId: clause.id, action, feature }, 'en').title)
    }
  })
})
