import { join } from 'node:path'
import { createTextSafety, type StatedAge, statedAges, type TextSafety } from '@qorgan/text-safety'
import { type Ctx, type House, slot } from '../../kernel/house.ts'
import { type Detection, detectionsIn } from './detectors.ts'
import { followExceptions, openExceptions } from './lists-in-force.ts'

const scanner = slot<TextSafety>('the text scanner')
export const scannerOf = (ctx: Pick<Ctx, 'house'>): TextSafety => scanner.of(ctx)

/** Reads the word lists once. Throws when a list cannot be read or there is none: without them nothing would stand guard. */
export function openSignals(house: House): void {
  openExceptions(house)
  scanner.set(house, createTextSafety({ listsDir: join(house.config.policiesDir, 'wordlists') }))
}

export type { StatedAge } from '@qorgan/text-safety'

/** Every age, school year and birthday that words name, the writer's own or another's. Microseconds; without a trace. */
export const agesStatedIn = (text: string): StatedAge[] => statedAges(text)

export type SpanKind = 'age' | 'phone' | 'email' | 'card' | 'national-id' | 'link' | 'handle' | 'solicitation' | 'repeat' | 'links' | 'tags'

export type TextScan = {
  /** kk, ru, en, mixed or other; Kazakh in any script is kk. */
  language: string
  scores: Record<string, number>
  /** `list` is `<language>/<name>`; offsets in UTF-16 units. */
  matches: { word: string; start: number; end: number; policy: string; severity: number; list: string }[]
  spans: { kind: SpanKind; start: number; end: number }[]
  /** The lowest age in years that the writer gives as their own; -1 when none is given. */
  statedAge: number
  detections: Detection[]
}

/** What the detectors of text see. Synchronous and without a trace; `keepSignals` keeps it. */
export function scanText(ctx: Pick<Ctx, 'house'>, { text, language }: { text: string; language?: string | null | undefined }): TextScan {
  followExceptions(ctx.house)
  const found = scanner.of(ctx).scan(text, { language: language ?? undefined })
  return {
    language: found.language.split('-')[0] ?? 'other',
    scores: found.scores,
    matches: found.matches.map(({ word, start, end, policy, severity, list, language: of }) => ({ word, start, end, policy, severity, list: list.includes('/') ? list : `${of}/${list}` })),
    spans: found.spans.map(({ kind, start, end }) => ({ kind: kind === 'grade' || kind === 'birthday' ? 'age' : kind, start, end })),
    statedAge: found.statedAge ?? -1,
    detections: detectionsIn(found),
  }
}
