import { sql } from 'kysely'
import type { Read, Tx } from '../../kernel/database.ts'
import type { Entry } from './entries.ts'

export async function insertEntry(tx: Tx, entry: Entry & { month: string; synthetic: boolean }): Promise<void> {
  await tx.insertInto('transparency.entry').values(entry).onConflict((oc) => oc.column('id').doNothing()).execute()
}

/** Entries that agree in everything a metric may ask, and how many there are. */
export type Cell = {
  month: string; kind: string; subjectKind: string | null; policy: string | null; action: string | null; source: string | null; automated: string | null
  language: string | null; proactive: boolean | null; beforePublication: boolean | null; beforeAnyView: boolean | null; withinOneDay: boolean | null; outcome: string | null; restored: boolean; n: number
}

export type Span = { country: string | null; from: string; to: string; synthetic: boolean }

export async function countCells(db: Read, { country, from, to, synthetic }: Span): Promise<Cell[]> {
  const { rows } = await sql<Cell>`
    select month, kind, subject_kind as "subjectKind", policy, action, source, automated, language, proactive, before_publication as "beforePublication",
      before_any_view as "beforeAnyView", within_one_day as "withinOneDay", outcome,
      (kind = 'decision' and exists (select from transparency.entry r where r.kind = 'reversal' and r.decision_id = e.decision_id)) as restored, count(*) as n
    from transparency.entry e
    where synthetic = ${synthetic} and (${country}::text is null or country = ${country}) and month between ${from} and ${to}
    group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14
  `.execute(db)
  return rows
}

/** Median hours of outcomes in the span; null when there is none. */
export async function medianHours(db: Read, kind: 'report-outcome' | 'order-outcome', { country, from, to, synthetic }: Span): Promise<number | null> {
  const { rows } = await sql<{ hours: number | null }>`
    select percentile_cont(0.5) within group (order by hours) as hours from transparency.entry
    where kind = ${kind} and hours is not null and synthetic = ${synthetic} and (${country}::text is null or country = ${country}) and month between ${from} and ${to}
  `.execute(db)
  return rows[0]?.hours ?? null
}

export async function countriesWithEntries(db: Read): Promise<{ country: string; synthetic: boolean; from: string; to: string }[]> {
  return db.selectFrom('transparency.entry').select((eb) => ['country', 'synthetic', eb.fn.min('month').as('from'), eb.fn.max('month').as('to')]).groupBy(['country', 'synthetic']).orderBy('country').execute()
}
