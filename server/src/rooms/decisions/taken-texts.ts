import type { Action, Feature, LocalisedText, SubjectKind } from '../policy/index.ts'

const say = (en: string, ru: string, kk: string): LocalisedText => ({ en, ru, kk })

type ByKind = Partial<Record<SubjectKind, LocalisedText>>

/** What was done, by action and subject: whole sentences, because endings differ in Russian and Kazakh. */
export const taken: Record<Exclude<Action, 'restrict-feature'>, ByKind> & { 'restrict-feature': Record<Feature, LocalisedText>; other: LocalisedText } = {
  remove: {
    account: say('We removed your account.', 'Мы удалили ваш аккаунт.', 'Аккаунтыңызды жойдық.'),
    video: say('We removed your video.', 'Мы удалили ваше видео.', 'Бейнеңізді жойдық.'),
    comment: say('We removed your comment.', 'Мы удалили ваш комментарий.', 'Пікіріңізді жойдық.'),
    message: say('We removed your message.', 'Мы удалили ваше сообщение.', 'Хатыңызды жойдық.'),
  },
  hold: {
    video: say('Your video is on hold: for now only you see it, until a person has looked at it.', 'Ваше видео на проверке: пока его не посмотрит человек, его видите только вы.', 'Бейнеңіз тексерісте: адам қарап шыққанша оны тек өзіңіз көресіз.'),
    comment: say('Your comment is on hold: for now only you see it, until a person has looked at it.', 'Ваш комментарий на проверке: пока его не прочтёт человек, его видите только вы.', 'Пікіріңіз тексерісте: адам оқып шыққанша оны тек өзіңіз көресіз.'),
    message: say('Your message is on hold: it is not delivered until a person has looked at it.', 'Ваше сообщение на проверке: пока его не прочтёт человек, оно не доставлено.', 'Хатыңыз тексерісте: адам оқып шыққанша ол жеткізілмейді.'),
    account: say('Your account is on hold until a person has looked at it.', 'Ваш аккаунт на проверке, пока его не посмотрит человек.', 'Аккаунтыңыз адам қарап шыққанша тексерісте.'),
  },
  'limit-16': {
    video: say('Only people aged 16 or over can see your video now.', 'Теперь ваше видео видят только люди от 16 лет.', 'Енді бейнеңізді тек 16 жастан асқандар көреді.'),
    comment: say('Only people aged 16 or over can see your comment now.', 'Теперь ваш комментарий видят только люди от 16 лет.', 'Енді пікіріңізді тек 16 жастан асқандар көреді.'),
  },
  'limit-18': {
    video: say('Only adults can see your video now.', 'Теперь ваше видео видят только взрослые.', 'Енді бейнеңізді тек ересектер көреді.'),
    comment: say('Only adults can see your comment now.', 'Теперь ваш комментарий видят только взрослые.', 'Енді пікіріңізді тек ересектер көреді.'),
  },
  'not-for-feeds': {
    video: say('We no longer recommend your video to others. Your followers still see it.', 'Мы больше не рекомендуем ваше видео другим. Подписчики его по-прежнему видят.', 'Бейнеңізді бұдан былай басқаларға ұсынбаймыз. Жазылушыларыңыз оны бұрынғыдай көреді.'),
  },
  'warn-screen': {
    video: say('Your video now opens with a warning.', 'Перед вашим видео теперь показывается предупреждение.', 'Енді бейнеңіз ашылар алдында ескерту шығады.'),
    message: say('Your message is now shown behind a warning.', 'Перед вашим сообщением теперь показывается предупреждение.', 'Енді хатыңыздың алдында ескерту шығады.'),
  },
  withhold: {
    account: say('Your account cannot be seen in some countries now.', 'Теперь ваш аккаунт не виден в некоторых странах.', 'Енді аккаунтыңыз кейбір елдерде көрінбейді.'),
    video: say('Your video cannot be seen in some countries now.', 'Теперь ваше видео не видно в некоторых странах.', 'Енді бейнеңіз кейбір елдерде көрінбейді.'),
    comment: say('Your comment cannot be seen in some countries now.', 'Теперь ваш комментарий не виден в некоторых странах.', 'Енді пікіріңіз кейбір елдерде көрінбейді.'),
    message: say('Your message cannot be seen in some countries now.', 'Теперь ваше сообщение не видно в некоторых странах.', 'Енді хатыңыз кейбір елдерде көрінбейді.'),
  },
  warn: {
    account: say('This is a warning about your account.', 'Это предупреждение для вашего аккаунта.', 'Бұл — аккаунтыңызға қатысты ескерту.'),
  },
  suspend: {
    account: say('Your account is suspended for a time.', 'Ваш аккаунт временно заблокирован.', 'Аккаунтыңыз уақытша бұғатталды.'),
  },
  'restrict-feature': {
    videos: say('You cannot post videos for a time.', 'Временно вы не можете публиковать видео.', 'Уақытша бейне жариялай алмайсыз.'),
    comments: say('You cannot comment for a time.', 'Временно вы не можете оставлять комментарии.', 'Уақытша пікір жаза алмайсыз.'),
    messages: say('You cannot send messages for a time.', 'Временно вы не можете отправлять сообщения.', 'Уақытша хат жібере алмайсыз.'),
    live: say('You cannot go live for a time.', 'Временно вы не можете выходить в эфир.', 'Уақытша эфирге шыға алмайсыз.'),
    profile: say('You cannot change your profile for a time.', 'Временно вы не можете менять профиль.', 'Уақытша профиліңізді өзгерте алмайсыз.'),
  },
  other: say('We limited something of yours.', 'Мы ввели ограничение.', 'Біз шектеу қойдық.'),
}

export const restored: { title: Record<SubjectKind, LocalisedText>; effect: LocalisedText } = {
  title: {
    account: say('We took back our decision about your account.', 'Мы отменили своё решение о вашем аккаунте.', 'Аккаунтыңыз туралы шешіміміздің күшін жойдық.'),
    video: say('We took back our decision about your video.', 'Мы отменили своё решение о вашем видео.', 'Бейнеңіз туралы шешіміміздің күшін жойдық.'),
    comment: say('We took back our decision about your comment.', 'Мы отменили своё решение о вашем комментарии.', 'Пікіріңіз туралы шешіміміздің күшін жойдық.'),
    message: say('We took back our decision about your message.', 'Мы отменили своё решение о вашем сообщении.', 'Хатыңыз туралы шешіміміздің күшін жойдық.'),
  },
  effect: say('Everything that this decision had limited is as it was before. If it had counted as a violation, it no longer does.', 'Всё, что ограничивало это решение, снова как прежде. Если оно было засчитано как нарушение, теперь оно не считается.', 'Бұл шешім шектеген нәрсенің бәрі қайтадан бұрынғыдай. Егер ол бұзушылық ретінде есептелген болса, енді есептелмейді.'),
}
