import { type Snapshot, snapshotOf } from '@qorgan/rules'
import type { Ctx } from '../../kernel/house.ts'
import type { AccountCard } from '../accounts/index.ts'
import { policyOf, type SubjectKind } from '../policy/index.ts'
import { judge, type Judgement } from '../rules/index.ts'
import { scanText, type TextScan } from '../signals/index.ts'

export type Words = {
  kind: SubjectKind
  text: string
  /** BCP 47, as the host gives it; found from the text when it says nothing. */
  language?: string | null | undefined
  isReply?: boolean
  addressee?: Pick<AccountCard, 'band'> | null
  views?: number
}

export type Judged = { language: string | null; scan: TextScan; judgement: Judgement }

const dayMs = 86_400_000

/** Scans words and asks the rules about them. All in memory: no row is read or written, so that a clean comment costs nothing here but time. */
export function judgeWords(ctx: Ctx, author: AccountCard, words: Words): Judged {
  const scan = scanText(ctx, { text: words.text, language: words.language })
  return { language: words.language ?? (scan.language === 'other' || scan.language === 'mixed' ? null : scan.language), scan, judgement: judge(ctx, snapshot(ctx, author, words, scan)) }
}

function snapshot(ctx: Ctx, author: AccountCard, words: Words, scan: TextScan): Snapshot {
  const { addressee } = words
  return snapshotOf({
    content: { kind: words.kind, text: words.text, caption: words.kind === 'video' ? words.text : '', language: scan.language, isReply: words.isReply ?? false },
    signals: { scores: scan.scores, matches: scan.matches, spans: scan.spans, statedAge: scan.statedAge },
    author: { band: author.band, accountAgeDays: Math.max(0, Math.floor((ctx.now.getTime() - author.createdAt.getTime()) / dayMs)) },
    audience: { views: words.views ?? 0, addresseeBand: addressee?.band ?? '', minorsShare: addressee && addressee.band !== '18+' ? 1 : 0 },
    country: author.country,
    place: { minimumAge: policyOf(ctx).minimumAge(author.country, ctx.now.toISOString().slice(0, 10)) },
  })
}
