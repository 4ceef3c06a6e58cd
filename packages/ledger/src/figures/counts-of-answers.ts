import type { Cell } from './levels.ts'
import type { Metric, Texts } from './metric.ts'

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

const decided = (cell: Cell) => cell.kind === 'decision' && cell.action !== null
const takenBack = (cell: Cell) => cell.kind === 'reversal'

/** Reports, appeals, orders, and decisions that turned out wrong. */
export const countsOfAnswers: readonly Metric[] = [
  {
    id: 'reports.received', section: 'reports',
    counts: (cell) => cell.kind === 'report',
    texts: {
      en: { title: 'Reports received', definition: 'Reports of an account, a video, a comment or a message. The same person on the same subject counts once.' },
      ru: { title: 'Полученные жалобы', definition: 'Жалобы на аккаунт, видео, комментарий или сообщение. Один человек на один предмет считается один раз.' },
      kk: { title: 'Түскен шағымдар', definition: 'Аккаунтқа, бейнеге, пікірге не хатқа шағым. Бір адамның бір нәрсеге шағымы бір рет есептеледі.' },
    },
  },
  {
    id: 'reports.concluded', section: 'reports',
    counts: (cell) => cell.kind === 'report-outcome',
    texts: {
      en: { title: 'Reports concluded', definition: 'Reports whose outcome was decided in the period and told to the reporter.' },
      ru: { title: 'Рассмотренные жалобы', definition: 'Жалобы, по которым в периоде принято решение и заявителю сообщён исход.' },
      kk: { title: 'Қаралған шағымдар', definition: 'Кезең ішінде шешім қабылданып, шағымданушыға айтылған шағымдар.' },
    },
  },
  {
    id: 'reports.violation', section: 'reports', of: 'reports.concluded',
    counts: (cell) => cell.kind === 'report-outcome' && cell.outcome === 'violation',
    texts: {
      en: { title: 'of which a violation was found', definition: 'The report was right: something was done.' },
      ru: { title: 'из них нарушение подтверждено', definition: 'Жалоба обоснованна: меры приняты.' },
      kk: { title: 'оның ішінде бұзушылық анықталған', definition: 'Шағым негізді болды: шара қабылданды.' },
    },
  },
  {
    id: 'appeals.received', section: 'appeals',
    counts: (cell) => cell.kind === 'appeal',
    texts: {
      en: { title: 'Appeals received', definition: 'Appeals against a restriction, or against a report that was turned down.' },
      ru: { title: 'Полученные апелляции', definition: 'Апелляции на ограничение или на отклонённую жалобу.' },
      kk: { title: 'Түскен апелляциялар', definition: 'Шектеуге немесе қабылданбаған шағымға қатысты апелляциялар.' },
    },
  },
  {
    id: 'appeals.upheld', section: 'appeals', of: 'appeals.received',
    counts: (cell) => cell.kind === 'appeal-outcome' && cell.outcome === 'upheld',
    texts: {
      en: { title: 'of which the decision stood', definition: 'Another person looked again and the first decision stood.' },
      ru: { title: 'из них решение оставлено', definition: 'Другой человек рассмотрел заново и оставил решение в силе.' },
      kk: { title: 'оның ішінде шешім күшінде қалды', definition: 'Басқа адам қайта қарап, бастапқы шешімді күшінде қалдырды.' },
    },
  },
  {
    id: 'appeals.reversed', section: 'appeals', of: 'appeals.received',
    counts: (cell) => cell.kind === 'appeal-outcome' && cell.outcome === 'reversed',
    texts: {
      en: { title: 'of which the decision was reversed', definition: 'Another person looked again and the first decision was taken back.' },
      ru: { title: 'из них решение отменено', definition: 'Другой человек рассмотрел заново и отменил решение.' },
      kk: { title: 'оның ішінде шешімнің күші жойылды', definition: 'Басқа адам қайта қарап, бастапқы шешімнің күшін жойды.' },
    },
  },
  ...(['received', 'complied', 'partly', 'rejected'] as const).map((outcome): Metric => ({
    id: `orders.${outcome}`, section: 'orders', ...(outcome !== 'received' && { of: 'orders.received' }),
    counts: (cell) => (outcome === 'received' ? cell.kind === 'order' : cell.kind === 'order-outcome' && cell.outcome === outcome),
    texts: orderTexts[outcome],
  })),
  {
    id: 'orders.removals', section: 'orders',
    counts: (cell) => cell.kind === 'decision' && cell.source === 'order',
    texts: {
      en: { title: 'Restrictions made on an order', definition: 'Decisions made because of an order, whether or not the guidelines also forbade the content. Orders under secrecy are counted and stay sealed in the ledger.' },
      ru: { title: 'Ограничения по предписанию', definition: 'Решения, принятые из-за предписания, независимо от того, нарушены ли правила. Предписания под тайной учтены и в реестре остаются закрытыми.' },
      kk: { title: 'Нұсқама бойынша шектеулер', definition: 'Нұсқамаға байланысты қабылданған шешімдер, ереже бұзылса да, бұзылмаса да. Құпия нұсқамалар есептеледі, бірақ тізілімде жабық қалады.' },
    },
  },
  {
    id: 'decisions.total', section: 'errors',
    counts: decided,
    texts: {
      en: { title: 'Decisions', definition: 'Every decision to remove, hold, restrict, warn or suspend, about anything.' },
      ru: { title: 'Решения', definition: 'Все решения удалить, задержать, ограничить, предупредить или приостановить, о чём угодно.' },
      kk: { title: 'Шешімдер', definition: 'Кез келген нәрсені жою, ұстау, шектеу, ескерту немесе тоқтату туралы барлық шешім.' },
    },
  },
  {
    id: 'decisions.automated', section: 'errors', of: 'decisions.total',
    counts: (cell) => decided(cell) && cell.automated === 'fully',
    texts: {
      en: { title: 'of which by automation alone', definition: 'A rule decided; no person did before it took effect.' },
      ru: { title: 'из них полностью автоматически', definition: 'Решило правило; до вступления в силу человек не участвовал.' },
      kk: { title: 'оның ішінде толық автоматты', definition: 'Шешімді ереже қабылдады; күшіне енгенше адам қатыспады.' },
    },
  },
  {
    id: 'decisions.reversed', section: 'errors', of: 'decisions.total',
    counts: takenBack,
    texts: {
      en: { title: 'of which taken back later', definition: 'Wrongful decisions of the period: those reversed later on appeal or by the platform itself, whenever that was.' },
      ru: { title: 'из них позже отменены', definition: 'Ошибочные решения периода: отменённые позже по апелляции или самой платформой, когда бы это ни случилось.' },
      kk: { title: 'оның ішінде кейін күші жойылған', definition: 'Кезеңдегі қате шешімдер: кейін (қашан болса да) апелляция бойынша немесе платформаның өзі күшін жойғандары.' },
    },
  },
  {
    id: 'decisions.automatedReversed', section: 'errors', of: 'decisions.automated',
    counts: (cell) => takenBack(cell) && cell.automated === 'fully',
    texts: {
      en: { title: 'errors of automation', definition: 'Decisions of automation alone that were reversed later.' },
      ru: { title: 'ошибки автоматики', definition: 'Решения одной автоматики, отменённые позже.' },
      kk: { title: 'автоматика қателері', definition: 'Автоматика жалғыз қабылдап, кейін күші жойылған шешімдер.' },
    },
  },
  {
    id: 'decisions.foundByPeople', section: 'errors', of: 'decisions.total',
    counts: (cell) => decided(cell) && cell.proactive === false && cell.source !== 'order',
    texts: {
      en: { title: 'of which missed until somebody reported', definition: 'Decisions about something that a person had to report first: what detection had missed.' },
      ru: { title: 'из них пропущено до жалобы', definition: 'Решения о том, на что сначала пришлось пожаловаться человеку: это обнаружение пропустило.' },
      kk: { title: 'оның ішінде шағымға дейін байқалмағаны', definition: 'Алдымен адам шағымдануына тура келген нәрсе туралы шешімдер: анықтау жүйесі байқамаған.' },
    },
  },
]
