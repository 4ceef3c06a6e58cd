import type { Ctx } from '../../kernel/house.ts'
import { localDate, policyOf } from '../policy/index.ts'

type WithZones = Intl.Locale & { getTimeZones?(): string[] | undefined }
const zonesByCountry = new Map<string, readonly string[]>()
const dayByZones = new Map<string, { quarter: number; day: string }>()
/** Midnight falls on a quarter of an hour in every zone in use. */
const quarterMs = 900_000

/** The zones of a country: those of its pack, or for a country without one those that CLDR knows. */
export function zonesOf(ctx: Pick<Ctx, 'house'>, country: string): readonly string[] {
  const place = policyOf(ctx).place(country)
  if (place.id !== 'default') return [place.timeZone]
  let zones = zonesByCountry.get(country)
  if (!zones) {
    const known = (new Intl.Locale(`und-${country}`) as WithZones).getTimeZones?.() ?? []
    zones = known.length > 0 ? known : [place.timeZone]
    zonesByCountry.set(country, zones)
  }
  return zones
}

/**
 * The day it is where the person's country keeps its registers: ages change there, not where a phone says it is.
 * Where several zones disagree it is the earlier day, so that nobody is let in or moved up before their day anywhere.
 */
export function todayIn(ctx: Pick<Ctx, 'house' | 'now'>, country: string): string {
  const quarter = Math.floor(ctx.now.getTime() / quarterMs)
  const zones = zonesOf(ctx, country)
  const key = zones.join(' ')
  const before = dayByZones.get(key)
  if (before?.quarter === quarter) return before.day
  const day = zones.map((zone) => localDate(ctx.now, zone)).reduce((a, b) => (a < b ? a : b))
  dayByZones.set(key, { quarter, day })
  return day
}

/** The zone of an account that names none: the one in the middle of its country at that moment. */
export function zoneFor(ctx: Pick<Ctx, 'house' | 'now'>, country: string): string {
  const zones = zonesOf(ctx, country)
  if (zones.length === 1) return zones[0]!
  const format = (timeZone: string) => new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(ctx.now)
  const byClock = zones.map((zone) => ({ zone, clock: format(zone) })).toSorted((a, b) => (a.clock < b.clock ? -1 : a.clock > b.clock ? 1 : 0))
  return byClock[Math.floor(byClock.length / 2)]!.zone
}
