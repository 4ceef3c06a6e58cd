import type { Ctx } from '../../kernel/house.ts'
import { parse } from '../../kernel/parse.ts'
import { refuseField } from '../../kernel/refusal.ts'
import { localDate, nextDay, policyOf, startOfDay } from '../policy/index.ts'
import { Elements } from './schema.ts'

/** The form's texts as elements; what was left empty was not given. Refuses what is there and wrong. */
export function readFields(ctx: Ctx, fields: ReadonlyMap<string, string>): Elements {
  const given = [...fields].map(([name, value]) => [name, value.trim()] as const).filter(([, value]) => value !== '')
  const raw = Object.fromEntries(given.map(([name, value]) => [name, name === 'items' ? listOf(value) : value]))
  return checkedElements(ctx, raw)
}

/** Elements whose ids exist. */
export function checkedElements(ctx: Ctx, raw: unknown): Elements {
  const elements = parse(Elements, raw)
  const policy = policyOf(ctx)
  if (elements.authority !== undefined && !policy.authority(elements.authority)) refuseField('/authority', 'There is no such authority')
  if (elements.legalGround !== undefined && !policy.legalGround(elements.legalGround)) refuseField('/legalGround', 'There is no such legal ground')
  return elements
}

function listOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return refuseField('/items', 'Needs JSON: a list of {"url": …} or {"id": …}')
  }
}

const longestYears = 5

/** When the person may be told: the moment given, or the end of the day given in the authority's zone. */
export function secrecyEnd(ctx: Ctx, given: string | undefined, timeZone: string): Date | null {
  if (given === undefined) return null
  const end = given.length === 10 ? startOfDay(nextDay(given), timeZone) : new Date(given)
  if (end <= ctx.now) refuseField('/secrecyUntil', 'This moment is over')
  if (end.getTime() > ctx.now.getTime() + longestYears * 366 * 86_400_000) refuseField('/secrecyUntil', `At most ${longestYears} years, until ${localDate(new Date(ctx.now.getTime() + longestYears * 365 * 86_400_000), timeZone)}`)
  return end
}
