import { expect, test } from 'vitest'
import { type Clause, findClauses } from './clauses.ts'

const clause = (id: string, title: string, severity: number): Clause => ({ id, title, rule: '', severity, actions: ['remove'] })
const clauses = [clause('harassment.insults', 'Insults', 2), clause('hate.attack', 'Attack on a group', 4)]
const names = new Map([['harassment.insults', 'Insults Оскорбления Қорлау'], ['hate.attack', 'Attack on a group Нападки на группу Топқа шабуыл']])
const ids = (typed: string) => findClauses(clauses, names, typed).map(({ id }) => id)

test('a clause is found by a few letters of its name in any of the three languages', () => {
  expect(ids('ins')).toEqual(['harassment.insults'])
  expect(ids('оск')).toEqual(['harassment.insults'])
  expect(ids('қор')).toEqual(['harassment.insults'])
  expect(ids('топ шаб')).toEqual(['hate.attack'])
})

test('without letters all are shown, the gravest first, and nonsense finds nothing', () => {
  expect(ids('')).toEqual(['hate.attack', 'harassment.insults'])
  expect(ids('zzz')).toEqual([])
})
