import type { Cell } from './levels.ts'
import { type Metric, published, removed, undone } from './metric.ts'

const videos = (cell: Cell) => removed('video')(cell) && published(cell)

/** Videos, and what else was removed, restricted or stopped. */
export const countsOfRemovals: readonly Metric[] = [
  {
    id: 'videosRemoved.total', section: 'videos',
    counts: videos,
    texts: {
      en: { title: 'Videos removed', definition: 'Decisions that removed a video after it had been published. Videos stopped before publication are counted apart.' },
      ru: { title: 'Удалённые видео', definition: 'Решения об удалении видео после публикации. Остановленные до публикации считаются отдельно.' },
      kk: { title: 'Жойылған бейнелер', definition: 'Жарияланғаннан кейін бейнені жою туралы шешімдер. Жарияланбай тоқтатылғандары бөлек есептеледі.' },
    },
  },
  {
    id: 'videosRemoved.automated', section: 'videos', of: 'videosRemoved.total',
    counts: (cell) => videos(cell) && cell.automated === 'fully',
    texts: {
      en: { title: 'of which by automation alone', definition: 'No person decided; a rule found the video and removed it.' },
      ru: { title: 'из них полностью автоматически', definition: 'Решал не человек: правило нашло и удалило видео.' },
      kk: { title: 'оның ішінде толық автоматты', definition: 'Шешімді адам емес, ереже қабылдады: бейнені өзі тауып, жойды.' },
    },
  },
  {
    id: 'videosRemoved.proactive', section: 'videos', of: 'videosRemoved.total',
    counts: (cell) => videos(cell) && cell.proactive === true,
    texts: {
      en: { title: 'of which before any report', definition: 'Nobody had reported the video when it was removed, and no authority had ordered it.' },
      ru: { title: 'из них до первой жалобы', definition: 'На момент удаления на видео никто не жаловался и предписания органа не было.' },
      kk: { title: 'оның ішінде шағым түскенге дейін', definition: 'Бейне жойылған сәтте оған ешкім шағымданбаған және орган нұсқамасы болмаған.' },
    },
  },
  {
    id: 'videosRemoved.beforeAnyView', section: 'videos', of: 'videosRemoved.total',
    counts: (cell) => videos(cell) && cell.beforeAnyView === true,
    texts: {
      en: { title: 'of which before any view', definition: 'Published, and removed before anyone but the author had watched it.' },
      ru: { title: 'из них до первого просмотра', definition: 'Опубликовано и удалено раньше, чем его увидел кто-то, кроме автора.' },
      kk: { title: 'оның ішінде бірінші қаралымға дейін', definition: 'Жарияланған, бірақ автордан басқа ешкім көргенше жойылған.' },
    },
  },
  {
    id: 'videosRemoved.within24Hours', section: 'videos', of: 'videosRemoved.total',
    counts: (cell) => videos(cell) && cell.withinOneDay === true,
    texts: {
      en: { title: 'of which within 24 hours', definition: 'Removed within 24 hours of being uploaded.' },
      ru: { title: 'из них в течение 24 часов', definition: 'Удалено в течение 24 часов после загрузки.' },
      kk: { title: 'оның ішінде 24 сағат ішінде', definition: 'Жүктелген соң 24 сағат ішінде жойылған.' },
    },
  },
  {
    id: 'videosRemoved.restored', section: 'videos', of: 'videosRemoved.total',
    counts: (cell) => undone('video')(cell) && published(cell),
    texts: {
      en: { title: 'of which restored', definition: 'Removals of the period that were reversed later, whenever that was. Earlier periods are restated.' },
      ru: { title: 'из них восстановлено', definition: 'Удаления периода, отменённые позже, когда бы это ни случилось. Прошлые периоды пересчитываются.' },
      kk: { title: 'оның ішінде қалпына келтірілген', definition: 'Кезеңдегі кейін (қашан болса да) күші жойылған шешімдер. Өткен кезеңдер қайта есептеледі.' },
    },
  },
  {
    id: 'videosRestricted', section: 'videos',
    counts: (cell) => cell.kind === 'decision' && cell.subjectKind === 'video' && cell.action !== 'remove' && cell.action !== 'hold' && cell.action !== 'warn',
    texts: {
      en: { title: 'Videos restricted and kept', definition: 'Decisions that left a video up with a limit: for an age, out of feeds, behind a warning, or withheld in a country.' },
      ru: { title: 'Видео оставлены с ограничением', definition: 'Решения, по которым видео осталось с ограничением: по возрасту, вне лент, за предупреждением или недоступно в стране.' },
      kk: { title: 'Шектеумен қалдырылған бейнелер', definition: 'Бейнені шектеумен қалдырған шешімдер: жасқа қарай, таспалардан тыс, ескертумен немесе бір елде көрсетілмейтін етіп.' },
    },
  },
  {
    id: 'commentsRemoved', section: 'other',
    counts: (cell) => removed('comment')(cell) && published(cell),
    texts: {
      en: { title: 'Comments removed', definition: 'Decisions that removed a comment after it had been visible.' },
      ru: { title: 'Удалённые комментарии', definition: 'Решения об удалении комментария, который уже был виден.' },
      kk: { title: 'Жойылған пікірлер', definition: 'Көрініп тұрған пікірді жою туралы шешімдер.' },
    },
  },
  {
    id: 'messagesRemoved', section: 'other',
    counts: (cell) => removed('message')(cell) && published(cell),
    texts: {
      en: { title: 'Messages removed', definition: 'Decisions that removed a message after it had been delivered. Messages are read only when somebody reports them, or where a dated law says otherwise.' },
      ru: { title: 'Удалённые сообщения', definition: 'Решения об удалении уже доставленного сообщения. Сообщения читаются только по жалобе или там, где закон с датой говорит иначе.' },
      kk: { title: 'Жойылған хаттар', definition: 'Жеткізілген хатты жою туралы шешімдер. Хат тек шағым түскенде, не күні көрсетілген заң өзгеше талап еткен жерде оқылады.' },
    },
  },
  {
    id: 'accountsSuspended', section: 'other',
    counts: (cell) => cell.kind === 'decision' && (cell.action === 'suspend' || cell.action === 'restrict-feature'),
    texts: {
      en: { title: 'Accounts suspended or limited for a time', definition: 'Decisions that suspended an account for a time, or took a feature such as comments from it for a time.' },
      ru: { title: 'Аккаунты приостановлены или ограничены на время', definition: 'Решения о временной приостановке аккаунта или о временном отключении функции, например комментариев.' },
      kk: { title: 'Уақытша тоқтатылған не шектелген аккаунттар', definition: 'Аккаунтты уақытша тоқтату немесе оның бір мүмкіндігін (мысалы, пікір жазуды) уақытша өшіру туралы шешімдер.' },
    },
  },
  {
    id: 'blockedBeforePublication', section: 'other',
    counts: (cell) => cell.kind === 'decision' && cell.beforePublication === true && (cell.action === 'remove' || cell.action === 'hold'),
    texts: {
      en: { title: 'Stopped before publication', definition: 'Videos, comments and messages that were held or removed before anyone but the author could see them. In no other number of this page.' },
      ru: { title: 'Остановлено до публикации', definition: 'Видео, комментарии и сообщения, задержанные или удалённые раньше, чем их мог увидеть кто-то, кроме автора. Ни в каком другом числе страницы не учтены.' },
      kk: { title: 'Жарияланбай тоқтатылған', definition: 'Автордан басқа ешкім көре алмай тұрып ұсталған немесе жойылған бейнелер, пікірлер мен хаттар. Бұл беттегі басқа сандарға кірмейді.' },
    },
  },
]
