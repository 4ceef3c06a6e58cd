import type { LocalisedText } from '../policy/index.ts'
import type { Automation, Source } from './schema.ts'

const say = (en: string, ru: string, kk: string): LocalisedText => ({ en, ru, kk })

/** Inserted names stand alone, after a colon or in quotation marks, so that no ending is ever glued to them. */
export const headings = {
  rule: say('The rule: “{title}”. {rule}', 'Правило: «{title}». {rule}', 'Ереже: «{title}». {rule}'),
  ground: say('The legal ground: “{title}”.', 'Правовое основание: «{title}».', 'Құқықтық негіз: «{title}».'),
  facts: say('What we saw: {facts}', 'Что мы увидели: {facts}', 'Не көрдік: {facts}'),
}

export const wordsSaid = say('these words: {words}.', 'вот эти слова: {words}.', 'мына сөздер: {words}.')

type Finding = Record<'automatic' | 'people', LocalisedText>

const checkedByUs: Finding = {
  automatic: say('Our automatic check found it.', 'Это нашла наша автоматическая проверка.', 'Мұны біздің автоматты тексеріс тапты.'),
  people: say('We found it ourselves.', 'Мы нашли это сами.', 'Мұны өзіміз таптық.'),
}

export const byFinding: Record<Source, Finding> = {
  rule: checkedByUs,
  moderator: checkedByUs,
  'own-initiative': checkedByUs,
  timer: checkedByUs,
  report: {
    automatic: say('Somebody reported it, and our automatic check saw it too.', 'Об этом сообщили, и наша автоматическая проверка это тоже заметила.', 'Бұл туралы шағым түсті, автоматты тексерісіміз де байқады.'),
    people: say('Somebody reported it to us.', 'Нам об этом сообщили.', 'Бұл туралы шағым түсті.'),
  },
  appeal: {
    automatic: say('We looked at it again after an appeal.', 'Мы рассмотрели это ещё раз после жалобы.', 'Шағымнан кейін мұны қайта қарадық.'),
    people: say('We looked at it again after an appeal.', 'Мы рассмотрели это ещё раз после жалобы.', 'Шағымнан кейін мұны қайта қарадық.'),
  },
  order: {
    automatic: say('An authority ordered it, naming the law.', 'Этого потребовал государственный орган, сославшись на закон.', 'Мұны мемлекеттік орган заңға сүйеніп талап етті.'),
    people: say('An authority ordered it, naming the law.', 'Этого потребовал государственный орган, сославшись на закон.', 'Мұны мемлекеттік орган заңға сүйеніп талап етті.'),
  },
}

export const byAutomation: Record<Automation, LocalisedText> = {
  fully: say('The decision was made automatically, without a person.', 'Решение принято автоматически, без участия человека.', 'Шешім адамның қатысуынсыз, автоматты түрде қабылданды.'),
  partially: say('The decision was made partly automatically, after a person had looked.', 'Решение принято частично автоматически, после того как посмотрел человек.', 'Шешім адам қарағаннан кейін, ішінара автоматты түрде қабылданды.'),
  not: say('A person made the decision.', 'Решение принял человек.', 'Шешімді адам қабылдады.'),
}

export const territories = {
  everywhere: say('It holds everywhere.', 'Оно действует везде.', 'Ол барлық жерде қолданылады.'),
  some: say('It holds in these countries only: {countries}.', 'Оно действует только в этих странах: {countries}.', 'Ол тек мына елдерде қолданылады: {countries}.'),
}

export const durations = {
  open: say('It has no end date.', 'Срока окончания у него нет.', 'Аяқталу мерзімі жоқ.'),
  until: say('It ends at this time: {end}.', 'Оно закончится: {end}.', 'Аяқталатын уақыты: {end}.'),
}

export const redress = {
  appeal: say('If you disagree, you can appeal. The last moment for it: {end}. It costs nothing, and another person looks at it, never the one who decided.', 'Если вы не согласны, решение можно обжаловать. Последний срок: {end}. Это бесплатно, и жалобу рассмотрит другой человек, а не тот, кто решал.', 'Келіспесеңіз, шешімге шағымдана аласыз. Соңғы мерзімі: {end}. Бұл тегін, шағымды шешім қабылдаған адам емес, басқа адам қарайды.'),
  court: say('You may also go to court.', 'Вы также можете обратиться в суд.', 'Сотқа да жүгіне аласыз.'),
  union: say('You may also go to a certified out-of-court body or to court.', 'Вы также можете обратиться в аккредитованный орган внесудебного разрешения споров или в суд.', 'Сондай-ақ дауды соттан тыс шешетін аккредиттелген органға немесе сотқа жүгіне аласыз.'),
}
