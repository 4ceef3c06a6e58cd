import type { LocalisedText } from '../policy/index.ts'
import type { ItemOutcome, Refusal } from './moves.ts'

const say = (en: string, ru: string, kk: string): LocalisedText => ({ en, ru, kk })

/** Words of the answer on paper. Inserted values stand after a colon, so that no ending is glued to them. */
export const answerTexts = {
  title: say('Answer to an order', 'Ответ на предписание', 'Нұсқамаға жауап'),
  order: say('Order', 'Предписание', 'Нұсқама'),
  authority: say('Authority', 'Орган', 'Орган'),
  reference: say('The authority’s number', 'Номер органа', 'Органның нөмірі'),
  ground: say('Legal ground', 'Правовое основание', 'Құқықтық негіз'),
  country: say('Country', 'Страна', 'Ел'),
  received: say('Received', 'Получено', 'Келіп түскен уақыты'),
  due: say('To be answered by', 'Ответить до', 'Жауап беру мерзімі'),
  answered: say('Answered', 'Дан ответ', 'Жауап берілген уақыты'),
  hours: say('Hours from receipt', 'Часов с получения', 'Келіп түскеннен бергі сағат'),
  document: say('SHA-256 of the document', 'SHA-256 документа', 'Құжаттың SHA-256 мәні'),
  items: say('What was decided about each item', 'Что решено по каждому пункту', 'Әр тармақ бойынша шешім'),
  reason: say('Reason', 'Причина', 'Себебі'),
  rule: say('Rule or law', 'Правило или закон', 'Ереже немесе заң'),
  decided: say('Decided', 'Решено', 'Шешілген уақыты'),
  disclosed: say('Data', 'Данные', 'Деректер'),
  question: say('The question itself', 'Сам вопрос', 'Сұрақтың өзі'),
  page: say('Page', 'Страница', 'Бет'),
  close: say('The persons concerned are told and may contest each measure. Further questions: the message thread of this order.', 'Затронутые лица уведомляются и могут обжаловать каждую меру. Дальнейшие вопросы: переписка по этому предписанию.', 'Мүдделі адамдарға хабарланады, олар әр шараға шағымдана алады. Қосымша сұрақтар: осы нұсқаманың хат алмасуы.'),
} as const

export const outcomeTexts: Record<'complied' | 'partly' | 'rejected', LocalisedText> = {
  complied: say('Complied with', 'Исполнено', 'Орындалды'),
  partly: say('Complied with in part', 'Исполнено частично', 'Ішінара орындалды'),
  rejected: say('Rejected', 'Отклонено', 'Қабылданбады'),
}

export const itemOutcomeTexts: Record<ItemOutcome, LocalisedText> = {
  withheld: say('Withheld in the country named; it stays available elsewhere', 'Скрыто в указанной стране; в остальных странах доступно', 'Көрсетілген елде жасырылды; басқа елдерде қолжетімді'),
  removed: say('Removed everywhere under the platform’s own guidelines', 'Удалено везде по правилам самой платформы', 'Платформаның өз ережелері бойынша барлық жерде жойылды'),
  suspended: say('The account is suspended', 'Аккаунт приостановлен', 'Аккаунт тоқтатыла тұрды'),
  preserved: say('The data are preserved and not disclosed', 'Данные сохранены и не раскрыты', 'Деректер сақталды, ашылған жоқ'),
  disclosed: say('Data are disclosed', 'Данные раскрыты', 'Деректер ашылды'),
  answered: say('Answered', 'Дан ответ', 'Жауап берілді'),
  refused: say('Refused', 'Отказано', 'Бас тартылды'),
}

export const refusalTexts: Record<Refusal, LocalisedText> = {
  'not-found': say('There is no such thing here', 'Такого материала здесь нет', 'Мұнда ондай нәрсе жоқ'),
  'not-unlawful-shown': say('The order does not show what makes it unlawful', 'Не показано, в чём противоправность', 'Заңсыздығы неде екені көрсетілмеген'),
  'not-competent': say('The authority is not competent for it', 'Вне компетенции органа', 'Органның құзыретіне кірмейді'),
  'too-broad': say('The measure is broader than the ground allows', 'Мера шире, чем допускает основание', 'Шара негізде рұқсат етілгеннен кең'),
  'bulk-or-real-time': say('Data are not disclosed in bulk or in real time', 'Данные не раскрываются массово или в реальном времени', 'Деректер жаппай не нақты уақытта ашылмайды'),
  'no-legal-process': say('No legal process was named', 'Не указан процесс, для которого нужны данные', 'Деректер қандай іс жүргізуге керек екені көрсетілмеген'),
  'public-interest': say('The public interest outweighs it', 'Перевешивает общественный интерес', 'Қоғамдық мүдде басым'),
  'other-law': say('Another law forbids it', 'Это запрещает другой закон', 'Бұған басқа заң тыйым салады'),
}

export const dataTexts: Record<string, LocalisedText> = {
  handle: say('Name here', 'Имя в сервисе', 'Қызметтегі аты'),
  country: say('Country', 'Страна', 'Ел'),
  registeredAt: say('Registered', 'Зарегистрирован', 'Тіркелген уақыты'),
}
