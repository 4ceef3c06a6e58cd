import { z } from 'zod'
import type { SettingValue as Value } from '../policy/index.ts'
import { binders } from './strictest.ts'

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be HH:MM')
const Window = z.strictObject({ days: z.array(z.number().int().min(1).max(7)).min(1).max(7), from: time, to: time })
export const SettingValue: z.ZodType<Value> = z.union([
  z.boolean(), z.null(), z.number().int().min(0).max(1_440), z.string().max(60),
  z.array(Window).max(20), z.array(z.string().trim().min(1).max(100)).max(200),
])

export const accountId = z.string().min(1).max(64)
export const byId = z.object({ id: z.string().max(64) })
export const ByAccount = z.strictObject({ byAccountId: accountId })

export const SettingChoices = z.record(z.string().min(1).max(60), SettingValue).refine((settings) => Object.keys(settings).length <= 60, 'too many settings')
export const Effective = z.record(z.string(), z.object({ value: SettingValue, boundBy: z.enum(binders) }))
export const SettingsAnswer = z.object({ settings: Effective })

const undo = z.array(z.string().min(1).max(60)).max(60).default([]).describe('Settings to stop choosing')
export const OwnSettings = z.strictObject({ settings: SettingChoices.default({}), undo })
export const GuardedSettings = z.strictObject({ byAccountId: accountId, settings: SettingChoices.default({}), undo })

export const OfferPairing = z.strictObject({ guardianAccountId: accountId })
export const PairingOffered = z.object({ id: z.string(), code: z.string(), qrSvg: z.string(), expiresAt: z.iso.datetime() })
export const AcceptPairing = z.strictObject({ teenAccountId: accountId, code: z.string().trim().min(1).max(40) })
export const PairingAnswer = z.object({ id: z.string(), state: z.enum(['active', 'paused', 'ended', 'disputed']) })
export const PairingEnded = z.object({ id: z.string(), state: z.literal('ended'), holdsUntil: z.iso.datetime() })

export const pairingStates = ['offered', 'active', 'paused', 'disputed', 'ending'] as const
export const PairingView = z.object({
  id: z.string(),
  role: z.enum(['guardian', 'teen']),
  state: z.enum(pairingStates),
  other: z.object({ accountId: z.string(), handle: z.string() }).nullable(),
  since: z.iso.datetime().nullable(),
  holdsUntil: z.iso.datetime().nullable(),
  guardianSees: z.array(z.string()),
  guardianNeverSees: z.array(z.string()),
})

export const about = z.enum(['dailyScreenTime', 'timeAway'])
export const TimeRequestView = z.object({
  id: z.string(), about, minutes: z.number().int(), askedAt: z.iso.datetime(),
  state: z.enum(['asked', 'granted', 'declined']), grantedMinutes: z.number().int().nullable(),
})
export const AskTime = z.strictObject({ about: about.default('dailyScreenTime'), minutes: z.number().int().min(1).max(240) })
export const AnswerTime = z.strictObject({ byAccountId: accountId, minutes: z.number().int().min(0).max(240).describe('0 declines') })
export const GiveTime = z.strictObject({ byAccountId: accountId, about: about.default('dailyScreenTime'), minutes: z.number().int().min(1).max(240) })

export const Overview = z.object({
  teen: z.object({ accountId: z.string(), handle: z.string(), ageBand: z.string() }),
  screenTime: z.array(z.object({ day: z.iso.date(), seconds: z.number().int() })),
  settings: Effective,
  timeRequests: z.array(TimeRequestView),
  notices: z.array(z.object({ id: z.string(), kind: z.string(), title: z.string(), body: z.string(), createdAt: z.iso.datetime() })),
})

export const ReportScreenTime = z.strictObject({ accountId, seconds: z.number().int().min(0).max(86_400), at: z.iso.datetime({ offset: true }) })
export const ScreenTimeAnswer = z.object({
  usedSecondsToday: z.number().int(),
  remainingSecondsToday: z.number().int().nullable(),
  locked: z.boolean(),
  reason: about.optional(),
})

export const ControlView = z.object({
  name: z.string(), label: z.string(), explanation: z.string(), kind: z.string(), values: z.array(SettingValue),
  guardianMaySet: z.boolean(), selfMaySet: z.boolean(), gates: z.array(z.string()),
})
