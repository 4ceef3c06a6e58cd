import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadPolicy } from '../policy/index.ts'
import { legalClock, runningTerm, type Term } from './legal-clock.ts'
import { workCalendar } from './working-days.ts'

const place = loadPolicy(join(import.meta.dirname, '../../../../policies')).place('KZ')
const { restDays } = place

/** Computed apart from this code, from the free days of 2026 as published, one by one. */
type Row = [why: string, receivedAt: string, timeZone: string, term: string, pauses: [string, string][], extended: boolean, dueAt: string]
const rows = JSON.parse(readFileSync(join(import.meta.dirname, 'legal-clock.cases.json'), 'utf8')) as Row[]
const termOf = (text: string): Term => (text.startsWith('h') ? { hours: Number(text.slice(1)) } : { workingDays: Number(text.slice(1)), extendableToCalendarDays: 15 })

describe('the table', () => {
  test('is a table', () => expect(rows.length).toBeGreaterThanOrEqual(200))
  test.each(rows)('%s: received %s in %s, %s', (_, receivedAt, timeZone, term, pauses, extended, dueAt) => {
    const { dueAt: found } = legalClock({
      term: termOf(term), receivedAt: new Date(receivedAt), timeZone, restDays, extended, now: new Date(receivedAt),
      pauses: pauses.map(([from, to]) => ({ from: new Date(from), to: new Date(to) })),
    })
    expect(found.toISOString().replace('.000Z', 'Z')).toBe(dueAt)
  })
})

const asked = (more: Partial<Parameters<typeof legalClock>[0]>) => legalClock({ term: { hours: 24 }, receivedAt: new Date('2026-06-01T06:00:00Z'), timeZone: 'Asia/Almaty', restDays, now: new Date('2026-06-01T06:00:00Z'), ...more })

test('what is spent grows with the time, stands in a pause, and is over after the end', () => {
  expect(asked({ now: new Date('2026-06-01T18:00:00Z') })).toMatchObject({ spent: 0.5, isOver: false, isPaused: false })
  const open = { pauses: [{ from: new Date('2026-06-01T12:00:00Z'), to: null }] }
  expect(asked({ ...open, now: new Date('2026-06-03T12:00:00Z') })).toMatchObject({ spent: 0.25, isPaused: true, isOver: false, dueAt: new Date('2026-06-04T06:00:00Z') })
  expect(asked({ now: new Date('2026-06-02T06:00:01Z') })).toMatchObject({ spent: 1, isOver: true })
  expect(asked({ term: { hours: 0 } })).toMatchObject({ spent: 1, isOver: false })
})

test('a row without a source moves no clock', () => {
  const isWorking = (day: string) => workCalendar(restDays).isWorking(day)
  expect([isWorking('2026-08-31'), isWorking('2027-03-15'), isWorking('2025-09-01'), isWorking('2026-10-26')]).toEqual([true, true, false, false])
  const unread = { ...restDays, single: restDays.single.map((row) => ({ ...row, source: undefined, unsourced: true as const })) }
  expect([workCalendar(restDays).isWorking('2026-05-27'), workCalendar(unread).isWorking('2026-05-27')]).toEqual([false, true])
})

test('only a clock that was read in the law and binds the platform runs', () => {
  const running = place.clocks.filter((clock) => runningTerm(clock)).map(({ id }) => id)
  expect(running).toEqual(['kz-authorised-body-request', 'kz-life-threat-notice'])
})

test('a count into a year whose holidays were not read says so', () => {
  expect(asked({ term: { workingDays: 3 } }).isCalendarWhole).toBe(true)
  expect(asked({ term: { workingDays: 3 }, receivedAt: new Date('2026-12-30T06:00:00Z') }).isCalendarWhole).toBe(false)
})
