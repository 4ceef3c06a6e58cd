import './facts.ts'

export { putForward } from './ask-mark.ts'
export { forgetCounted } from './count-watching.ts'
export type { InstitutionVerdict, MarkState, MarkVerdict } from './moves.ts'
export { eraseAccount, exportAccount } from './personal-record.ts'
export { AskMark, MarkingsQuery, MarkingView, ProgrammeView } from './schema.ts'
export { programmesByIds, waitingMarkings } from './staff-lists.ts'
