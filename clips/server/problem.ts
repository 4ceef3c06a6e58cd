export const languages = ['kk', 'ru', 'en'] as const
export type Language = (typeof languages)[number]

export type Because = { setting: string; value: unknown; boundBy: string }
/** A problem document (RFC 9457): Qorgan's own, passed on word for word, or one of the few that Clips itself says. */
export type Problem = { type: string; title: string; status: number; detail: string; requestId?: string; errors?: { pointer: string; message: string }[]; because?: Because[] }

export class Refused extends Error {
  readonly problem: Problem
  readonly retryAfterSeconds: number | null
  constructor(problem: Problem, retryAfterSeconds: number | null = null) {
    super(problem.detail)
    this.problem = problem
    this.retryAfterSeconds = retryAfterSeconds
  }
}

type Words = Record<Language, [title: string, detail: string]>
const texts = {
  restarting: { en: ['The server is restarting', 'Nothing was lost. This page goes on by itself in a moment.'], ru: ['Сервер перезапускается', 'Ничего не потеряно. Страница продолжит работу сама через мгновение.'], kk: ['Сервер қайта қосылып жатыр', 'Ештеңе жоғалған жоқ. Бет сәлден соң өзі жалғасады.'] },
  'session-over': { en: ['Your session has ended', 'Sign in again to go on.'], ru: ['Сеанс завершён', 'Войдите снова, чтобы продолжить.'], kk: ['Сеанс аяқталды', 'Жалғастыру үшін қайта кіріңіз.'] },
  'wrong-sign-in': { en: ['Sign-in refused', 'The name or the password is not right.'], ru: ['Войти не удалось', 'Неверное имя или пароль.'], kk: ['Кіру мүмкін болмады', 'Аты немесе құпиясөз дұрыс емес.'] },
  'try-later': { en: ['Too many tries', 'Wait a few minutes and try again.'], ru: ['Слишком много попыток', 'Подождите несколько минут и попробуйте снова.'], kk: ['Тым көп әрекет жасалды', 'Бірнеше минут күтіп, қайталап көріңіз.'] },
  'handle-taken': { en: ['This name is taken', 'Choose another one.'], ru: ['Это имя занято', 'Выберите другое.'], kk: ['Бұл ат бос емес', 'Басқасын таңдаңыз.'] },
  'not-here': { en: ['Not available', 'It was taken away, or it is not open to you.'], ru: ['Недоступно', 'Этого больше нет, или оно для вас закрыто.'], kk: ['Қолжетімсіз', 'Ол жойылған немесе сізге ашық емес.'] },
  'not-allowed': { en: ['Not possible with the present settings', 'What holds, and who decided it, is listed below.'], ru: ['При нынешних настройках это невозможно', 'Ниже показано, что действует и кто так решил.'], kk: ['Қазіргі баптаулармен бұл мүмкін емес', 'Не қолданылатыны және кім шешкені төменде көрсетілген.'] },
  'too-large': { en: ['The file is too large', 'Choose a shorter video or a smaller size.'], ru: ['Файл слишком большой', 'Выберите видео короче или меньшего размера.'], kk: ['Файл тым үлкен', 'Қысқарақ немесе көлемі кішірек бейне таңдаңыз.'] },
  'wrong-offset': { en: ['The upload goes on from another place', 'Ask how far it came and send the rest.'], ru: ['Загрузка продолжается с другого места', 'Узнайте, сколько уже получено, и отправьте остальное.'], kk: ['Жүктеу басқа жерден жалғасады', 'Қанша келгенін біліп, қалғанын жіберіңіз.'] },
  invalid: { en: ['Something is missing or not right', 'Mend the marked fields.'], ru: ['Чего-то не хватает или что-то неверно', 'Исправьте отмеченные поля.'], kk: ['Бірдеңе жетіспейді немесе дұрыс емес', 'Белгіленген өрістерді түзетіңіз.'] },
  'other-site': { en: ['This came from another site', 'Open the app itself and try again.'], ru: ['Запрос пришёл с другого сайта', 'Откройте само приложение и повторите.'], kk: ['Сұрау басқа сайттан келді', 'Қолданбаның өзін ашып, қайталаңыз.'] },
  internal: { en: ['Something went wrong here', 'Try again in a moment.'], ru: ['У нас что-то сломалось', 'Повторите чуть позже.'], kk: ['Бізде бір ақау шықты', 'Сәлден соң қайталаңыз.'] },
} satisfies Record<string, Words>

const statuses: Partial<Record<keyof typeof texts, number>> = { restarting: 503, 'session-over': 401, 'wrong-sign-in': 401, 'try-later': 429, 'handle-taken': 409, 'not-here': 404, 'not-allowed': 403, 'too-large': 413, 'wrong-offset': 409, 'other-site': 403, internal: 500 }

export function refused(slug: keyof typeof texts, language: Language, more: Pick<Problem, 'errors' | 'because'> & { retryAfterSeconds?: number } = {}): Refused {
  const { retryAfterSeconds, ...extra } = more
  const [title, detail] = texts[slug][language]
  return new Refused({ type: `/problems/${slug}`, title, detail, status: statuses[slug] ?? 400, ...extra }, retryAfterSeconds ?? null)
}
