import { join } from 'node:path'
import { z } from 'zod'
import { type House, slot } from '../../kernel/house.ts'
import { LocalisedText, type PackProblem, PolicyUnreadable, readPack } from '../policy/index.ts'

export const origins = ['text', 'report', 'evidence', 'device', 'host'] as const

const days = z.number().int().min(1).max(3_650)
const SignalKind = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/).max(40),
  from: z.enum(origins),
  /** How many times as often it is seen on accounts under age as on others; below 1 it would speak against. */
  times: z.number().min(1).max(100_000),
  /** So many of a kind count; more of the same say nothing new. */
  most: z.number().int().min(1).max(20),
  halfLifeDays: days,
  label: LocalisedText,
})
export type SignalKind = z.output<typeof SignalKind>

const Model = z.strictObject({
  priorProbability: z.number().gt(0).lt(0.5),
  openCase: z.number().gt(0.05).lt(1),
  keepDays: days,
  mostCasesPerSweep: z.number().int().min(1).max(1_000_000),
  mostFindsPerSweep: z.number().int().min(1).max(1_000_000),
  /** Published cells below this are added together. */
  smallestCell: z.number().int().min(2).max(1_000),
  kinds: z.array(SignalKind).min(1).max(60).refine((kinds) => new Set(kinds.map(({ id }) => id)).size === kinds.length, 'a kind stands twice'),
  removal: z.strictObject({ remindDaysBefore: z.array(days).max(10), eraseDaysAfterTerm: z.number().int().min(0).max(365), deviceKeptDays: days }),
  birthday: z.strictObject({ tellDaysBefore: z.number().int().min(1).max(28) }),
  minimumChange: z.strictObject({
    tellDaysBefore: z.array(z.number().int().min(0).max(365)).min(1).max(10).refine((steps) => steps.includes(0), 'needs 0, the first day itself'),
    termDays: days,
  }),
})
export type Model = z.output<typeof Model>

const held = slot<Model>('the weights of age signals')

/** Reads weights, thresholds and terms once; throws with every fault, each with its line. */
export function loadModel(policiesDir: string): Model {
  const problems: PackProblem[] = []
  const pack = readPack(policiesDir, join(policiesDir, 'age/signals.yaml'), Model, problems)
  if (!pack) throw new PolicyUnreadable(problems)
  return pack.value
}

export function openModel(house: House): void {
  held.set(house, loadModel(house.config.policiesDir))
}

export const modelOf = (ctx: { house: House }): Model => held.of(ctx)

/** How many days beforehand people hear that a birthday moves their age group. */
export const birthdayNoticeDays = (ctx: { house: House }): number => modelOf(ctx).birthday.tellDaysBefore
