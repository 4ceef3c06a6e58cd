import { z } from 'zod'
import { states } from '../content/index.ts'
import { MarkingView, ProgrammeView } from '../learning/index.ts'

export const MarkingForStaff = MarkingView.omit({ programmeId: true, judgedAt: true }).extend({
  caption: z.string(), videoState: z.enum([...states, 'withdrawn']), poster: z.string().nullable(), play: z.string().nullable(), programme: ProgrammeView,
})
