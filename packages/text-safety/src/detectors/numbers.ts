// Ages as people write them: digits or words, in the three languages and in Latin spellings of Kazakh and Russian.

const numbered = (text: string): [string, number][] => text.trim().split(/\s*;\s*/u).flatMap((row) => {
  const [value = '0', ...words] = row.trim().split(/\s+/u)
  return words.map((word): [string, number] => [word.replaceAll('_', ' '), Number(value)])
})

const ages = new Map<string, number>(numbered(`
  5 пять five бес bes pyat; 6 шесть six алты alty shest; 7 семь seven жеті жети zheti jeti sem; 8 восемь eight сегіз сегиз segiz vosem;
  9 девять nine тоғыз тогыз togyz toghyz devyat; 10 десять ten он on desyat; 11 одиннадцать eleven он_бір он_бир on_bir odinnadcat;
  12 двенадцать twelve он_екі он_еки on_eki dvenadcat; 13 тринадцать thirteen он_үш он_уш on_ush trinadcat; 14 четырнадцать fourteen он_төрт он_торт on_tort;
  15 пятнадцать fifteen он_бес on_bes; 16 шестнадцать sixteen он_алты on_alty; 17 семнадцать seventeen он_жеті он_жети on_zheti on_jeti`))

const grades = new Map<string, number>(numbered(`
  1 first первом первый бірінші биринши; 2 second втором второй екінші екинши; 3 third третьем третий үшінші ушинши; 4 fourth четвертом четвёртом четвертый төртінші тортинши;
  5 fifth пятом пятый бесінші бесинши; 6 sixth шестом шестой алтыншы; 7 seventh седьмом седьмой жетінші жетинши; 8 eighth восьмом восьмой сегізінші сегизинши;
  9 ninth девятом девятый тоғызыншы тогызыншы; 10 tenth десятом десятый оныншы; 11 eleventh одиннадцатом одиннадцатый он_бірінші он_биринши; 12 twelfth`))

const alternatives = (names: Iterable<string>): string => [...names].sort((left, right) => right.length - left.length).join('|')

/** Sources of regular expressions for a number written either way. */
export const agePattern = `(?:\\d{1,2}|${alternatives(ages.keys())})`
export const gradePattern = `(?:\\d{1,2}|${alternatives(grades.keys())})`

/** First words of every number that is written in letters. */
export const numberWords: ReadonlySet<string> = new Set([...ages.keys(), ...grades.keys()].map((name) => name.split(' ')[0] ?? name))

export const ageOf = (written: string): number => ages.get(written) ?? Number(written)
export const gradeOf = (written: string): number => grades.get(written) ?? Number(written)
