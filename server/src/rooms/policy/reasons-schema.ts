import { z } from 'zod'
import { LocalisedText } from './localised.ts'
import { ClauseId, Slug, SubjectKind } from './vocabulary.ts'

/** `reasons.yaml`: what a person may say when reporting. Order is the order on the screen. */
export const ReasonsFile = z.strictObject({
  reasons: z.array(z.strictObject({
    id: Slug,
    label: LocalisedText,
    hint: LocalisedText.optional(),
    subjects: z.array(SubjectKind).min(1).max(4),
    policy: ClauseId,
    queue: Slug,
    /** 1 is looked at first, 5 last, before anything else is known. */
    priority: z.number().int().min(1).max(5),
    /** Texts of help are shown to the reporter (helplines of the place). */
    showHelp: z.boolean().default(false),
  })).min(1).max(60),
})
export type ReasonRow = z.output<typeof ReasonsFile>['reasons'][number]

/** `queues.yaml`: the topics that cases are sorted into and that certificates are for. */
export const QueuesFile = z.strictObject({
  queues: z.array(z.strictObject({
    id: Slug,
    label: LocalisedText,
    /** Sealed queues are left out of bootstrap certificates and show nothing to the uncertified. */
    sealed: z.boolean().default(false),
    certificateMonths: z.number().int().min(1).max(36),
  })).min(1).max(60),
})
export type QueueRow = z.output<typeof QueuesFile>['queues'][number]
