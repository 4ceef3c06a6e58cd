/** Invented people. Every handle ends in `.sample`, so that nobody takes them for anybody. */
export type Speech = 'kk' | 'ru' | 'en'
export type Somebody = { handle: string; speech: Speech; years: number; country: string; displayName: string; bio: string | null }

/** Ages in the order of the lists below: in every language somebody of 14, 15, 16 and 17. */
const years = [14, 17, 21, 34, 15, 26, 42, 16, 19, 29, 14, 38, 23, 51]

const kk: [string, string, string | null][] = [
  ['aigerim', 'Айгерім', 'Домбыра, кітап, мысық.'], ['nurlan', 'Нұрлан', 'Велосипедпен қала кезем.'], ['dana', 'Дана', 'Әжемнің рецепттері.'], ['erasyl', 'Ерасыл', 'Тауға шығу. Алматы.'], ['madina', 'Мәдина', null],
  ['sanzhar', 'Санжар', 'Футбол және тек футбол.'], ['aruzhan', 'Аружан', 'Батпырауық жасаймын.'], ['bekzat', 'Бекзат', null], ['togzhan', 'Тоғжан', 'Жаңбырлы күндердің суреті.'], ['miras', 'Мирас', 'Кітап сөресі, ағаш, қол еңбегі.'],
  ['kamila', 'Камила', null], ['alikhan', 'Әлихан', 'Дала. Жел. Тыныштық.'], ['zere', 'Зере', 'Нан, бауырсақ, шай.'], ['daulet', 'Дәулет', 'Зейнеткер, баққұмар.'],
]
const ru: [string, string, string | null][] = [
  ['sasha', 'Саша', 'Пятый день учусь жонглировать.'], ['polina', 'Полина', null], ['timur', 'Тимур', 'Снимаю то, что за окном.'], ['vera', 'Вера', 'Книги, полки, порядок.'], ['gleb', 'Глеб', null],
  ['alina', 'Алина', 'Закаты и лодки.'], ['maksim', 'Максим', 'Двор, мяч, дети.'], ['rita', 'Рита', null], ['egor', 'Егор', 'До озера и обратно.'], ['sonya', 'Соня', 'Пеку по воскресеньям.'],
  ['artyom', 'Артём', null], ['liza', 'Лиза', 'Город ночью.'], ['kirill', 'Кирилл', 'Воздушные змеи своими руками.'],
]
const en: [string, string, string | null][] = [
  ['robin', 'Robin', null], ['casey', 'Casey', null], ['jordan', 'Jordan', 'Learning the dombra, badly.'], ['alex', 'Alex', 'Skies, mostly.'], ['morgan', 'Morgan', null],
  ['riley', 'Riley', 'Rain on windows.'], ['quinn', 'Quinn', 'Weekend cyclist.'], ['avery', 'Avery', null], ['rowan', 'Rowan', 'Night walks.'], ['harper', 'Harper', 'Balloons and mornings.'],
  ['ellis', 'Ellis', null], ['sage', 'Sage', 'Shelves. I build shelves.'], ['remy', 'Remy', 'Five balls, two hands.'],
]

/** One in four of those who speak English lives in the Union, so that its statements of reasons have somebody to concern. */
const homeOf = (speech: Speech, index: number): string => (speech === 'en' && index % 4 === 3 ? 'PL' : 'KZ')

export const people: readonly Somebody[] = ([['kk', kk], ['ru', ru], ['en', en]] as const).flatMap(([speech, list]) => list.map(([name, displayName, bio], index) => ({
  handle: `${name}.sample`, displayName, bio, speech, years: years[index] ?? 30, country: homeOf(speech, index),
})))
