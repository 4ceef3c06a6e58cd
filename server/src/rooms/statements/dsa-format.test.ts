import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { dsaCategories, dsaKeywordsByCategory } from '../policy/index.ts'
import { DsaStatement } from './dsa-format.ts'

/** What the database's own code says of each field, written down as data. */
type Field = { type?: string; required?: boolean | string; max?: number | string; min?: string; regex?: string; required_if?: string; excluded_otherwise?: boolean; excluded_if?: string; only_if?: string }
const rules = JSON.parse(readFileSync(new URL('../../../../tests/fixtures/dsa/statement-fields.json', import.meta.url), 'utf8')) as { fields: Record<string, Field>; enumerations: Record<string, string[]>; keywords: string[]; territories: string[]; atLeastOneOf: string[] }

const base = {
  puid: 'case-000123', decision_visibility: ['DECISION_VISIBILITY_CONTENT_REMOVED'], decision_ground: 'DECISION_GROUND_INCOMPATIBLE_CONTENT',
  incompatible_content_ground: 'Rule 3.2', incompatible_content_explanation: 'explanation', content_type: ['CONTENT_TYPE_VIDEO'], category: 'STATEMENT_CATEGORY_PROTECTION_OF_MINORS',
  territorial_scope: ['DE'], content_date: '2025-08-01', application_date: '2025-08-02', decision_facts: 'facts', source_type: 'SOURCE_ARTICLE_16', automated_detection: 'Yes', automated_decision: 'AUTOMATED_DECISION_PARTIALLY',
}
const illegal = { ...without(base, 'incompatible_content_ground', 'incompatible_content_explanation'), decision_ground: 'DECISION_GROUND_ILLEGAL_CONTENT', illegal_content_legal_ground: 'law', illegal_content_explanation: 'explanation' }
/** A statement in which the field has its place. */
const roomFor: Record<string, object> = {
  decision_visibility_other: { ...base, decision_visibility: ['DECISION_VISIBILITY_OTHER'] },
  decision_monetary: base, decision_monetary_other: { ...base, decision_monetary: 'DECISION_MONETARY_OTHER' },
  illegal_content_legal_ground: illegal, illegal_content_explanation: illegal,
  content_type_other: { ...base, content_type: ['CONTENT_TYPE_OTHER'] },
  end_date_monetary_restriction: { ...base, decision_monetary: 'DECISION_MONETARY_SUSPENSION' },
  end_date_service_restriction: { ...base, decision_provision: 'DECISION_PROVISION_PARTIAL_SUSPENSION' },
  end_date_account_restriction: { ...base, decision_account: 'DECISION_ACCOUNT_SUSPENDED' },
}

function without<T extends object>(from: T, ...names: string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(from).filter(([name]) => !names.includes(name)))
}
const fits = (statement: object): boolean => DsaStatement.safeParse(statement).success
const withField = (field: string, value: unknown) => ({ ...(roomFor[field] ?? base), [field]: value })
const isList = (field: string) => rules.fields[field]?.type?.startsWith('array') ?? false
/** What else a value of an enumeration needs beside it. */
const beside = (value: string): object => (value.endsWith('VISIBILITY_OTHER') ? { decision_visibility_other: 'x' } : value === 'DECISION_MONETARY_OTHER' ? { decision_monetary_other: 'x' } : value === 'CONTENT_TYPE_OTHER' ? { content_type_other: 'x' } : {})

describe('the form of the DSA Transparency Database', () => {
  test('the smallest statement of either ground fits', () => {
    expect(DsaStatement.safeParse(base).error).toBeUndefined()
    expect(DsaStatement.safeParse(illegal).error).toBeUndefined()
  })

  test('every field of the database is known here, and no other', () => {
    expect(Object.keys(DsaStatement.shape).toSorted()).toEqual(Object.keys(rules.fields).toSorted())
    expect(fits({ ...base, unheard_of: 'x' })).toBe(false)
  })

  test.each(Object.entries(rules.fields).filter(([, field]) => field.required === true).map(([name]) => name))('%s is needed', (name) => {
    expect(fits(without(base, name))).toBe(false)
  })

  test.each(Object.entries(rules.fields).filter(([, field]) => typeof field.max === 'number' && field.type !== 'url').map(([name, { max }]) => [name, max as number] as const))('%s holds %i letters and no more', (name, max) => {
    expect(fits(withField(name, 'x'.repeat(max)))).toBe(true)
    expect(fits(withField(name, 'x'.repeat(max + 1)))).toBe(false)
    expect(fits(withField(name, ''))).toBe(false)
  })

  test('an address is one and holds 500 letters', () => {
    const address = (length: number) => `https://example.org/${'x'.repeat(length - 20)}`
    expect(fits(withField('decision_ground_reference_url', address(500)))).toBe(true)
    expect(fits(withField('decision_ground_reference_url', address(501)))).toBe(false)
    expect(fits(withField('decision_ground_reference_url', 'no address'))).toBe(false)
  })

  test.each(Object.entries(rules.fields).filter(([, field]) => field.type?.startsWith('date')).map(([name, { min, max }]) => [name, min, max] as const))('%s is a date within its bounds', (name, min, max) => {
    const own = { ...(roomFor[name] ?? base), ...(name.startsWith('end_date') && { application_date: '2020-01-01' }) }
    expect(fits({ ...own, [name]: max })).toBe(true)
    expect(fits({ ...own, [name]: '2038-01-02' })).toBe(false)
    expect(fits({ ...own, [name]: '2025-02-30' })).toBe(false)
    expect(fits({ ...own, [name]: '02.08.2025' })).toBe(false)
    const first = min ?? '2020-01-01'
    expect([fits({ ...own, [name]: first }), fits({ ...own, [name]: `${Number(first.slice(0, 4)) - 1}-12-31` })]).toEqual([true, false])
  })

  test.each(Object.entries(rules.enumerations).flatMap(([name, values]) => values.map((value) => [name, value] as const)))('%s may be %s', (name, value) => {
    const ground = name === 'decision_ground' && value.endsWith('ILLEGAL_CONTENT') ? illegal : withField(name, isList(name) ? [value] : value)
    expect(DsaStatement.safeParse({ ...ground, ...beside(value) }).error).toBeUndefined()
  })

  test.each(Object.keys(rules.enumerations))('%s may be nothing else', (name) => {
    expect(fits(withField(name, isList(name) ? ['SOMETHING_ELSE'] : 'SOMETHING_ELSE'))).toBe(false)
    expect(fits(withField(name, isList(name) ? [] : ''))).toBe(false)
  })

  test('categories and keywords are those of the database', () => {
    expect(dsaCategories.toSorted()).toEqual(rules.enumerations.category!.toSorted())
    expect([...Object.values(dsaKeywordsByCategory).flat(), 'KEYWORD_OTHER', 'KEYWORD_STALKING'].toSorted()).toEqual(rules.keywords)
    for (const keyword of rules.keywords) expect(fits({ ...base, category_specification: [keyword] })).toBe(true)
    for (const category of rules.enumerations.category!) expect(fits({ ...base, category_addition: [category] })).toBe(true)
    expect([fits({ ...base, category_specification: ['KEYWORD_NONE'] }), fits({ ...base, category_addition: ['NONE'] })]).toEqual([false, false])
  })

  test('the scope is countries of the European Economic Area and no other', () => {
    for (const country of rules.territories) expect(fits({ ...base, territorial_scope: [country] })).toBe(true)
    for (const scope of [['KZ'], ['GB'], [], 'DE']) expect(fits({ ...base, territorial_scope: scope })).toBe(false)
  })

  test('at least one kind of decision is needed, and any of them is enough', () => {
    const none = without(base, ...rules.atLeastOneOf)
    expect(fits(none)).toBe(false)
    for (const name of rules.atLeastOneOf) expect(fits({ ...none, [name]: isList(name) ? rules.enumerations[name]!.slice(0, 1) : rules.enumerations[name]![0] })).toBe(true)
  })

  test.each(Object.entries(rules.fields).filter(([, field]) => field.required_if !== undefined).map(([name]) => name))('%s is needed where it has its place and refused elsewhere', (name) => {
    const own = roomFor[name] ?? base
    expect(fits({ ...own, [name]: 'words' })).toBe(true)
    expect(fits(without(own, name))).toBe(false)
    expect(fits({ ...(name.startsWith('incompatible') ? illegal : base), [name]: 'words' })).toBe(name.startsWith('incompatible') && own === illegal)
  })

  test('a statement of our own will names nobody, and an identity is told only of others', () => {
    expect(fits({ ...base, source_identity: 'An organisation' })).toBe(true)
    expect(fits({ ...base, source_type: 'SOURCE_VOLUNTARY', source_identity: 'An organisation' })).toBe(false)
    expect(fits({ ...illegal, incompatible_content_illegal: 'No' })).toBe(false)
  })

  test('a restriction does not end before it began, nor without being there', () => {
    expect(fits({ ...base, end_date_visibility_restriction: '2025-08-02' })).toBe(true)
    expect(fits({ ...base, end_date_visibility_restriction: '2025-08-01' })).toBe(false)
    expect(fits({ ...base, end_date_account_restriction: '2025-09-01' })).toBe(false)
  })

  test('names and product numbers have their shape', () => {
    for (const puid of ['a b', 'ü', '', 'a/b']) expect(fits({ ...base, puid })).toBe(false)
    expect(fits({ ...base, content_id: { 'EAN-13': '0123456789123' } })).toBe(true)
    for (const id of [{ 'EAN-13': '123' }, { ISBN: '0123456789123' }, {}]) expect(fits({ ...base, content_id: id })).toBe(false)
    for (const language of ['de', 'DEU', '']) expect(fits({ ...base, content_language: language })).toBe(false)
  })
})
