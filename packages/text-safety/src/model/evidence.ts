import type { Match } from '../lists/types.ts'
import type { Scores } from '../scan.ts'

/** Where a list of exact threats or calls for help hits, and the model has heard at least a hint of it, the two together decide. */
const together = [
  { policy: 'violence', severity: 3, label: 'threat', hint: 0.3 },
  { policy: 'self-harm', severity: 2, label: 'selfHarm', hint: 0.15 },
  { policy: 'spam', severity: 2, label: 'spam', hint: 0.3 },
] as const
const DECIDED = 0.55

/** Puts lists and labels together; a threat, an insult or hate is toxic by what the words mean, whatever its own curve says. */
export function withLists(scores: Scores, matches: readonly Match[]): void {
  for (const { policy, severity, label, hint } of together) {
    const score = scores[label]
    if (score === undefined || score < hint || score >= DECIDED) continue
    if (matches.some((match) => match.policy === policy && match.severity >= severity)) scores[label] = DECIDED
  }
  if (scores.toxic !== undefined) scores.toxic = Math.max(scores.toxic, scores.insult ?? 0, scores.threat ?? 0, scores.hate ?? 0)
}
