import type { Ctx } from '../../kernel/house.ts'
import { daysAfter, localDate, type MinimumAge, type PlaceFile, policyOf } from '../policy/index.ts'
import { modelOf } from './model.ts'
import type { Change } from './store-changes.ts'

export type Announced = { place: string; row: MinimumAge & { startsAt: string } }

/** The day it is where the place keeps its registers. */
export const todayOf = (ctx: Ctx, place: string): string => localDate(ctx.now, zoneOf(ctx, place))

export const zoneOf = (ctx: Ctx, place: string): string => packOf(ctx, place)?.timeZones?.default ?? 'UTC'

const packOf = (ctx: Ctx, id: string): PlaceFile | undefined => policyOf(ctx).places.find((pack) => pack.id === id)

/** Rows with a day that hold for accounts opened before; a draft announces nothing, and one for new accounts touches nobody. */
export function announcedRows(ctx: Ctx): Announced[] {
  return policyOf(ctx).places.flatMap((pack) => pack.minimumAge.flatMap((row): Announced[] =>
    row.status !== 'draft' && row.startsAt !== null && row.appliesTo === 'all' ? [{ place: pack.id, row: { ...row, startsAt: row.startsAt } }] : []))
}

/** Rows that raise what held before them and whose term is not over: those people have to be told of. */
export function rowsToTell(ctx: Ctx): Announced[] {
  const announced = announcedRows(ctx)
  return announced.filter(({ place, row }) => {
    const before = announced.filter((other) => other.place === place && other.row.startsAt < row.startsAt).map((other) => other.row.years)
    return row.years > Math.max(lowest(ctx), ...before) && todayOf(ctx, place) < daysAfter(row.startsAt, modelOf(ctx).minimumChange.termDays)
  })
}

const lowest = (ctx: Ctx): number => policyOf(ctx).place('ZZ').bands[0]?.from ?? 0

export const isRowOf = ({ place, years, startsOn }: Pick<Change, 'place' | 'years' | 'startsOn'>, announced: Announced): boolean =>
  announced.place === place && announced.row.years === years && announced.row.startsAt === startsOn

/** Whether the rows of a place hold in a country: its own, or those it takes over from the default. */
export function holdsIn(ctx: Ctx, place: string, country: string): boolean {
  const rows = packOf(ctx, place)?.minimumAge ?? []
  return rows.length > 0 && policyOf(ctx).place(country).minimumAges === rows
}
