import { z } from 'zod'
import { bands, LocalisedText } from '../policy/index.ts'
import { institutionKinds, institutionVerdicts, markVerdicts, subjects } from './moves.ts'

export const id = z.string().min(1).max(64)
export const byId = z.object({ id: z.string().max(64) })
const words = (most: number) => z.string().trim().min(1).max(most)
const note = words(500).optional().describe('Why, for the institution to read')

export const Apply = z.strictObject({
  accountId: id, name: words(160), kind: z.enum(institutionKinds), country: z.string().regex(/^[A-Z]{2}$/, 'must be an ISO 3166-1 alpha-2 code'),
  website: z.url({ protocol: /^https?$/ }).max(300), contactEmail: z.email().max(200), about: words(1_000),
})
export const InstitutionView = z.object({
  id: z.string(), accountId: z.string(), name: z.string(), kind: z.enum(institutionKinds), country: z.string(), website: z.string(), about: z.string(),
  state: z.enum(['waiting', ...institutionVerdicts]), note: z.string().nullable(), appliedAt: z.iso.datetime(), judgedAt: z.iso.datetime().nullable(),
})
export const StaffInstitutionView = InstitutionView.extend({ contactEmail: z.string() })
export const InstitutionsQuery = z.strictObject({ state: z.enum(['waiting', ...institutionVerdicts]).optional() })
export const JudgeInstitution = z.strictObject({ verdict: z.enum(institutionVerdicts), note })

export const FoundProgramme = z.strictObject({
  byAccountId: id, title: LocalisedText, goals: LocalisedText, subject: z.enum(subjects),
  fromAge: z.number().int().min(13).max(99), toAge: z.number().int().min(13).max(99), startsOn: z.iso.date(), endsOn: z.iso.date(),
  partnerIds: z.array(id).max(10).default([]),
}).refine(({ fromAge, toAge }) => fromAge <= toAge, { path: ['toAge'], message: 'lies below fromAge' }).refine(({ startsOn, endsOn }) => startsOn <= endsOn, { path: ['endsOn'], message: 'lies before startsOn' })
export const ByAccount = z.strictObject({ byAccountId: id })

const Partner = z.object({ id: z.string(), name: z.string(), kind: z.enum(institutionKinds), agreed: z.boolean() })
const Count = z.number().int().nullable().describe('Rounded down to tens; null below ten')
export const Reach = z.object({
  videos: z.number().int(), viewers: z.number().int(), byBand: z.array(z.object({ band: z.enum(bands), viewers: Count, completed: Count })),
  completedShare: z.number().nullable().describe('Of the viewers shown, those who watched to the end; null where nothing is shown'),
})
export const ProgrammeView = z.object({
  id: z.string(), title: LocalisedText, goals: LocalisedText, subject: z.enum(subjects), fromAge: z.number().int(), toAge: z.number().int(),
  startsOn: z.iso.date(), endsOn: z.iso.date(), state: z.enum(['agreeing', 'open', 'closed']), partners: z.array(Partner), reach: Reach,
})

export const AskMark = z.strictObject({ byAccountId: id, videoId: id })
export const MarkingView = z.object({ id: z.string(), videoId: z.string(), programmeId: z.string(), state: z.enum(['waiting', ...markVerdicts]), note: z.string().nullable(), askedAt: z.iso.datetime(), judgedAt: z.iso.datetime().nullable() })
export const JudgeMark = z.strictObject({ verdict: z.enum(markVerdicts), note })
export const MarkingsQuery = z.strictObject({ state: z.enum(['waiting', ...markVerdicts]).default('waiting') })

export const FeedQuery = z.strictObject({ accountId: id, subject: z.enum(subjects).optional(), limit: z.coerce.number().int().min(1).max(200).default(60) })
export const FeedView = z.object({ items: z.array(z.object({ videoId: z.string(), programmeId: z.string(), title: z.string(), subject: z.enum(subjects), by: z.string() })) })
export const Watched = z.strictObject({ accountId: id, videoId: id, share: z.number().min(0).max(1).describe('How much of it was watched, 0 to 1') })

export const OwnLearning = z.object({ institution: InstitutionView.nullable(), programmes: z.array(ProgrammeView), markings: z.array(MarkingView) })
