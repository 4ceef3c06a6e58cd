import { z } from 'zod'
import { change, record } from '../../kernel/change.ts'
import type { Ctx } from '../../kernel/house.ts'
import { parse } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { refuseField } from '../../kernel/refusal.ts'
import { policyOf } from '../policy/index.ts'
import './facts.ts'
import { harmWeights } from './harm.ts'
import { selectSetting, upsertSetting } from './store-settings.ts'

const topics = z.array(z.string().max(60)).max(60)

/** What a lead sets about verdicts. */
export const VerdictSettings = z.strictObject({
  twoPersonTopics: topics.default([]).describe('Topics in which every verdict needs two people who do not see each other’s answer'),
  twoPersonForGravest: z.boolean().default(true).describe('A violation of a clause that removes an account at once needs two people, where a second one is certified'),
  hiddenSuggestionShare: z.number().min(0).max(1).default(0.2).describe('Share of cases on which the suggested clause is not shown, so that suggestions do not make decisions'),
})
export type VerdictSettings = z.output<typeof VerdictSettings>

/** What the order of cases is made of. */
export const OrderWeights = z.strictObject({
  severityBase: z.number().min(1).max(20).default(harmWeights.severityBase).describe('How many times a step of severity counts the one below'),
  minors: z.number().min(0).max(20).default(harmWeights.minors).describe('How much more an audience of minors only weighs, beyond once'),
  quietViewsPerHour: z.number().min(0.001).max(1_000).default(harmWeights.quietViewsPerHour).describe('Views an hour that a thing nobody views is given'),
  doublingHours: z.number().min(0.5).max(720).default(harmWeights.doublingHours).describe('Hours of waiting that are worth as much as twice the harm'),
})

const minutes = (most: number) => z.number().int().min(1).max(most)

/** What keeps people from seeing too much. All of it counts time spent looking. */
export const CareSettings = z.strictObject({
  breakAfterMinutes: minutes(600).default(55).describe('Minutes of looking after which a break is due'),
  breakMinutes: minutes(120).default(10),
  shiftHours: z.number().int().min(1).max(24).default(10).describe('How far back a shift reaches'),
  shiftLimitMinutes: minutes(1_440).default(360).describe('Minutes of looking in a shift'),
  rotateHours: z.number().int().min(1).max(24).default(3).describe('How far back the rotation of a topic looks'),
  topics: z.array(z.strictObject({ topic: z.string().max(60), shiftMinutes: minutes(1_440), rotateAfterMinutes: minutes(1_440) })).max(60).default([]).describe('Topics with a limit of their own for a shift, and after how long another topic’s turn comes'),
})
export type CareSettings = z.output<typeof CareSettings>

const sections = { verdicts: VerdictSettings, order: OrderWeights, care: CareSettings }
export type SettingName = keyof typeof sections
export type Settings = { [N in SettingName]: z.output<(typeof sections)[N]> }

/** What holds at present: what was set, or the usual value. */
export async function settingOf<N extends SettingName>(ctx: Ctx, name: N): Promise<Settings[N]> {
  const found = await selectSetting(ctx.db, name)
  return sections[name].parse(found ?? {}) as Settings[N]
}

export async function readSetting<N extends SettingName>(ctx: Ctx, name: N): Promise<Settings[N]> {
  permit(ctx, 'review-settings.read')
  return settingOf(ctx, name)
}

/** Sets a whole section; what is left out gets its usual value. Refuses 400 for a topic that there is not. */
export async function changeSetting<N extends SettingName>(ctx: Ctx, name: N, raw: unknown): Promise<Settings[N]> {
  permit(ctx, 'review-settings.change')
  const value = parse(sections[name], raw) as Settings[N]
  requireTopics(ctx, 'twoPersonTopics' in value ? { '/twoPersonTopics': value.twoPersonTopics } : 'topics' in value ? { '/topics': value.topics.map(({ topic }) => topic) } : {})
  return change(ctx, async (tx) => {
    await upsertSetting(tx, name, value)
    await record(tx, 'review-settings.changed', { name }, { kind: 'review-setting', id: name })
    return value
  })
}

export function requireTopics(ctx: Ctx, lists: Record<string, readonly string[]>): void {
  const known = new Set(policyOf(ctx).queues().map(({ id }) => id))
  for (const [pointer, list] of Object.entries(lists)) {
    const wrong = list.findIndex((topic) => !known.has(topic))
    if (wrong >= 0) refuseField(`${pointer}/${wrong}`, 'is not a topic')
  }
}
