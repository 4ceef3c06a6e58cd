import type { Span as FoundSpan, TextScan as RawScan } from '@qorgan/text-safety'

/** What one detector saw in one text: a label, a score where it has one, and where. No words: the offsets point into them. */
export type Detection = { detector: string; version: string; label: string; score: number | null; spans: { start: number; end: number }[] }

/** An example is the detector's first test: the labels that it must see in the text, and none beside them. */
export type Example = { text: string; language?: 'kk' | 'ru' | 'en'; labels: string[] }

export type TextDetector = {
  name: string
  version: string
  looksAt: 'text'
  languages: readonly ('kk' | 'ru' | 'en')[] | 'any'
  /** CPU microseconds for a comment of a hundred characters, roughly. */
  costMicroseconds: number
  examples: readonly Example[]
  scan(found: RawScan): Omit<Detection, 'detector' | 'version'>[]
}

const spansOf = (spans: readonly { start: number; end: number }[]) => spans.map(({ start, end }) => ({ start, end }))

/** One detection for each label, with all the places where it was seen. */
function byLabel<T extends { start: number; end: number }>(found: readonly T[], labelOf: (each: T) => string): Omit<Detection, 'detector' | 'version'>[] {
  return [...Map.groupBy(found, labelOf)].map(([label, each]) => ({ label, score: null, spans: spansOf(each) }))
}

const contactKinds: ReadonlySet<FoundSpan['kind']> = new Set(['phone', 'email', 'card', 'national-id', 'link', 'handle', 'solicitation'])
const floodKinds: ReadonlySet<FoundSpan['kind']> = new Set(['repeat', 'links', 'tags'])
const ageKinds: ReadonlySet<FoundSpan['kind']> = new Set(['age', 'grade', 'birthday'])

const all = ['kk', 'ru', 'en'] as const

/** Every detector of text there is; the API, the console and the docs read this list. */
export const textDetectors: readonly TextDetector[] = [
  {
    name: 'word-lists', version: '1', looksAt: 'text', languages: all, costMicroseconds: 10,
    examples: [
      { text: 'ты тупой баран', language: 'ru', labels: ['harassment'] },
      { text: 'сен ақымақсың', language: 'kk', labels: ['harassment'] },
      { text: 'I will kill you', language: 'en', labels: ['violence'] },
      { text: 'ну ты и и.д.и.о.т', language: 'ru', labels: ['harassment'] },
      { text: 'қандай әдемі күн', language: 'kk', labels: [] },
    ],
    scan: ({ matches }) => byLabel(matches.filter((match) => !match.list.startsWith('detector/')), (match) => match.policy),
  },
  {
    name: 'stated-age', version: '1', looksAt: 'text', languages: all, costMicroseconds: 15,
    examples: [
      { text: 'маған 11 жас', language: 'kk', labels: ['age'] },
      { text: 'мне 12 лет', language: 'ru', labels: ['age'] },
      { text: 'у него 12 очков', language: 'ru', labels: [] },
    ],
    scan: ({ spans }) => byLabel(spans.filter((span) => ageKinds.has(span.kind) && span.own === true), (span) => span.kind),
  },
  {
    name: 'contact', version: '1', looksAt: 'text', languages: 'any', costMicroseconds: 20,
    examples: [
      { text: 'пиши на +7 701 123 45 67', labels: ['phone'] },
      { text: 'my mail is aru@example.kz', labels: ['email'] },
      { text: 'встретимся в 18:30', labels: [] },
    ],
    scan: ({ spans }) => byLabel(spans.filter((span) => contactKinds.has(span.kind)), (span) => span.kind),
  },
  {
    name: 'flood', version: '1', looksAt: 'text', languages: 'any', costMicroseconds: 5,
    examples: [
      { text: 'подпишись подпишись подпишись подпишись подпишись подпишись подпишись подпишись', labels: ['repeat'] },
      { text: 'подпишись, если понравилось', labels: [] },
    ],
    scan: ({ spans }) => byLabel(spans.filter((span) => floodKinds.has(span.kind)), (span) => span.kind),
  },
  {
    name: 'classifier', version: '1', looksAt: 'text', languages: all, costMicroseconds: 25,
    examples: [{ text: 'қандай әдемі күн', language: 'kk', labels: [] }],
    scan: ({ scores }) => Object.entries(scores).filter(([label, score]) => label !== 'underage' && score >= 0.5).map(([label, score]) => ({ label, score, spans: [] })),
  },
]

export function detectionsIn(found: RawScan): Detection[] {
  return textDetectors.flatMap((detector) => detector.scan(found).map((each) => ({ detector: detector.name, version: detector.version, ...each })))
}
