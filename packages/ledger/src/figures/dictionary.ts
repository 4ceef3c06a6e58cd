import { packedLeaves } from '../packed/index.ts'
import { fields } from './levels.ts'
import { type Definition, definitions } from './metrics.ts'

const meanings: Record<(typeof fields)[number][number], string> = {
  country: 'ISO 3166-1 alpha-2: the country whose people it concerns',
  month: 'YYYY-MM in the country\u2019s own time zone; a reversal stands in the month of the decision that it takes back',
  kind: 'decision, reversal, report, report-outcome, appeal, appeal-outcome, order or order-outcome',
  subjectKind: 'account, video, comment or message; null where it is about none',
  beforePublication: 'true when it was decided before anyone but the author could see it; null where that cannot be asked',
  policy: 'clause of the guidelines, as /v1/guidelines lists them',
  action: 'what a decision did: remove, hold, warn, suspend and the limits in between',
  outcome: 'of a report: violation, no-violation; of an appeal: upheld, reversed; of an order: complied, partly, rejected; of a reversal: who took it back',
  source: 'what led to the decision: rule, moderator, report, appeal, order, timer or own-initiative',
  automated: 'fully, partially or not: how much of the decision was automation',
  proactive: 'true when nobody had reported it and no authority had ordered it',
  beforeAnyView: 'true when it had been published and nobody but the author had watched it',
  withinOneDay: 'true when it was decided within 24 hours of being posted',
  language: 'BCP 47: language of the content',
}

/** Raised when a field changes its place or meaning, or a file its form; fields and figures that are added do not raise it. */
const version = 1

export type Dictionary = {
  schema: 'qorgan-ledger'; version: number; log: string; origin: string; synthetic: boolean; threshold: number
  files: Record<string, string>
  levels: { name: string; meaning: string }[][]
  figures: Definition[]
}

/** What the files of a ledger hold: made from the lists that the counting itself goes by. */
export function dictionaryOf({ name, origin, synthetic }: { name: string; origin: string; synthetic: boolean }, threshold: number): Dictionary {
  return {
    schema: 'qorgan-ledger', version, log: name, origin, synthetic, threshold,
    files: {
      checkpoint: 'C2SP tlog-checkpoint: origin, number of leaves, root in base64, signatures by Ed25519',
      'keys.json': 'the keys in their order, each signed by the one before it',
      'publications.json': 'of each month: the places that it covers, the groups that were opened with their counts, and the figures that follow from them; null where the opened leaves do not tell',
      'tile/L/N': 'C2SP tlog-tiles: 256 hashes of level 8·L; the last of a level ends in .p/WIDTH',
      'leaves/N': `${packedLeaves} leaves; the last file ends in .p/COUNT. Line 1: qorgan leaves 1. Line 2: JSON with first, count and groups. Then count × 2 bytes, most significant first: the group of each leaf, from 1, or 0 for a closed leaf. Then count × 32 bytes: what hides the finer levels of the leaf, or the hash of a closed leaf`,
      'hash of a leaf': 'd = value; for each level of its group but the first, from the finest: d = SHA-256(d · level as JSON); then SHA-256(0x00 · d · first level as JSON)',
    },
    levels: fields.map((names) => names.map((field) => ({ name: field, meaning: meanings[field] }))),
    figures: [...definitions],
  }
}
