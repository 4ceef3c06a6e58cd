import type { LocalisedText } from '../policy/index.ts'

const say = (en: string, ru: string, kk: string): LocalisedText => ({ en, ru, kk })

/**
 * Title and body of every kind of notice. `{names}` stand alone, in quotation marks or after a colon, because
 * Kazakh and Russian would need endings on them.
 */
export const noticeTexts = {
  decision: { title: say('{title}', '{title}', '{title}'), body: say('{statement}', '{statement}', '{statement}') },
  'decision-reversed': { title: say('{title}', '{title}', '{title}'), body: say('{statement}', '{statement}', '{statement}') },
  'restriction-ended': {
    title: say('A restriction has ended', 'Ограничение закончилось', 'Шектеу аяқталды'),
    body: say('The time of this restriction is over: {what} You need not do anything.', 'Срок этого ограничения истёк: {what} Делать ничего не нужно.', 'Бұл шектеудің мерзімі бітті: {what} Ештеңе істеудің қажеті жоқ.'),
  },
  unreadable: {
    title: say('We could not read your video', 'Мы не смогли прочитать ваше видео', 'Бейнеңізді оқи алмадық'),
    body: say('The file may be damaged or cut short, so nobody else can see it. This is no violation and counts nowhere. Try to save the video again and post it once more.', 'Возможно, файл повреждён или обрезан, поэтому его никто больше не видит. Это не нарушение и нигде не учитывается. Сохраните видео заново и опубликуйте ещё раз.', 'Файл бүлінген немесе толық емес болуы мүмкін, сондықтан оны басқа ешкім көрмейді. Бұл бұзушылық емес және еш жерде есептелмейді. Бейнені қайта сақтап, тағы бір рет жариялап көріңіз.'),
  },
  'report-received': {
    title: say('We received your report', 'Мы получили ваше сообщение', 'Шағымыңызды алдық'),
    body: say('Thank you. The reason you gave: “{reason}”. A person will look at it, and we will tell you the outcome. We do not tell the other side who reported.', 'Спасибо. Причина, которую вы указали: «{reason}». Это посмотрит человек, и мы сообщим вам итог. Другой стороне мы не говорим, кто сообщил.', 'Рақмет. Сіз көрсеткен себеп: «{reason}». Мұны адам қарайды, нәтижесін сізге айтамыз. Кім шағымданғанын екінші жаққа айтпаймыз.'),
  },
  'report-concluded-violation': {
    title: say('Your report was right', 'Вы сообщили верно', 'Шағымыңыз расталды'),
    body: say('We looked at what you reported and acted, because it broke the rule “{policy}”. Thank you for helping.', 'Мы посмотрели то, о чём вы сообщили, и приняли меры: было нарушено правило «{policy}». Спасибо за помощь.', 'Сіз шағымданған нәрсені қарап, шара қолдандық: мына ереже бұзылған екен — «{policy}». Көмегіңізге рақмет.'),
  },
  'report-concluded-no-violation': {
    title: say('We found no violation', 'Нарушения мы не нашли', 'Бұзушылық таппадық'),
    body: say('A person looked at what you reported and found that it breaks none of our rules, so it stays. If you disagree, you can appeal; the last moment for it: {end}. You can also block the account so that you no longer see it.', 'Человек посмотрел то, о чём вы сообщили, и не нашёл нарушения наших правил, поэтому всё осталось как было. Если вы не согласны, итог можно обжаловать; последний срок: {end}. Вы также можете заблокировать этот аккаунт, чтобы больше его не видеть.', 'Сіз шағымданған нәрсені адам қарап, ережелеріміз бұзылмағанын анықтады, сондықтан ол орнында қалды. Келіспесеңіз, осы шешімге шағымдана аласыз; соңғы мерзімі: {end}. Сондай-ақ бұл аккаунтты көрмеу үшін оны бұғаттай аласыз.'),
  },
  'appeal-received': {
    title: say('We received your appeal', 'Мы получили вашу жалобу', 'Шешімге берген шағымыңызды алдық'),
    body: say('Another person will look at it, never the one who decided before. We will tell you the outcome.', 'Её рассмотрит другой человек, а не тот, кто решал раньше. Мы сообщим вам итог.', 'Оны бұрын шешім қабылдаған адам емес, басқа адам қарайды. Нәтижесін сізге айтамыз.'),
  },
  'appeal-upheld': {
    title: say('The decision stays', 'Решение остаётся в силе', 'Шешім күшінде қалды'),
    body: say('Another person looked at your appeal and came to the same decision. {why}', 'Вашу жалобу рассмотрел другой человек и пришёл к тому же решению. {why}', 'Шешімге берген шағымыңызды басқа адам қарап, дәл сондай шешімге келді. {why}'),
  },
  'appeal-reversed': {
    title: say('You were right: we took back the decision', 'Вы правы: мы отменили решение', 'Сіздікі дұрыс: шешімнің күшін жойдық'),
    body: say('Another person looked at your appeal and decided otherwise. What was limited is as it was before.', 'Вашу жалобу рассмотрел другой человек и решил иначе. Всё, что было ограничено, снова как прежде.', 'Шешімге берген шағымыңызды басқа адам қарап, басқаша шешті. Шектелген нәрсенің бәрі қайтадан бұрынғыдай.'),
  },
  'report-appeal-granted': {
    title: say('We looked again and you were right', 'Мы посмотрели ещё раз: вы правы', 'Қайта қарадық: сіздікі дұрыс'),
    body: say('Another person looked at what you had reported, found a violation and acted. Thank you for insisting.', 'Другой человек посмотрел то, о чём вы сообщали, нашёл нарушение и принял меры. Спасибо за настойчивость.', 'Сіз шағымданған нәрсені басқа адам қарап, бұзушылық тауып, шара қолданды. Табандылығыңызға рақмет.'),
  },
  'report-appeal-refused': {
    title: say('We looked again and found no violation', 'Мы посмотрели ещё раз и не нашли нарушения', 'Қайта қарадық, бұзушылық таппадық'),
    body: say('Another person looked at what you had reported and also found that it breaks none of our rules.', 'Другой человек посмотрел то, о чём вы сообщали, и тоже не нашёл нарушения наших правил.', 'Сіз шағымданған нәрсені басқа адам қарап, ол да ережелеріміз бұзылмағанын анықтады.'),
  },
  'report-reconsidered': {
    title: say('We changed a decision after an appeal', 'После жалобы мы изменили решение', 'Қайта қарап, шешімді өзгерттік'),
    body: say('Somebody appealed against a decision that followed from your report. Another person looked and found no violation, so the decision was taken back. Thank you all the same: it was right to tell us.', 'На решение, принятое после вашего сообщения, подали жалобу. Другой человек посмотрел и не нашёл нарушения, поэтому решение отменено. Спасибо всё равно: сообщить было правильно.', 'Сіздің шағымыңыз бойынша қабылданған шешімге басқа адам шағымданды. Оны тағы бір маман қарап, бұзушылық таппады, сондықтан шешімнің күші жойылды. Сонда да рақмет: бізге айтқаныңыз дұрыс болды.'),
  },
  'reporting-warned': {
    title: say('Please report with care', 'Сообщайте, пожалуйста, внимательно', 'Шағымды ойланып беріңізші'),
    body: say('Many of your recent reports were about things that break no rule. Report what you believe is wrong, not whom you dislike. If it goes on, your reports will be limited for a time.', 'Многие ваши недавние сообщения касались того, что не нарушает правил. Сообщайте о том, что считаете нарушением, а не о тех, кто вам не нравится. Если так продолжится, мы временно ограничим ваши сообщения.', 'Соңғы шағымдарыңыздың көбі ереже бұзбайтын нәрселер туралы болды. Ұнамайтын адамдарға емес, бұзушылық деп білген нәрсеге шағымданыңыз. Бұл қайталана берсе, шағым беруіңізді уақытша шектейміз.'),
  },
  'age-evidence-needed': {
    title: say('Please confirm your age', 'Подтвердите, пожалуйста, свой возраст', 'Жасыңызды растаңызшы'),
    body: say('Something made us unsure of your age. You can confirm it in the settings.', 'У нас появились сомнения в вашем возрасте. Подтвердить его можно в настройках.', 'Жасыңызға күмән туды. Оны баптаулардан растай аласыз.'),
  },
  'under-age-removed': {
    title: say('We closed your account because of age', 'Мы закрыли твой аккаунт из-за возраста', 'Жасың толмағандықтан аккаунтыңды жаптық'),
    body: say(
      'An account here is for those who have reached this age: {years}. We think you are younger. You did nothing bad, and nobody is angry with you.\n\nWhat you can do:\n• Save your videos and what you wrote. You can do it until: {erase}.\n• If we are mistaken, show us your age. Ask a parent or another adult to help. You can do it until: {end}.\n• If you are sad or worried, talk to an adult you trust.\n\nAfter that we delete what is kept about you. When you are old enough, you can open a new account.',
      'Аккаунт здесь можно вести с такого возраста: {years}. Мы думаем, что тебе меньше. Ты не сделал ничего плохого, и никто на тебя не сердится.\n\nЧто можно сделать:\n• Сохранить свои видео и всё, что написано. Это можно сделать до: {erase}.\n• Если мы ошиблись, подтвердить возраст. Попроси помочь маму, папу или другого взрослого. Это можно сделать до: {end}.\n• Если тебе грустно или тревожно, поговори со взрослым, которому доверяешь.\n\nПотом мы удалим то, что о тебе хранится. Когда подрастёшь, можно будет открыть новый аккаунт.',
      'Мұнда аккаунтты мына жасқа толғандар ғана аша алады: {years}. Сенің жасың одан кіші деп ойлаймыз. Сен жаман ештеңе істеген жоқсың, саған ешкім ренжіп тұрған жоқ.\n\nНе істеуге болады:\n• Бейнелеріңді және жазғандарыңның бәрін сақтап ал. Соңғы мерзімі: {erase}.\n• Егер біз қателессек, жасыңды растап көрсет. Анаңнан, әкеңнен немесе басқа ересек адамнан көмек сұра. Соңғы мерзімі: {end}.\n• Көңілің түссе немесе мазасыздансаң, сенетін ересек адамға айт.\n\nСодан кейін сен туралы сақталған деректі жоямыз. Жасың толғанда жаңа аккаунт аша аласың.',
    ),
  },
  'under-age-reminder': {
    title: say('Your data will soon be deleted', 'Скоро твои данные удалят', 'Жақында деректерің жойылады'),
    body: say(
      'Your account is closed because of age. Save your videos and what you wrote if you want to keep them. Deleted on: {erase}. If we are mistaken about your age, you can still show it. Last moment: {end}.',
      'Твой аккаунт закрыт из-за возраста. Если хочешь сохранить свои видео и записи, сделай это сейчас. Удаление: {erase}. Если мы ошиблись с возрастом, его ещё можно подтвердить. Последний срок: {end}.',
      'Жасың толмағандықтан аккаунтың жабылған. Бейнелерің мен жазбаларың керек болса, қазір сақтап ал. Жойылатын уақыты: {erase}. Жасың туралы қателессек, оны әлі растауға болады. Соңғы мерзімі: {end}.',
    ),
  },
  'minimum-coming': {
    title: say('The minimum age here will rise', 'Минимальный возраст здесь повысится', 'Мұнда ең төменгі жас көтеріледі'),
    body: say(
      'From this day an account here is for those who have reached this age: {years}. First day: {day}. By what we know you may be younger then.\n\n• If you will be old enough, show your age in the settings.\n• If not, save your videos and what you wrote. Nothing is closed by a machine: after the time to show your age, a person looks. That time ends: {end}.\n• You can ask a parent or another adult to help.',
      'С указанного дня аккаунт здесь можно вести с такого возраста: {years}. Первый день: {day}. По нашим данным, тебе тогда может быть меньше.\n\n• Если исполнится достаточно, подтверди возраст в настройках.\n• Если нет, сохрани свои видео и записи. Машина ничего не закроет: когда время на подтверждение закончится, посмотрит человек. Это время закончится: {end}.\n• Можно попросить помочь маму, папу или другого взрослого.',
      'Көрсетілген күннен бастап мұнда аккаунтты мына жасқа толғандар ғана жүргізе алады: {years}. Алғашқы күні: {day}. Біздегі дерекке қарағанда, ол кезде жасың жетпеуі мүмкін.\n\n• Жасың жететін болса, оны баптауларда растап қой.\n• Жетпесе, бейнелерің мен жазбаларыңды сақтап ал. Машина ештеңе жаппайды: растау уақыты біткен соң адам қарайды. Ол уақыттың соңы: {end}.\n• Анаңнан, әкеңнен немесе басқа ересек адамнан көмек сұрауға болады.',
    ),
  },
  'minimum-asked': {
    title: say('Please show your age', 'Подтверди, пожалуйста, возраст', 'Жасыңды растап жіберші'),
    body: say(
      'A higher minimum age holds here now: {years}. By what we know you may be younger. If you are old enough, show your age in the settings. Last moment: {end}. After that a person looks at your account; if it has to close, you are told, can save what is yours and can appeal. If you are worried, talk to an adult you trust.',
      'Здесь теперь действует новый минимальный возраст: {years}. По нашим данным, тебе может быть меньше. Если возраст подходит, подтверди его в настройках. Последний срок: {end}. Потом аккаунт посмотрит человек; если его придётся закрыть, мы сообщим, и можно будет сохранить своё и подать жалобу. Если тревожно, поговори со взрослым, которому доверяешь.',
      'Мұнда енді жаңа ең төменгі жас қолданылады: {years}. Біздегі дерекке қарағанда, жасың жетпеуі мүмкін. Жасың жетсе, оны баптауларда растап қой. Соңғы мерзімі: {end}. Содан кейін аккаунтыңды адам қарайды; жабу керек болса, саған айтамыз, өзіңдікін сақтап алып, шағымдануға болады. Мазасыздансаң, сенетін ересек адамға айт.',
    ),
  },
  'minimum-withdrawn': {
    title: say('The higher minimum age will not come', 'Минимальный возраст не повысится', 'Ең төменгі жас көтерілмейді'),
    body: say(
      'We told you of a higher minimum age. Announced age: {years}. Announced day: {day}. It will not come like this. You need not show your age for it. If another rule is made, we tell you beforehand.',
      'Мы сообщали о повышении минимального возраста. Объявленный возраст: {years}. Объявленный день: {day}. В таком виде его не будет. Подтверждать возраст для него не нужно. Если примут другое правило, мы сообщим заранее.',
      'Ең төменгі жас көтеріледі деп хабарлаған едік. Жарияланған жас: {years}. Жарияланған күн: {day}. Ол осы түрде болмайды. Ол үшін жасыңды растаудың қажеті жоқ. Басқа ереже қабылданса, алдын ала айтамыз.',
    ),
  },
  'band-coming': {
    title: say('Your age group is about to change', 'Скоро изменится возрастная группа', 'Жақында жас тобыңыз өзгереді'),
    body: say('Within days your age group will be: {band}. Other default settings apply to it. What you chose yourself stays wherever it may.', 'Через несколько дней ваша возрастная группа будет: {band}. Для неё действуют другие настройки по умолчанию. То, что вы выбрали сами, останется везде, где это возможно.', 'Бірнеше күннен кейін жас тобыңыз мынадай болады: {band}. Оған басқа әдепкі баптаулар қолданылады. Өзіңіз таңдаған баптаулар мүмкін болған жерде сақталады.'),
  },
  'band-changed': {
    title: say('Your settings changed with your age', 'Настройки изменились вместе с возрастом', 'Жасыңызға қарай баптаулар өзгерді'),
    body: say('Your age group is now: {band}. Other default settings apply to it; you can see them in your settings.', 'Теперь ваша возрастная группа: {band}. Для неё действуют другие настройки по умолчанию, их можно посмотреть в разделе настроек.', 'Енді жас тобыңыз: {band}. Оған басқа әдепкі баптаулар қолданылады, оларды баптаулар бөлімінен көре аласыз.'),
  },
  'pairing-requested': {
    title: say('Somebody wants to be your guardian here', 'Вас хотят взять под опеку в приложении', 'Сізге қамқоршы болғысы келетін адам бар'),
    body: say('If you know this person, enter the code they show you: {handle}. If you do not, do nothing and tell an adult whom you trust.', 'Если вы знаете этого человека, введите код, который он вам покажет: {handle}. Если нет, ничего не делайте и расскажите взрослому, которому доверяете.', 'Бұл адамды танысаңыз, ол көрсеткен кодты енгізіңіз: {handle}. Танымасаңыз, ештеңе істемей, сенетін ересек адамға айтыңыз.'),
  },
  'pairing-active': {
    title: say('Family pairing is on', 'Семейная связь включена', 'Отбасылық байланыс қосылды'),
    body: say('Paired with: {handle}. A guardian can set limits and see the time spent, but never messages or what is watched. Either side can end it.', 'Вы связаны с: {handle}. Взрослый может задавать ограничения и видеть проведённое время, но не сообщения и не просмотры. Разорвать связь может любая сторона.', 'Байланысқан аккаунт: {handle}. Ересек шектеулер қойып, жұмсалған уақытты көре алады, ал хаттар мен көрілген бейнелерді көрмейді. Байланысты екі жақ та үзе алады.'),
  },
  'pairing-ended': {
    title: say('Family pairing has ended', 'Семейная связь завершена', 'Отбасылық байланыс аяқталды'),
    body: say('Ended with: {handle}. The limits that the guardian had set no longer hold; those of the law and of the app still do.', 'Завершена связь с: {handle}. Ограничения взрослого больше не действуют; ограничения закона и приложения остаются.', 'Байланыс аяқталған аккаунт: {handle}. Ересек қойған шектеулер енді қолданылмайды, заң мен қосымшаның шектеулері қалады.'),
  },
  'pairing-settings': {
    title: say('Your guardian changed settings', 'Взрослый изменил настройки', 'Ересек баптауларды өзгертті'),
    body: say('Changed by: {handle}. You can see each setting, and who set it, in your settings.', 'Изменил аккаунт: {handle}. Каждую настройку и того, кто её задал, видно в разделе настроек.', 'Өзгерткен аккаунт: {handle}. Әр баптауды және оны кім қойғанын баптаулар бөлімінен көре аласыз.'),
  },
  'learning-news': {
    title: say('News from your learning page', 'Новости страницы обучения', 'Оқу бетінен жаңалық'),
    body: say('{summary}', '{summary}', '{summary}'),
  },
  'guardian-report': {
    title: say('News from your family centre', 'Новости семейного центра', 'Отбасы орталығынан жаңалық'),
    body: say('{summary}', '{summary}', '{summary}'),
  },
} as const satisfies Record<string, { title: LocalisedText; body: LocalisedText }>

export type NoticeKind = keyof typeof noticeTexts
