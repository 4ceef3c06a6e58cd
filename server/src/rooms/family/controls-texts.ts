import type { LocalisedText } from '../policy/index.ts'

const text = (en: string, ru: string, kk: string): LocalisedText => ({ en, ru, kk })

/** What pairing shows to a guardian and what it never shows; the teen reads the same lines before accepting. */
export const guardianSees: readonly LocalisedText[] = [
  text('How long the app was used each day', 'Сколько времени в приложении за каждый день', 'Қолданбада күн сайын қанша уақыт өткені'),
  text('Which settings hold and who set them', 'Какие настройки действуют и кто их задал', 'Қандай баптаулар істеп тұрғаны және оларды кім қойғаны'),
  text('When more time or another setting is asked for', 'Просьбы о времени и о других настройках', 'Уақыт пен басқа баптау сұралғаны'),
  text('Who follows, and who is followed', 'Кто подписан и на кого подписан подросток', 'Кім жазылғаны және жасөспірім кімге жазылғаны'),
  text('That a video was posted for everybody to see, if they want to be told', 'Что опубликовано видео, видимое всем, если взрослый хочет это знать', 'Бәріне көрінетін бейне жарияланғаны, ересек білгісі келсе'),
  text('That something was reported, only when the teen says so', 'Что подана жалоба, только если подросток сам об этом скажет', 'Шағым берілгені, жасөспірім өзі айтса ғана'),
]
export const guardianNeverSees: readonly LocalisedText[] = [
  text('Messages', 'Сообщения', 'Хаттар'),
  text('Which videos were watched', 'Какие видео просмотрены', 'Қандай бейнелер көрілгені'),
  text('What was searched for', 'Что искали', 'Не ізделгені'),
  text('What was reported and whom the teen blocked', 'На что подана жалоба и кого подросток заблокировал', 'Неге шағым берілгені және жасөспірімнің кімді бұғаттағаны'),
]

/** What a guardian is told about, in the list of the overview. */
export const guardianNotices: Record<'paired' | 'teen-chose' | 'time-asked' | 'change-asked' | 'report-told', { title: LocalisedText; body: LocalisedText }> = {
  paired: { title: text('You are paired', 'Вы связаны', 'Сіз байланыстыңыз'), body: text('From now on you see screen time and can set limits.', 'Теперь вы видите экранное время и можете задавать ограничения.', 'Енді экран уақытын көріп, шектеу қоя аласыз.') },
  'teen-chose': { title: text('Settings changed', 'Настройки изменены', 'Баптаулар өзгерді'), body: text('The teen changed their own settings. Yours still hold where they are stricter.', 'Подросток изменил свои настройки. Ваши действуют там, где они строже.', 'Жасөспірім өз баптауларын өзгертті. Сіздікі қатаңырақ жерде күшінде.') },
  'change-asked': { title: text('A change is asked for', 'Просьба об изменении', 'Өзгеріс сұралды'), body: text('Answer it in the family centre.', 'Ответьте в семейном центре.', 'Отбасы орталығында жауап беріңіз.') },
  'report-told': { title: text('Something was reported', 'Подана жалоба', 'Шағым берілді'), body: text('Your teen reported something in the app and wants you to know. Ask how they are; they decide what to tell.', 'Подросток пожаловался на что-то в приложении и хочет, чтобы вы знали. Спросите, как он; что рассказать, он решит сам.', 'Жасөспірім қолданбада бірдеңеге шағымданды және сіздің білгеніңізді қалайды. Жағдайын сұраңыз; нені айтуды өзі шешеді.') },
  'time-asked': { title: text('More time is asked for', 'Просьба о времени', 'Уақыт сұралды'), body: text('Answer it in the family centre.', 'Ответьте в семейном центре.', 'Отбасы орталығында жауап беріңіз.') },
}
