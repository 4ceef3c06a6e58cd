import { latinSpellings, withoutKazakhLetters } from './spelling.ts'

/** Says whether what follows a stem, up to the end of the word, is an ending. */
export type Ending = (rest: string) => boolean

const words = (text: string): string[] => text.trim().split(/\s+/u)

const ruNoun = words('а я о е у ю ы и ь ой ей ою ею ом ем ам ям ами ями ах ях ов ев ью ия ии ию ие ией иям иями иях')
const ruAdjective = words('ый ий ой ая яя ое ее ые ие ого его ому ему ым им ом ем ую юю ей ых их ыми ими ою о е')
const ruVerbPlain = words(`ать ять еть ить уть ть ти у ю ешь ет ем ете ут ют ишь ит им ите ат ят ал ала ало али ял яла яли ил ила ило или
  ел ела ело ели ул ула ули л ла ло ли и й йте ь ьте ай айте ан ана ано аны ен ена ено ены ая я в вши авши нув нуть нул нула нули ну нешь нет нут нем нете`)
const ruParticiple = words('анн енн нн ащ ющ ущ ящ авш ивш вш ем ом аем ну').flatMap((stem) => ruAdjective.map((ending) => stem + ending))
const ruVerb = [...ruVerbPlain, ...ruParticiple].flatMap((ending) => [ending, `${ending}ся`, `${ending}сь`])
const ruDerived = words('ск н ов ев оват еват ист ств к ик ок ек ушк юшк ишк ышк очк ечк ищ ец ц щин ност ина чик ник ниц ац ак ён ен')
const ruWide = ruDerived.flatMap((stem) => ['', ...ruNoun, ...ruAdjective].map((ending) => stem + ending))

const kkSuffixes = words(`лар лер дар дер тар тер
  м ң сы сі ы і ым ім ың ің ымыз іміз мыз міз ыңыз іңіз ңыз ңіз
  ның нің дың дің тың тің ға ге қа ке на не а е ды ді ты ті ны ні н да де та те нда нде дан ден тан тен нан нен мен бен пен менен
  мын мін бын бін пын пін сың сің сыз сіз сыңдар сіңдер сыздар сіздер мыз міз быз біз пыз піз
  лық лік дық дік тық тік лы лі ды ді ты ті сыз сіз шы ші шыл шіл дай дей тай тей ша ше дағы дегі тағы тегі нікі дікі тікі
  ғой қой ау ай әй еу ей екен едің еді ма ме ба бе па пе
  ып іп п ған ген қан кен ар ер р мас мес бас бес пас пес йін йын айын ейін айық ейік йық йік
  амын емін аймын еймін мын мін асың есің йсың йсің ады еді йды йді амыз еміз ймыз йміз
  дым дім тым тім дың дің тың тің дық дік тық тік са се сам сем саң сең сын сін у уді уге уші ушы атын етін йтын йтін
  ба бе ма ме па пе`)

const en = words('s es ed d er ers ing in ings y ies ish ness z')
const enWide = words('head heads face faces wit wits ass bag bags boy boys hole holes tard tards stick sucker suckers licker fucker fuckers')

const both = (endings: readonly string[]): Set<string> => new Set(['', ...endings, ...endings.flatMap((ending) => latinSpellings(ending, 'ru'))])
const oneOf = (endings: Iterable<string>): Ending => {
  const set = new Set(endings)
  return (rest) => set.has(rest)
}

const kkAll = new Set(kkSuffixes.flatMap((suffix) => [suffix, ...withoutKazakhLetters(suffix), ...latinSpellings(suffix, 'kk')]))
const MOST_SUFFIXES = 4
const LONGEST_SUFFIX = 6

function kazakhChain(rest: string, left = MOST_SUFFIXES): boolean {
  if (rest === '') return true
  if (left === 0) return false
  for (let length = Math.min(LONGEST_SUFFIX, rest.length); length > 0; length--) {
    if (kkAll.has(rest.slice(0, length)) && kazakhChain(rest.slice(length), left - 1)) return true
  }
  return false
}

const named: Record<string, Ending> = {
  exact: (rest) => rest === '',
  any: () => true,
  en: oneOf(['', ...en]),
  'en-wide': oneOf(['', ...en, ...enWide]),
  'ru-noun': oneOf(both(ruNoun)),
  'ru-adjective': oneOf(both(ruAdjective)),
  'ru-verb': oneOf(both(ruVerb)),
  ru: oneOf(both([...ruNoun, ...ruAdjective])),
  'ru-wide': oneOf(both([...ruNoun, ...ruAdjective, ...ruWide])),
  'ru-all': oneOf(both([...ruNoun, ...ruAdjective, ...ruWide, ...ruVerb])),
  kk: (rest) => rest.length <= 18 && kazakhChain(rest),
}

export const endingNames: readonly string[] = Object.keys(named)

/** The endings by name, or made of the given ones; undefined for an unknown name. */
export function ending(forms: string | readonly string[], language: string): Ending | undefined {
  if (typeof forms === 'string') return named[forms]
  const spelled = language === 'kk' || language === 'ru'
    ? forms.flatMap((form) => [form, ...latinSpellings(form, language), ...language === 'kk' ? withoutKazakhLetters(form) : []])
    : forms
  return oneOf(spelled)
}

const ruVerbPrefixes = words('за на по от у вы раз рас с съ до пере про об объ обо подъ под при из изъ ис недо въ взъ разъ отъ поза пона не ни')
/** Prefixes by name; each set holds the empty one. */
export function prefixes(name: string | readonly string[]): readonly string[] | undefined {
  if (typeof name !== 'string') return ['', ...name]
  return name === 'ru-verb' ? ['', ...ruVerbPrefixes] : undefined
}
