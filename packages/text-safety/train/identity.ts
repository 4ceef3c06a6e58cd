import { createTextSafety } from '../src/index.ts'

/** Harmless sentences that no template has, with a gap for the name of a group. */
const harmless = {
  en: ['Our bus was full of {} today', 'A story about {} and their songs', 'Do {} celebrate new year here?', 'Two {} asked me the way to the museum', 'The club invited {} to the picnic'],
  ru: ['Сегодня в автобусе ехали {}', 'Рассказ о том, что поют {}', 'Как празднуют новый год {}?', '{} спросили у меня дорогу к музею', 'На пикник пришли {}'],
  kk: ['Бүгін автобуста {} болды', '{} қандай ән айтады екен', 'Жаңа жылды {} қалай тойлайды?', '{} менен музейге баратын жолды сұрады', 'Пикникке {} келді'],
} as const

const terms = {
  en: ['muslims', 'jews', 'christians', 'black people', 'white people', 'asians', 'immigrants', 'women', 'men', 'gay people', 'trans people', 'disabled people', 'kazakhs', 'russians', 'roma people'],
  ru: ['мусульмане', 'евреи', 'христиане', 'темнокожие', 'азиаты', 'мигранты', 'женщины', 'мужчины', 'геи', 'трансгендеры', 'инвалиды', 'казахи', 'русские', 'таджики', 'цыгане'],
  kk: ['мұсылмандар', 'еврейлер', 'христиандар', 'қара нәсілділер', 'мигранттар', 'әйелдер', 'ер адамдар', 'гейлер', 'мүгедектер', 'қазақтар', 'орыстар', 'өзбектер', 'сығандар'],
} as const

export interface TermFigure { language: string, term: string, texts: number, toxicMean: number, hateMean: number, wronglyFlagged: number }

/** What the shipped model makes of naming people: mean scores, and how many harmless sentences reach 0.5 for toxic or hate. */
export function identityFigures(listsDir: string): TermFigure[] {
  const safety = createTextSafety({ listsDir })
  const mean = (values: readonly number[]): number => Math.round(values.reduce((sum, value) => sum + value, 0) / values.length * 1000) / 1000
  return (['en', 'ru', 'kk'] as const).flatMap((language) => terms[language].map((term) => {
    const scores = harmless[language].map((sentence) => safety.scan(sentence.replace('{}', term), { language }).scores)
    return {
      language, term, texts: scores.length, toxicMean: mean(scores.map((score) => score.toxic ?? 0)), hateMean: mean(scores.map((score) => score.hate ?? 0)),
      wronglyFlagged: scores.filter((score) => (score.toxic ?? 0) >= 0.5 || (score.hate ?? 0) >= 0.5).length,
    }
  }))
}
