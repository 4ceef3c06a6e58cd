import { z } from 'zod'

export const subjectKinds = ['account', 'video', 'comment', 'message'] as const
export const SubjectKind = z.enum(subjectKinds)
export type SubjectKind = z.output<typeof SubjectKind>

/** What a decision may do. The words are those of restriction rows. */
export const actions = ['remove', 'hold', 'limit-16', 'limit-18', 'not-for-feeds', 'warn-screen', 'withhold', 'warn', 'restrict-feature', 'suspend'] as const
export const Action = z.enum(actions)
export type Action = z.output<typeof Action>

export const bands = ['13-15', '16-17', '18+'] as const
export const Band = z.enum(bands)
export type Band = z.output<typeof Band>

/** Marks of Kazakhstan's law No. 169-VI of 2 July 2018 on the protection of children from harmful information. */
export const ageMarks = ['6-', '6+', '12+', '14+', '16+', '18+'] as const
export const AgeMark = z.enum(ageMarks)
export type AgeMark = z.output<typeof AgeMark>

/** Features that strikes count apart and that can be taken away for a time. */
export const features = ['videos', 'comments', 'messages', 'live', 'profile'] as const
export const Feature = z.enum(features)
export type Feature = z.output<typeof Feature>

export const Slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens').max(60)
export const ClauseId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*\.[a-z0-9]+(-[a-z0-9]+)*$/, 'must look like policy.clause').max(120)
export const Country = z.string().regex(/^[A-Z]{2}$/, 'must be an ISO 3166-1 alpha-2 code')
export const CalendarDate = z.iso.date()
