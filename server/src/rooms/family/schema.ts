import { z } from 'zod'
import type { SettingValue as Value } from '../policy/index.ts'
import { guardianNoticeKinds } from './store-controls.ts'
import { binders } from './strictest.ts'

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be HH:MM')
const Window = z.strictObject({ days: z.array(z.number().int().min(1).max(7)).min(1).max(7), from: time, to: time })
const DayLimit = z.strictObject({ days: z.array(z.number().int().min(1).max(7)).min(1).max(7), minutes: z.number().int().min(0).max(1_440) })
export const SettingValue: z.ZodType<Value> = z.union([
  z.boolean(), z.null(), z.number().int().min(0).max(1_440), z.string().max(60),
  z.array(Window).max(20), z.array(DayLimit).max(20), z.array(z.string().trim().min(1).max(100)).max(200),
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

export const BlockForTeen = z.strictObject({ byAccountId: accountId, accountId })
export const BlockAnswer = z.object({ accountId: z.string(), blocked: z.boolean() })
export const SetPasscode = z.strictObject({ byAccountId: accountId, passcode: z.string().regex(/^\d{4,8}$/, 'must be 4 to 8 digits').nullable() })
export const Unlock = z.strictObject({ passcode: z.string().trim().min(1).max(20), about: about.default('dailyScreenTime'), minutes: z.union([z.literal(15), z.literal(30), z.literal(60)]).default(15) })
export const TimeGiven = z.object({ about, minutes: z.number().int() })

const isOneWish = (wish: { setting?: string | undefined; value?: unknown; blockedAccountId?: string | undefined }) => (wish.setting === undefined) === (wish.value === undefined) && (wish.setting === undefined) !== (wish.blockedAccountId === undefined)
export const AskChange = z.strictObject({ setting: z.string().min(1).max(60).optional(), value: SettingValue.optional(), blockedAccountId: accountId.optional() }).refine(isOneWish, 'must be a setting with its value, or a blocked account')
export const AnswerChange = z.strictObject({ byAccountId: accountId, granted: z.boolean() })
export const ChangeView = z.object({ id: z.string(), setting: z.string().nullable(), value: SettingValue, blockedAccountId: z.string().nullable(), askedAt: z.iso.datetime(), state: z.enum(['asked', 'granted', 'declined']) })

const tellsOf = <T extends z.ZodType>(wanted: T) => z.strictObject(Object.fromEntries(guardianNoticeKinds.map((kind) => [kind, wanted])) as Record<(typeof guardianNoticeKinds)[number], T>)
export const Tells = tellsOf(z.boolean())
export const ChooseNotices = z.strictObject({ byAccountId: accountId, tells: tellsOf(z.boolean()).partial().refine((tells) => Object.keys(tells).length > 0, 'names nothing') })

const Person = z.object({ accountId: z.string(), handle: z.string() })
export const GuardedView = z.object({
  settings: z.array(z.object({ setting: z.string(), value: SettingValue, guardian: Person, chosenAt: z.iso.datetime(), binds: z.boolean(), holdsUntil: z.iso.datetime().nullable() })),
  blocked: z.array(Person.extend({ guardian: Person, blockedAt: z.iso.datetime() })),
  tells: z.array(z.object({ guardian: Person, tells: Tells })),
  passcode: z.boolean().describe('Whether a guardian has a passcode that gives time on this device'),
  timeRequests: z.array(TimeRequestView),
  changeRequests: z.array(ChangeView),
})

export const Overview = z.object({
  teen: z.object({ accountId: z.string(), handle: z.string(), ageBand: z.string() }),
  screenTime: z.array(z.object({ day: z.iso.date(), seconds: z.number().int() })),
  settings: Effective,
  yours: z.record(z.string(), SettingValue).describe('What this guardian chose, whether or not it binds'),
  blocked: z.array(Person.extend({ blockedAt: z.iso.datetime() })).describe('What this guardian blocked for the teen'),
  tells: Tells,
  passcodeSet: z.boolean(),
  otherGuardians: z.number().int(),
  changeRequests: z.array(ChangeView),
  timeRequests: z.array(TimeRequestView),
  notices: z.array(z.object({ id: z.string(), kind: z.string(), title: z.string(), body: z.string(), createdAt: z.iso.datetime() })),
})

export const ReportScreenTime = z.strictObject({ accountId, seconds: z.number().int().min(0).max(86_400), at: z.iso.datetime({ offset: true }) })
export const ScreenTimeAnswer = z.object({
  usedSecondsToday: z.number().int(),
  remainingSecondsToday: z.number().int().nullable(),
  locked: z.boolean(),
  reason: about.optional(),
  boundBy: z.enum(binders).optional().describe('Who closed the app'),
  warning: z.object({ reason: about, seconds: z.number().int() }).optional().describe('The app closes within ten minutes'),
  windDown: z.literal(true).optional().describe('The evening’s rest has begun'),
})

export const ControlView = z.object({
  name: z.string(), label: z.string(), explanation: z.string(), group: z.enum(['time', 'privacy', 'contact', 'content', 'money']), kind: z.string(), values: z.array(SettingValue),
  valueLabels: z.record(z.string(), z.string()).describe('Names of the values of a list, in the caller’s language'),
  guardianMaySet: z.boolean(), selfMaySet: z.boolean(), gates: z.array(z.string()),
})

export const FilterTexts = z.strictObject({ texts: z.array(z.string().max(4_000)).min(1).max(100) })
