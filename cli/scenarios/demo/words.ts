import type { Speech } from './people.ts'

export const kindWords: Record<Speech, readonly string[]> = {
  kk: ['Керемет екен!', 'Жарайсың, тағы түсірші', 'Қандай әдемі жер', 'Маған да үйретші', 'Әжеңе сәлем айт', 'Бұл қай жер?', 'Екінші рет көріп отырмын', 'Күнім жарқырап кетті', 'Досыма да көрсеттім', 'Түсі неткен әдемі'],
  ru: ['Очень красиво!', 'Здорово получилось', 'А где это снято?', 'Научи меня тоже', 'Привет бабушке', 'Смотрю уже второй раз', 'Прямо настроение подняло', 'Показала друзьям', 'Какие цвета!', 'Жду продолжения'],
  en: ['So lovely!', 'This made my day', 'Where is this?', 'Teach me too', 'Say hello to your grandmother', 'Watching it again', 'Showed it to my friends', 'Those colours!', 'More of this please', 'How long did it take you?'],
}

/** What rules hold or remove. */
export const harshWords: Record<Speech, readonly string[]> = {
  kk: ['сен ақымақсың', 'сен малсың'],
  ru: ['ты идиот', 'ты тупой баран'],
  en: ['you idiot', 'you are pathetic'],
}

/** Unkind without a word that a list knows: they come to a person by a report. */
export const coldWords: Record<Speech, readonly string[]> = {
  kk: ['Мұндай нәрсені көрсетуге ұялмайсың ба', 'Қолыңнан ештеңе келмейді, қойшы', 'Бәрі саған күліп отыр'],
  ru: ['И не стыдно такое показывать', 'У тебя никогда не получится, бросай', 'Над тобой все смеются'],
  en: ['Are you not ashamed to show this', 'You will never manage, give up', 'Everybody laughs at you'],
}

export const letters: Record<Speech, readonly string[]> = {
  kk: ['Сәлем! Бейнең ұнады.', 'Келесі жолы бірге барайық', 'Кешке хабарласайық'],
  ru: ['Привет! Понравилось твоё видео.', 'В следующий раз поехали вместе', 'Спишемся вечером'],
  en: ['Hi! I liked your video.', 'Let us go together next time', 'Talk tonight?'],
}

export const offers: Record<Speech, string> = {
  kk: 'Бір аптада ақшаңызды екі еселейміз, картаңыздың нөмірін жіберіңіз',
  ru: 'Удвоим ваши деньги за неделю, пришлите номер карты',
  en: 'We double your money in a week, send your card number',
}

export const notes: Record<Speech, readonly string[]> = {
  kk: ['Бұл қауіпті көрінеді, қараңызшы', 'Балаларға көрсетуге болмайды деп ойлаймын', 'Бұл маған қатты тиді'],
  ru: ['Выглядит опасно, посмотрите', 'Мне кажется, детям такое нельзя', 'Меня это задело'],
  en: ['This looks dangerous, please look', 'I do not think children should see this', 'This hurt me'],
}

export const statements: Record<Speech, string> = {
  kk: 'Бұл қауіпсіз жаттығу алаңында түсірілген, жанымызда жаттықтырушы болды.',
  ru: 'Это снято на учебной площадке, рядом был тренер.',
  en: 'This was filmed on a training ground, with a coach beside us.',
}

export type Cause = { reason: string; policy: string | null; action: string; facts: Record<Speech, string> }
const nothing = { kk: 'Бейнеде ережеге қайшы ештеңе жоқ.', ru: 'В видео нет ничего против правил.', en: 'Nothing in the clip breaks the rules.' }
/** What a report says it is about, and what a moderator finds when it holds. */
export const videoCauses: readonly Cause[] = [
  { reason: 'dangerous-acts', policy: 'dangerous-acts.challenges', action: 'remove', facts: { kk: 'Бейне қауіпті әрекетті қайталауға шақырады.', ru: 'Видео призывает повторить опасный трюк.', en: 'The clip calls on others to repeat a dangerous act.' } },
  { reason: 'dangerous-acts', policy: 'dangerous-acts.dangerous-driving', action: 'limit-18', facts: { kk: 'Көліктердің арасында ескертусіз жүргені көрінеді.', ru: 'Езда между машинами, показана без предупреждения.', en: 'Riding among cars, shown without a warning.' } },
  { reason: 'frauds', policy: 'frauds.scams', action: 'remove', facts: { kk: 'Сипаттамада төлем үшін ақша уәде етілген.', ru: 'В описании обещают деньги за перевод.', en: 'The caption promises money for a payment.' } },
  { reason: 'intellectual-property', policy: 'intellectual-property.infringement', action: 'remove', facts: { kk: 'Бұл — басқа автордың толық жұмысы.', ru: 'Это чужая работа целиком.', en: 'This is another author’s whole work.' } },
  { reason: 'misinformation', policy: 'misinformation.harmful-claims', action: 'not-for-feeds', facts: { kk: 'Бейнедегі кеңес денсаулыққа зиян тигізуі мүмкін.', ru: 'Совет из видео может навредить здоровью.', en: 'The advice in the clip can harm somebody’s health.' } },
  { reason: 'spam', policy: null, action: 'remove', facts: nothing },
  { reason: 'violence', policy: null, action: 'remove', facts: nothing },
]
export const commentCause: Cause = { reason: 'harassment', policy: 'harassment.targeted-abuse', action: 'remove', facts: { kk: 'Пікір авторды жеке басына тиіп мазақ етеді.', ru: 'Комментарий высмеивает автора лично.', en: 'The comment mocks the author in person.' } }
export const accountCause: Cause = { reason: 'impersonation', policy: 'authenticity.impersonation', action: 'warn', facts: { kk: 'Профильде басқа адамның аты қойылған.', ru: 'Профиль назван именем другого человека.', en: 'The profile bears another person’s name.' } }
export const letterCause: Cause = { reason: 'frauds', policy: 'frauds.scams', action: 'remove', facts: { kk: 'Хатта карта нөмірі сұралған.', ru: 'В сообщении просят номер карты.', en: 'The message asks for a card number.' } }

/** What a second person writes when an appeal is right, and when it is not. */
export const secondLook: Record<'reversed' | 'upheld', Record<Speech, string>> = {
  reversed: { kk: 'Жаттығу алаңы екені, жаттықтырушы жанында екені көрінеді.', ru: 'Это учебная площадка, тренер рядом.', en: 'This is a training ground, and a coach is present.' },
  upheld: { kk: 'Бұл — жалпыға ортақ жол.', ru: 'Это дорога общего пользования.', en: 'This is a public road.' },
}
