/** Invented people and their words. Every handle ends in `.sample`, so that nobody takes them for anybody. */
export type Speech = 'kk' | 'ru' | 'en'

const names: Record<Speech, readonly string[]> = {
  kk: ['aigerim', 'nurlan', 'dana', 'erasyl', 'madina', 'sanzhar', 'aruzhan', 'bekzat', 'togzhan', 'miras', 'kamila', 'alikhan', 'zere', 'daulet'],
  ru: ['sasha', 'polina', 'timur', 'vera', 'gleb', 'alina', 'maksim', 'rita', 'egor', 'sonya', 'artyom', 'liza', 'kirill'],
  en: ['robin', 'casey', 'jordan', 'alex', 'morgan', 'riley', 'quinn', 'avery', 'rowan', 'harper', 'ellis', 'sage', 'remy'],
}

export const people: readonly { handle: string; speech: Speech; years: number }[] = (Object.keys(names) as Speech[])
  .flatMap((speech) => names[speech].map((name, index) => ({ handle: `${name}.sample`, speech, years: [14, 17, 21, 34, 15, 26, 42, 16, 19, 29, 14, 38, 23, 51][index] ?? 30 })))

export const captions: Record<Speech, readonly string[]> = {
  kk: ['Таңғы серуен', 'Қыстағы Алматы', 'Домбыра үйренудің үшінші күні', 'Әжемнің бауырсағы', 'Мектептегі жәрмеңке', 'Велосипедпен көлге дейін', 'Футбол, соңғы минут', 'Жаңа кітап сөресі'],
  ru: ['Утренняя прогулка', 'Первый снег во дворе', 'Учусь жонглировать, день пятый', 'Пирог по бабушкиному рецепту', 'Школьная ярмарка', 'До озера на велосипеде', 'Последняя минута матча', 'Собрал полку для книг'],
  en: ['A walk before work', 'First snow in the yard', 'Learning to juggle, day five', 'My grandmother’s pie', 'The school fair', 'To the lake by bike', 'Last minute of the match', 'Built a bookshelf'],
}

export const kindWords: Record<Speech, readonly string[]> = {
  kk: ['Керемет екен!', 'Жарайсың, тағы түсірші', 'Қандай әдемі жер', 'Маған да үйретші', 'Әжеңе сәлем айт'],
  ru: ['Очень красиво!', 'Здорово получилось', 'А где это снято?', 'Научи меня тоже', 'Привет бабушке'],
  en: ['So lovely!', 'This made my day', 'Where is this?', 'Teach me too', 'Say hello to your grandmother'],
}

export const harshWords: Record<Speech, readonly string[]> = {
  kk: ['сен ақымақсың', 'сен малсың'],
  ru: ['ты идиот', 'ты тупой баран'],
  en: ['you idiot', 'you are pathetic'],
}

export const notes: Record<Speech, readonly string[]> = {
  kk: ['Бұл қауіпті көрінеді, қараңызшы', 'Балаларға көрсетуге болмайды деп ойлаймын'],
  ru: ['Выглядит опасно, посмотрите', 'Мне кажется, детям такое нельзя'],
  en: ['This looks dangerous, please look', 'I do not think children should see this'],
}

export const statements: Record<Speech, string> = {
  kk: 'Бұл қауіпсіз жаттығу алаңында түсірілген, жанымызда жаттықтырушы болды.',
  ru: 'Это снято на учебной площадке, рядом был тренер.',
  en: 'This was filmed on a training ground, with a coach beside us.',
}

/** What a report says it is about, and the clause that a moderator finds when it holds. */
export const causes = [
  { reason: 'dangerous-acts', policy: 'dangerous-acts.challenges' },
  { reason: 'frauds', policy: 'frauds.scams' },
  { reason: 'spam', policy: null },
  { reason: 'violence', policy: null },
] as const
