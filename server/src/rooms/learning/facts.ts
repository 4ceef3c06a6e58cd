import type { Band } from '../policy/index.ts'
import type { InstitutionVerdict, MarkVerdict } from './moves.ts'

declare module '../../kernel/facts.ts' {
  interface Facts {
    'institution.applied': { institutionId: string; accountId: string; kind: string; country: string }
    'institution.judged': { institutionId: string; accountId: string; verdict: InstitutionVerdict }
    'programme.founded': { programmeId: string; institutionId: string; accountId: string; subject: string; partnerAccountIds: string[] }
    'programme.agreed': { programmeId: string; institutionId: string; accountId: string }
    'learning-mark.asked': { markingId: string; videoId: string; programmeId: string; accountId: string }
    'learning-mark.judged': { markingId: string; videoId: string; programmeId: string; accountId: string; verdict: MarkVerdict }
    'learning.watched': { videoId: string; band: Band; completed: boolean }
  }
}
