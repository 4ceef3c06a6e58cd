import type { Locale } from '../../kernel/house.ts'
import type { Cell } from './store.ts'

type Texts = Record<Locale, { title: string; definition: string }>
export type Metric = { id: string; counts(cell: Cell): boolean; texts: Texts }

const removed = (kind: string) => (cell: Cell) => cell.kind === 'decision' && cell.subjectKind === kind && cell.action === 'remove'
const undone = (kind: string) => (cell: Cell) => cell.kind === 'reversal' && cell.subjectKind === kind && cell.action === 'remove'
const published = (cell: Cell) => cell.beforePublication !== true
const videos = (cell: Cell) => removed('video')(cell) && published(cell)
const underAge = 'youth-safety.minimum-age'

const orderTexts: Record<'received' | 'complied' | 'partly' | 'rejected', Texts> = {
  received: {
    en: { title: 'Orders of authorities', definition: 'Orders received from authorities of the country, complete or returned as incomplete.' },
    ru: { title: 'Предписания органов', definition: 'Полученные предписания органов страны, полные или возвращённые как неполные.' },
    kk: { title: 'Органдардың нұсқамалары', definition: 'Ел органдарынан түскен нұсқамалар, толық та, толық емес деп қайтарылғаны да.' },
  },
  complied: {
    en: { title: 'complied with', definition: 'Every item of the order was acted on.' },
    ru: { title: 'исполнены', definition: 'По каждому пункту предписания приняты меры.' },
    kk: { title: 'орындалған', definition: 'Нұсқаманың әр тармағы бойынша шара қабылданды.' },
  },
  partly: {
    en: { title: 'complied with in part', definition: 'Some items were acted on, others refused with a ground.' },
    ru: { title: 'исполнены частично', definition: 'По одним пунктам приняты меры, по другим дан обоснованный отказ.' },
    kk: { title: 'ішінара орындалған', definition: 'Кейбір тармақ бойынша шара қабылданды, кейбірі негізбен қабылданбады.' },
  },
  rejected: {
    en: { title: 'rejected', definition: 'Every item was refused with a ground.' },
    ru: { title: 'отклонены', definition: 'По каждому пункту дан обоснованный отказ.' },
    kk: { title: 'қабылданбаған', definition: 'Әр тармақ негізбен қабылданбады.' },
  },
}

/** Every figure and its exact definition. The answer, the CSV, the page and the docs are made from this list. */
export const metrics: readonly Metric[] = [
  {
    id: 'accountsRemoved.underMinimumAge',
    counts: (cell) => removed('account')(cell) && cell.policy === underAge,
    texts: {
      en: { title: 'Accounts removed as under the minimum age', definition: 'Decisions that removed an account because its holder is under the minimum age of the country. A later reversal does not lower the number; it is shown as restored.' },
      ru: { title: 'Аккаунты, удалённые как младше минимального возраста', definition: 'Решения об удалении аккаунта, потому что его владелец младше минимального возраста страны. Последующая отмена не уменьшает число, она показана как восстановление.' },
      kk: { title: 'Ең төменгі жастан кіші деп жойылған аккаунттар', definition: 'Иесі елдегі ең төменгі жастан кіші болғандықтан аккаунтты жою туралы шешімдер. Кейін күші жойылған шешім санды азайтпайды, ол қалпына келтірілген деп бөлек көрсетіледі.' },
    },
  },
  {
    id: 'accountsRemoved.total',
    counts: removed('account'),
    texts: {
      en: { title: 'Accounts removed', definition: 'All decisions that removed an account, for any clause.' },
      ru: { title: 'Удалённые аккаунты', definition: 'Все решения об удалении аккаунта, по любому пункту правил.' },
      kk: { title: 'Жойылған аккаунттар', definition: 'Ереженің кез келген тармағы бойынша аккаунтты жою туралы барлық шешімдер.' },
    },
  },
  {
    id: 'accountsRemoved.restored',
    counts: (cell) => undone('account')(cell),
    texts: {
      en: { title: 'Accounts restored', definition: 'Of the accounts removed in the period, those whose removal was reversed later, whenever that was.' },
      ru: { title: 'Восстановленные аккаунты', definition: 'Из удалённых за период: те, чьё удаление позже отменено, когда бы это ни случилось.' },
      kk: { title: 'Қалпына келтірілген аккаунттар', definition: 'Осы кезеңде жойылғандардың ішінен жойылуы кейін (қашан болса да) күшін жоғалтқандары.' },
    },
  },
  {
    id: 'videosRemoved.total',
    counts: videos,
    texts: {
      en: { title: 'Videos removed', definition: 'Decisions that removed a video after it had been published. Videos stopped before publication are counted apart.' },
      ru: { title: 'Удалённые видео', definition: 'Решения об удалении видео после публикации. Остановленные до публикации считаются отдельно.' },
      kk: { title: 'Жойылған бейнелер', definition: 'Жарияланғаннан кейін бейнені жою туралы шешімдер. Жарияланбай тоқтатылғандары бөлек есептеледі.' },
    },
  },
  {
    id: 'videosRemoved.automated',
    counts: (cell) => videos(cell) && cell.automated === 'fully',
    texts: {
      en: { title: 'of which by automation alone', definition: 'No person decided; a rule found the video and removed it.' },
      ru: { title: 'из них полностью автоматически', definition: 'Решал не человек: правило нашло и удалило видео.' },
      kk: { title: 'оның ішінде толық автоматты', definition: 'Шешімді адам емес, ереже қабылдады: бейнені өзі тауып, жойды.' },
    },
  },
  {
    id: 'videosRemoved.proactive',
    counts: (cell) => videos(cell) && cell.proactive === true,
    texts: {
      en: { title: 'of which before any report', definition: 'Nobody had reported the video when it was removed, and no authority had ordered it.' },
      ru: { title: 'из них до первой жалобы', definition: 'На момент удаления на видео никто не жаловался и предписания органа не было.' },
      kk: { title: 'оның ішінде шағым түскенге дейін', definition: 'Бейне жойылған сәтте оған ешкім шағымданбаған және орган нұсқамасы болмаған.' },
    },
  },
  {
    id: 'videosRemoved.beforeAnyView',
    counts: (cell) => videos(cell) && cell.beforeAnyView === true,
    texts: {
      en: { title: 'of which before any view', definition: 'Published, and removed before anyone but the author had watched it.' },
      ru: { title: 'из них до первого просмотра', definition: 'Опубликовано и удалено раньше, чем его увидел кто-то, кроме автора.' },
      kk: { title: 'оның ішінде бірінші қаралымға дейін', definition: 'Жарияланған, бірақ автордан басқа ешкім көргенше жойылған.' },
    },
  },
  {
    id: 'videosRemoved.within24Hours',
    counts: (cell) => videos(cell) && cell.withinOneDay === true,
    texts: {
      en: { title: 'of which within 24 hours', definition: 'Removed within 24 hours of being uploaded.' },
      ru: { title: 'из них в течение 24 часов', definition: 'Удалено в течение 24 часов после загрузки.' },
      kk: { title: 'оның ішінде 24 сағат ішінде', definition: 'Жүктелген соң 24 сағат ішінде жойылған.' },
    },
  },
  {
    id: 'videosRemoved.restored',
    counts: (cell) => undone('video')(cell) && published(cell),
    texts: {
      en: { title: 'of which restored', definition: 'Removals of the period that were reversed later, whenever that was. Earlier periods are restated.' },
      ru: { title: 'из них восстановлено', definition: 'Удаления периода, отменённые позже, когда бы это ни случилось. Прошлые периоды пересчитываются.' },
      kk: { title: 'оның ішінде қалпына келтірілген', definition: 'Кезеңдегі кейін (қашан болса да) күші жойылған шешімдер. Өткен кезеңдер қайта есептеледі.' },
    },
  },
  {
    id: 'blockedBeforePublication',
    counts: (cell) => cell.kind === 'decision' && cell.beforePublication === true && (cell.action === 'remove' || cell.action === 'hold'),
    texts: {
      en: { title: 'Stopped before publication', definition: 'Videos, comments and messages that were held or removed before anyone but the author could see them. In no other number of this page.' },
      ru: { title: 'Остановлено до публикации', definition: 'Видео, комментарии и сообщения, задержанные или удалённые раньше, чем их мог увидеть кто-то, кроме автора. Ни в каком другом числе страницы не учтены.' },
      kk: { title: 'Жарияланбай тоқтатылған', definition: 'Автордан басқа ешкім көре алмай тұрып ұсталған немесе жойылған бейнелер, пікірлер мен хабарламалар. Бұл беттегі басқа сандарға кірмейді.' },
    },
  },
  {
    id: 'commentsRemoved',
    counts: (cell) => removed('comment')(cell) && published(cell),
    texts: {
      en: { title: 'Comments removed', definition: 'Decisions that removed a comment after it had been visible.' },
      ru: { title: 'Удалённые комментарии', definition: 'Решения об удалении комментария, который уже был виден.' },
      kk: { title: 'Жойылған пікірлер', definition: 'Көрініп тұрған пікірді жою туралы шешімдер.' },
    },
  },
  {
    id: 'reports.received',
    counts: (cell) => cell.kind === 'report',
    texts: {
      en: { title: 'Reports received', definition: 'Reports of an account, a video, a comment or a message. The same person on the same subject counts once.' },
      ru: { title: 'Полученные жалобы', definition: 'Жалобы на аккаунт, видео, комментарий или сообщение. Один человек на один предмет считается один раз.' },
      kk: { title: 'Түскен шағымдар', definition: 'Аккаунтқа, бейнеге, пікірге не хабарламаға шағым. Бір адамның бір нәрсеге шағымы бір рет есептеледі.' },
    },
  },
  {
    id: 'reports.concluded',
    counts: (cell) => cell.kind === 'report-outcome',
    texts: {
      en: { title: 'Reports concluded', definition: 'Reports whose outcome was decided in the period and told to the reporter.' },
      ru: { title: 'Рассмотренные жалобы', definition: 'Жалобы, по которым в периоде принято решение и заявителю сообщён исход.' },
      kk: { title: 'Қаралған шағымдар', definition: 'Кезең ішінде шешім қабылданып, шағымданушыға айтылған шағымдар.' },
    },
  },
  {
    id: 'appeals.received',
    counts: (cell) => cell.kind === 'appeal',
    texts: {
      en: { title: 'Appeals received', definition: 'Appeals against a restriction, or against a report that was turned down.' },
      ru: { title: 'Полученные апелляции', definition: 'Апелляции на ограничение или на отклонённую жалобу.' },
      kk: { title: 'Түскен апелляциялар', definition: 'Шектеуге немесе қабылданбаған шағымға қатысты апелляциялар.' },
    },
  },
  {
    id: 'appeals.upheld',
    counts: (cell) => cell.kind === 'appeal-outcome' && cell.outcome === 'upheld',
    texts: {
      en: { title: 'of which the decision stood', definition: 'Another person looked again and the first decision stood.' },
      ru: { title: 'из них решение оставлено', definition: 'Другой человек рассмотрел заново и оставил решение в силе.' },
      kk: { title: 'оның ішінде шешім күшінде қалды', definition: 'Басқа адам қайта қарап, бастапқы шешімді күшінде қалдырды.' },
    },
  },
  {
    id: 'appeals.reversed',
    counts: (cell) => cell.kind === 'appeal-outcome' && cell.outcome === 'reversed',
    texts: {
      en: { title: 'of which the decision was reversed', definition: 'Another person looked again and the first decision was taken back.' },
      ru: { title: 'из них решение отменено', definition: 'Другой человек рассмотрел заново и отменил решение.' },
      kk: { title: 'оның ішінде шешімнің күші жойылды', definition: 'Басқа адам қайта қарап, бастапқы шешімнің күшін жойды.' },
    },
  },
  ...(['received', 'complied', 'partly', 'rejected'] as const).map((outcome): Metric => ({
    id: `orders.${outcome}`,
    counts: (cell) => (outcome === 'received' ? cell.kind === 'order' : cell.kind === 'order-outcome' && cell.outcome === outcome),
    texts: orderTexts[outcome],
  })),
]
