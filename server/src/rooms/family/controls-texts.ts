import type { LocalisedText } from '../policy/index.ts'

const text = (en: string, ru: string, kk: string): LocalisedText => ({ en, ru, kk })

/** What each setting does, in a sentence that a parent and a teenager both understand. One row a setting. */
export const explanations: Record<string, LocalisedText> = {
  dailyScreenTime: text('When the minutes of the day are used up, the app closes until midnight or until a parent gives more time.', 'Когда минуты дня израсходованы, приложение закрывается до полуночи или пока родитель не даст ещё времени.', 'Күндік минуттар біткенде, қолданба түн ортасына дейін немесе ата-ана уақыт қосқанша жабылады.'),
  timeAway: text('The app stays closed during these hours, for school or sleep. More time can be asked for.', 'В эти часы приложение закрыто: для учёбы или сна. Можно попросить ещё времени.', 'Бұл сағаттарда қолданба сабақ не ұйқы үшін жабық тұрады. Қосымша уақыт сұрауға болады.'),
  windDown: text('In the evening the app suggests stopping for the day.', 'Вечером приложение предлагает закончить на сегодня.', 'Кешке қолданба бүгінге тоқтауды ұсынады.'),
  pushQuietHours: text('No notifications arrive during these hours.', 'В эти часы уведомления не приходят.', 'Бұл сағаттарда хабарландыру келмейді.'),
  privateAccount: text('Only approved followers see the videos.', 'Видео видят только одобренные подписчики.', 'Бейнелерді тек мақұлданған жазылушылар көреді.'),
  feedEligible: text('Videos may be recommended to people who do not follow.', 'Видео могут показываться тем, кто не подписан.', 'Бейнелер жазылмаған адамдарға да ұсынылуы мүмкін.'),
  suggestAccount: text('Others may be offered to follow this account.', 'Другим могут предложить подписаться на аккаунт.', 'Басқаларға осы аккаунтқа жазылу ұсынылуы мүмкін.'),
  directMessages: text('Who may write direct messages.', 'Кто может писать личные сообщения.', 'Жеке хабарды кім жаза алатыны.'),
  comments: text('Who may comment on the videos.', 'Кто может комментировать видео.', 'Бейнелерге кім пікір жаза алатыны.'),
  duet: text('Who may film a video side by side with one of these.', 'Кто может снять своё видео рядом с этим.', 'Бейнемен қатар кім бейне түсіре алатыны.'),
  stitch: text('Who may use a part of a video in their own.', 'Кто может взять часть видео в своё.', 'Бейненің бөлігін кім өз бейнесіне қоса алатыны.'),
  downloads: text('Others may save the videos to their devices.', 'Другие могут сохранять видео себе.', 'Басқалар бейнелерді құрылғысына сақтай алады.'),
  likedVideos: text('Who sees which videos were liked.', 'Кто видит, какие видео понравились.', 'Қандай бейнелер ұнағанын кім көреді.'),
  followingList: text('Who sees whom this account follows.', 'Кто видит, на кого подписан аккаунт.', 'Аккаунттың кімге жазылғанын кім көреді.'),
  search: text('Looking for videos, people and tags. Helplines stay reachable when it is off.', 'Поиск видео, людей и меток. Линии помощи доступны и без него.', 'Бейне, адам және белгі іздеу. Өшірулі болса да, көмек желілері қолжетімді.'),
  restrictedMode: text('Hides videos that may not suit everybody.', 'Скрывает видео, которые подходят не всем.', 'Барлығына бірдей жарамайтын бейнелерді жасырады.'),
  keywordFilter: text('Videos and comments with these words are not shown.', 'Видео и комментарии с этими словами не показываются.', 'Осы сөздер бар бейнелер мен пікірлер көрсетілмейді.'),
  topicFilter: text('Fewer videos on these topics.', 'Меньше видео на эти темы.', 'Осы тақырыптағы бейнелер азаяды.'),
  learningFeed: text('A feed of learning videos beside the usual one.', 'Лента познавательных видео рядом с обычной.', 'Әдеттегі таспаның қасында танымдық таспа болады.'),
  matureContent: text('Videos marked for adults are shown.', 'Показываются видео с пометкой для взрослых.', 'Ересектерге арналған белгісі бар бейнелер көрсетіледі.'),
  goLive: text('Broadcasting live.', 'Прямые эфиры.', 'Тікелей эфир жүргізу.'),
  gifts: text('Sending and receiving virtual gifts.', 'Отправка и получение виртуальных подарков.', 'Виртуалды сыйлық жіберу және алу.'),
  monetisation: text('Earning money from videos.', 'Заработок на видео.', 'Бейнеден табыс табу.'),
  personalisedAds: text('Advertising chosen by what the person does in the app.', 'Реклама, подобранная по действиям в приложении.', 'Қолданбадағы әрекетке қарай таңдалған жарнама.'),
}

/** What pairing shows to a guardian and what it never shows; the teen reads the same lines before accepting. */
export const guardianSees: readonly LocalisedText[] = [
  text('How long the app was used each day', 'Сколько времени в приложении за каждый день', 'Қолданбада күн сайын қанша уақыт өткені'),
  text('Which settings hold and who set them', 'Какие настройки действуют и кто их задал', 'Қандай баптаулар істеп тұрғаны және оларды кім қойғаны'),
  text('When more time is asked for', 'Просьбы о дополнительном времени', 'Қосымша уақыт сұралғаны'),
]
export const guardianNeverSees: readonly LocalisedText[] = [
  text('Messages', 'Сообщения', 'Хабарлар'),
  text('Which videos were watched', 'Какие видео просмотрены', 'Қандай бейнелер көрілгені'),
  text('What was searched for', 'Что искали', 'Не ізделгені'),
  text('Reports, and whom the teen blocked because of them', 'Жалобы и кого подросток из-за них заблокировал', 'Шағымдар және жасөспірімнің сол себепті кімді бұғаттағаны'),
]

/** What a guardian is told about, in the list of the overview. */
export const guardianNotices: Record<'paired' | 'teen-chose' | 'time-asked', { title: LocalisedText; body: LocalisedText }> = {
  paired: { title: text('You are paired', 'Вы связаны', 'Сіз байланыстыңыз'), body: text('From now on you see screen time and can set limits.', 'Теперь вы видите экранное время и можете задавать ограничения.', 'Енді экран уақытын көріп, шектеу қоя аласыз.') },
  'teen-chose': { title: text('Settings changed', 'Настройки изменены', 'Баптаулар өзгерді'), body: text('The teen changed their own settings. Yours still hold where they are stricter.', 'Подросток изменил свои настройки. Ваши действуют там, где они строже.', 'Жасөспірім өз баптауларын өзгертті. Сіздікі қатаңырақ жерде күшінде.') },
  'time-asked': { title: text('More time is asked for', 'Просьба о времени', 'Уақыт сұралды'), body: text('Answer it in the family centre.', 'Ответьте в семейном центре.', 'Отбасы орталығында жауап беріңіз.') },
}
