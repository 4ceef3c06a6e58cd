import { sql } from 'kysely'
import type { Read } from '../../kernel/database.ts'

export type CellFault = { country: string; month: string; kind: string; kept: number; counted: number }

/** Cells that are not the count of their entries, with what both say. Reads every entry of the log. */
export async function cellFaults(db: Read, log: string): Promise<CellFault[]> {
  const { rows } = await sql<CellFault>`
    with said as (
      select country, month, kind, subject_kind, before_publication, policy, action, outcome, source, automated, proactive, before_any_view, within_one_day, language, n as kept, 0 as counted
      from transparency.cell where log = ${log}
      union all
      select country, month, kind, subject_kind, before_publication, policy, action, outcome, source, automated, proactive, before_any_view, within_one_day, language, 0, count(*)
      from transparency.entry where log = ${log} group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14
    )
    select country, month, kind, sum(kept) as kept, sum(counted) as counted from said
    group by country, month, kind, subject_kind, before_publication, policy, action, outcome, source, automated, proactive, before_any_view, within_one_day, language
    having sum(kept) <> sum(counted) order by month, country, kind limit 20
  `.execute(db)
  return rows
}

/** Hours that are not those of the entries. */
export async function paceFaults(db: Read, log: string): Promise<CellFault[]> {
  const { rows } = await sql<CellFault>`
    with said as (
      select country, month, measure as kind, centihours, n as kept, 0 as counted from transparency.pace where log = ${log}
      union all
      select country, month, kind, round(hours * 100)::bigint, 0, count(*) from transparency.entry where log = ${log} and hours is not null group by 1, 2, 3, 4
    )
    select country, month, 'hours of ' || kind as kind, sum(kept) as kept, sum(counted) as counted from said
    group by country, month, kind, centihours having sum(kept) <> sum(counted) order by month, country, kind limit 20
  `.execute(db)
  return rows
}
