import { z } from 'zod'
import { authorityRoles } from '../../kernel/actor.ts'
import { orderElements, orderKinds, requestedActions } from '../policy/index.ts'
import type { Subject } from '../standing/index.ts'
import { itemOutcomes, orderStates, refusals } from './moves.ts'

const id = z.string().min(1).max(64)
const words = (max: number) => z.string().trim().min(1).max(max)
export const byId = z.object({ id: z.string().max(64) })

/** A web address or an id, as the authority wrote it. */
export const GivenItem = z.union([z.strictObject({ url: z.string().trim().min(1).max(2_000) }), z.strictObject({ id: z.string().trim().min(1).max(200) })])
export type GivenItem = z.output<typeof GivenItem>
export const maxItems = 200

/** Elements that can be given later to an order that was returned. */
export const Elements = z.strictObject({
  authority: z.string().max(80).optional(),
  legalGround: z.string().max(80).optional(),
  items: z.array(GivenItem).max(maxItems).optional(),
  country: z.string().regex(/^[A-Z]{2}$/, 'must be an ISO 3166-1 alpha-2 code').optional(),
  requestedAction: z.enum(requestedActions).optional(),
  urgency: z.enum(['normal', 'immediate-danger']).optional(),
  /** The authority's own number of the order, decision or case. */
  reference: words(120).optional(),
  /** The legal process behind a request for information. */
  processReference: words(200).optional(),
  /** The person concerned is told nothing before: a moment, or the last day in the authority's zone. */
  secrecyUntil: z.union([z.iso.datetime({ offset: true }), z.iso.date()]).optional(),
  /** For an order that came on paper: the address it was sent from, letter for letter; a look-alike may hold any letters. */
  sender: z.string().trim().regex(/^[^\s@]{1,64}@[^\s@]{3,190}$/, 'is no e-mail address').optional(),
})
export type Elements = z.output<typeof Elements>
/** The same as the parts of a form, after its document, which must be the first part. */
export const OrderParts = z.strictObject({ document: z.file(), ...Elements.shape, items: z.string().max(65_536).optional().describe('JSON: a list of {"url": …} or {"id": …}') })

const Field = z.enum([...orderElements, 'document'])
export const DefectView = z.object({ field: Field, code: z.string(), message: z.string() })
export type DefectView = z.output<typeof DefectView>

export const OrderFiled = z.object({
  id: z.string(), receivedAt: z.iso.datetime(), dueAt: z.iso.datetime().nullable(), state: z.enum(orderStates),
  missing: z.array(z.string()).optional(),
  defects: z.array(DefectView).optional(),
  document: z.object({ fileName: z.string(), bytes: z.number().int(), sha256: z.string() }),
})
export type OrderFiled = z.output<typeof OrderFiled>

export const ClockView = z.object({
  dueAt: z.iso.datetime(), timeZone: z.string(), isPaused: z.boolean(), isOver: z.boolean(), spentPercent: z.number().int(), isExtended: z.boolean(), mayBeExtended: z.boolean(), isCalendarWhole: z.boolean(),
  source: z.string().nullable(),
})
export type ClockView = z.output<typeof ClockView>

export const ItemOutcome = z.enum(itemOutcomes)
export const Refusal = z.enum(refusals)

export const ItemView = z.object({
  id: z.string(), given: z.string(), isResolved: z.boolean().optional(),
  outcome: z.object({
    outcome: ItemOutcome, ground: z.string().nullable(), refusal: Refusal.nullable(), reason: z.string(), concludedAt: z.iso.datetime(),
    disclosed: z.record(z.string(), z.string()).nullable(), liftedAt: z.iso.datetime().nullable(),
  }).nullable(),
})

export const MessageView = z.object({ id: z.string(), from: z.enum(['staff', 'authority']), author: z.string().nullable(), text: z.string(), sentAt: z.iso.datetime(), readAt: z.iso.datetime().nullable() })
export const AnswerView = z.object({ outcome: z.enum(['complied', 'partly', 'rejected']), answeredAt: z.iso.datetime(), hours: z.number(), readAt: z.iso.datetime().nullable() })
export const BreachView = z.object({ dueAt: z.iso.datetime(), noticedAt: z.iso.datetime(), causes: z.array(z.object({ cause: z.string(), words: z.string(), givenAt: z.iso.datetime() })) })

/** What an authority sees of its own order: what it wrote, the clock, what was decided. Nothing else of any person. */
export const OrderView = z.object({
  id: z.string(), state: z.enum(orderStates), kind: z.enum(orderKinds).nullable(), kindTitle: z.string().nullable(),
  authority: z.object({ id: z.string(), title: z.string(), timeZone: z.string() }), legalGround: z.object({ id: z.string(), title: z.string() }).nullable(),
  requestedAction: z.enum(requestedActions).nullable(), country: z.string().nullable(), urgency: z.string().nullable(), reference: z.string().nullable(), processReference: z.string().nullable(),
  secrecyUntil: z.iso.datetime().nullable(), receivedAt: z.iso.datetime(), dueAt: z.iso.datetime().nullable(), clock: ClockView.nullable(),
  missing: z.array(z.string()), defects: z.array(DefectView),
  document: z.object({ fileName: z.string(), bytes: z.number().int(), sha256: z.string() }),
  items: z.array(ItemView), messages: z.array(MessageView), answer: AnswerView.nullable(), breach: BreachView.nullable(),
  moves: z.array(z.string()),
})
export type OrderView = z.output<typeof OrderView>

/** What the platform's own legal people see besides. */
export const ReviewItem = z.object({
  id: z.string(), given: z.string(),
  subject: z.object({
    kind: z.enum(['account', 'video', 'comment', 'message']), id: z.string(), accountId: z.string(), handle: z.string().nullable(), country: z.string(), text: z.string().nullable(), views: z.number().int(),
    isMinor: z.boolean(), state: z.string(), withheldIn: z.array(z.string()), createdAt: z.iso.datetime(), earlierDecisions: z.number().int(),
    media: z.object({ poster: z.string().nullable(), play: z.string().nullable() }).nullable(),
  }).nullable(),
  /** Outcomes that fit, the narrowest first. */
  outcomes: z.array(ItemOutcome),
  clauses: z.array(z.object({ id: z.string(), title: z.string() })),
  proposal: z.object({
    id: z.string(), outcome: ItemOutcome, policy: z.string().nullable(), refusal: Refusal.nullable(), words: z.string(), days: z.number().int().nullable(), escalated: z.boolean(), needed: z.number().int(),
    proposedBy: z.string(), proposedAt: z.iso.datetime(), confirmedBy: z.array(z.string()), takenInEmergency: z.boolean(), isOwn: z.boolean(), isAgreed: z.boolean(),
  }).nullable(),
})
export const ReviewView = OrderView.extend({
  filedBy: z.string(), takenInBy: z.string().nullable(), isOwnIntake: z.boolean(), sender: z.string().nullable(),
  suspicions: z.array(z.object({ id: z.string(), code: z.string(), notedAt: z.iso.datetime(), clearedBy: z.string().nullable(), clearedBecause: z.string().nullable() })),
  warnings: z.array(z.object({ percent: z.number().int(), warnedAt: z.iso.datetime() })),
  review: z.array(ReviewItem),
})
export type ReviewView = z.output<typeof ReviewView>

export const OrderRow = OrderView.pick({ id: true, state: true, kind: true, kindTitle: true, requestedAction: true, urgency: true, reference: true, country: true, receivedAt: true, dueAt: true, clock: true }).extend({
  authority: z.object({ id: z.string(), title: z.string(), timeZone: z.string() }), items: z.number().int(), unread: z.number().int(), outcome: z.string().nullable(), isBreached: z.boolean(),
})
export type OrderRow = z.output<typeof OrderRow>

export const OrdersQuery = z.strictObject({ state: z.enum(orderStates).optional(), cursor: z.string().max(64).optional(), limit: z.coerce.number().int().min(1).max(100).default(50) })
export const NewMessage = z.strictObject({ text: words(4_000), asks: z.boolean().default(false) })
export const Because = z.strictObject({ because: words(1_000) })
export const LiftAsked = z.strictObject({ items: z.array(id).min(1).max(maxItems).optional(), because: words(1_000) })
export const BreachCause = z.strictObject({ cause: z.enum(['staffing', 'complexity', 'late-information', 'technical', 'other']), words: words(1_000) })
export const Proposals = z.strictObject({
  items: z.array(z.strictObject({
    itemId: id, outcome: ItemOutcome, policy: z.string().max(120).optional(), refusal: Refusal.optional(), words: words(1_000), escalated: z.boolean().default(false),
    /** For a suspension: how many days. */
    days: z.number().int().min(1).max(365).optional(),
  })).min(1).max(maxItems),
  /** Only for immediate danger: it takes effect before a second person has looked, who then looks at once. */
  atOnce: z.boolean().default(false),
})
export type Proposals = z.output<typeof Proposals>
export const Confirmations = z.strictObject({ items: z.array(id).min(1).max(maxItems) })

export const Statistics = z.object({
  authority: z.string(), received: z.number().int(), returned: z.number().int(), open: z.number().int(), answered: z.number().int(), complied: z.number().int(), partly: z.number().int(), rejected: z.number().int(),
  medianHours: z.number().nullable(), late: z.number().int(),
})
export const StatisticsQuery = z.strictObject({ authority: z.string().max(80).optional() })
const Choice = z.object({ id: z.string(), title: z.string() })
export const OrderForm = z.object({
  authority: Choice.extend({ timeZone: z.string(), countries: z.array(z.string()) }),
  grounds: z.array(Choice.extend({ actions: z.array(z.enum(requestedActions)), hours: z.number().int().nullable(), workingDays: z.number().int().nullable(), source: z.string().nullable(), kind: z.enum(orderKinds).nullable() })),
  kinds: z.array(Choice.extend({ actions: z.array(z.enum(requestedActions)), needs: z.array(z.string()) })),
  maxDocumentBytes: z.number().int(), maxItems: z.number().int(),
})
export const FormQuery = z.strictObject({ authority: z.string().max(80).optional() })

/** The answer for a machine. */
export const AnswerDocument = z.object({
  orderId: z.string(), authority: z.object({ id: z.string(), title: z.string(), timeZone: z.string() }), reference: z.string().nullable(), legalGround: z.object({ id: z.string(), title: z.string() }).nullable(), country: z.string().nullable(),
  receivedAt: z.iso.datetime(), dueAt: z.iso.datetime().nullable(), documentSha256: z.string(), answeredAt: z.iso.datetime(), outcome: z.enum(['complied', 'partly', 'rejected']), hours: z.number(),
  items: z.array(z.object({ place: z.number().int(), given: z.string(), outcome: ItemOutcome, policyId: z.string().nullable(), refusal: Refusal.nullable(), words: z.string(), disclosed: z.record(z.string(), z.string()).nullable(), concludedAt: z.iso.datetime() })),
})

const mandate = { authorityId: z.string().min(1).max(80), grounds: z.array(z.string().min(1).max(80)).min(1).max(60), paper: words(200), endsAt: z.iso.datetime({ offset: true }).optional() }
export const GiveMandate = z.strictObject(mandate)
export const InviteOfficer = z.strictObject({ email: z.email().max(254).transform((text) => text.toLowerCase()), name: words(120), roles: z.array(z.enum(authorityRoles)).min(1).max(3), locale: z.enum(['kk', 'ru', 'en']), ...mandate })
export const Invited = z.object({ id: z.string(), email: z.string(), temporaryPassword: z.string() })
export const OfficersQuery = z.strictObject({ authority: z.string().min(1).max(80) })
export const OfficerView = z.object({
  id: z.string(), name: z.string(), email: z.string(), roles: z.array(z.string()), secondFactor: z.boolean(),
  mandates: z.array(z.object({ id: z.string(), grounds: z.array(z.string()), paper: z.string(), givenAt: z.iso.datetime(), endsAt: z.iso.datetime().nullable(), withdrawnAt: z.iso.datetime().nullable(), withdrawnBecause: z.string().nullable(), isStanding: z.boolean() })),
})
export type OfficerView = z.output<typeof OfficerView>

export type OrderOutcome = 'complied' | 'partly' | 'rejected'
export type Order = {
  id: string; documentId: string; authorityId: string; filedBy: string; takenInBy: string | null; sender: string | null
  country: string | null; legalGround: string | null; requestedAction: string | null; kind: string | null; urgency: string | null
  reference: string | null; processReference: string | null; secrecyUntil: Date | null; locale: string; receivedAt: Date
}
export type Item = { id: string; orderId: string; place: number; given: string; subject: Subject | null }
