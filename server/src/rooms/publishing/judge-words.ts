import { createHash } from 'node:crypto'
import { type Snapshot, snapshotOf } from '@qorgan/rules'
import type { Ctx } from '../../kernel/house.ts'
import type { AccountCard } from '../accounts/index.ts'
import { policyOf, type SubjectKind } from '../policy/index.ts'
import { countEvent, judge, type Judgement } from '../rules/index.ts'
import { scanText, type TextScan } from '../signals/index.ts'

export type Words = {
  kind: SubjectKind
  text: string
  /** BCP 47, as the host gives it; found from the text when it says nothing. */
  language?: string | null | undefined
  isReply?: boolean
  addressee?: Pick<AccountCard, 'id' | 'band'> | null
  views?: number
}

export type Judged = { language: string | null; scan: TextScan; judgement: Judgement; counters: Record<string, number> }

const dayMs = 86_400_000

/** Scans words and asks the rules about them. Counts them too. All in memory: no row is read or written, so that a clean comment costs nothing here but time. */
export function judgeWords(ctx: Ctx, author: AccountCard, words: Words): Judged {
  const scan = scanText(ctx, { text: words.text, language: words.language })
  const counters = countEvent(ctx, { kind: words.kind, account: author.id, target: words.addressee?.id, hash: copyHash(words.text, scan) })
  const judgement = judge(ctx, snapshot(ctx, author, words, scan, counters))
  return { language: words.language ?? (scan.language === 'other' || scan.language === 'mixed' ? null : scan.language), scan, judgement, counters }
}

/** Copies are told apart only where the text leads somewhere: half the world writes "nice" under a video. */
function copyHash(text: string, { spans }: TextScan): string | undefined {
  if (!spans.some(({ kind }) => kind === 'link' || kind === 'handle' || kind === 'phone')) return undefined
  return createHash('sha256').update(text.toLowerCase().replaceAll(/\s+/gu, ' ')).digest('base64url').slice(0, 16)
}

export const authorOf = (ctx: Ctx, { band, createdAt }: AccountCard): Pick<Snapshot['author'], 'band' | 'accountAgeDays'> =>
  ({ band, accountAgeDays: Math.max(0, Math.floor((ctx.now.getTime() - createdAt.getTime()) / dayMs)) })

function snapshot(ctx: Ctx, author: AccountCard, words: Words, scan: TextScan, counters: Record<string, number>): Snapshot {
  const { addressee } = words
  return snapshotOf({
    content: { kind: words.kind, text: words.text, caption: words.kind === 'video' ? words.text : '', language: scan.language, isReply: words.isReply ?? false },
    signals: { scores: scan.scores, matches: scan.matches, spans: scan.spans, statedAge: scan.statedAge },
    author: authorOf(ctx, author),
    audience: { views: words.views ?? 0, addresseeBand: addressee?.band ?? '', minorsShare: addressee && addressee.band !== '18+' ? 1 : 0 },
    counters,
    country: author.country,
    place: { minimumAge: policyOf(ctx).minimumAge(author.country, ctx.now.toISOString().slice(0, 10)) },
  })
}
