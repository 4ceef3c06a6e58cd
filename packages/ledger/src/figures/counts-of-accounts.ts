import type { Cell } from './levels.ts'
import { type Metric, removed, undone } from './metric.ts'

const clause = 'youth-safety.minimum-age'
const underAge = (cell: Cell) => removed('account')(cell) && cell.policy === clause
const inauthentic = (cell: Cell) => removed('account')(cell) && cell.policy?.startsWith('authenticity.') === true

/** Accounts removed, and how those under the minimum age were found, contested and given back. */
export const countsOfAccounts: readonly Metric[] = [
  {
    id: 'accountsRemoved.underMinimumAge', section: 'accounts',
    counts: underAge,
    texts: {
      en: { title: 'Accounts removed as under the minimum age', definition: 'Decisions that removed an account because its holder is under the minimum age of the country. A later reversal does not lower the number; it is shown as restored.' },
      ru: { title: 'Аккаунты, удалённые как младше минимального возраста', definition: 'Решения об удалении аккаунта, потому что его владелец младше минимального возраста страны. Последующая отмена не уменьшает число, она показана как восстановление.' },
      kk: { title: 'Ең төменгі жастан кіші деп жойылған аккаунттар', definition: 'Иесі елдегі ең төменгі жастан кіші болғандықтан аккаунтты жою туралы шешімдер. Кейін күші жойылған шешім санды азайтпайды, ол қалпына келтірілген деп бөлек көрсетіледі.' },
    },
  },
  {
    id: 'accountsRemoved.underMinimumAge.fromReport', section: 'accounts', of: 'accountsRemoved.underMinimumAge',
    counts: (cell) => underAge(cell) && cell.proactive !== true && cell.source !== 'order',
    texts: {
      en: { title: 'found by a report', definition: 'Somebody had reported the account before it was removed.' },
      ru: { title: 'найдены по жалобе', definition: 'До удаления на аккаунт кто-то пожаловался.' },
      kk: { title: 'шағым бойынша табылған', definition: 'Аккаунт жойылғанға дейін оған біреу шағымданған.' },
    },
  },
  {
    id: 'accountsRemoved.underMinimumAge.automatic', section: 'accounts', of: 'accountsRemoved.underMinimumAge',
    counts: (cell) => underAge(cell) && cell.proactive === true && cell.automated === 'fully',
    texts: {
      en: { title: 'found and removed automatically', definition: 'Nobody had reported it; a rule found the account and removed it, no person decided.' },
      ru: { title: 'найдены и удалены автоматически', definition: 'Жалоб не было; правило нашло аккаунт и удалило его, человек не решал.' },
      kk: { title: 'автоматты табылып, жойылған', definition: 'Шағым болмаған; аккаунтты ереже тауып, өзі жойды, адам шешпеді.' },
    },
  },
  {
    id: 'accountsRemoved.underMinimumAge.sweep', section: 'accounts', of: 'accountsRemoved.underMinimumAge',
    counts: (cell) => underAge(cell) && cell.proactive === true && cell.automated !== 'fully',
    texts: {
      en: { title: 'found by a search, decided by a person', definition: 'Nobody had reported it; the platform went looking and a person decided.' },
      ru: { title: 'найдены поиском, решал человек', definition: 'Жалоб не было; платформа искала сама, решение принял человек.' },
      kk: { title: 'іздеумен табылып, адам шешкен', definition: 'Шағым болмаған; платформа өзі іздеді, шешімді адам қабылдады.' },
    },
  },
  {
    id: 'accountsRemoved.underMinimumAge.onOrder', section: 'accounts', of: 'accountsRemoved.underMinimumAge',
    counts: (cell) => underAge(cell) && cell.source === 'order',
    texts: {
      en: { title: 'named by an authority', definition: 'An order of an authority named the account.' },
      ru: { title: 'указаны органом', definition: 'Аккаунт назван в предписании органа.' },
      kk: { title: 'орган көрсеткен', definition: 'Аккаунт органның нұсқамасында аталған.' },
    },
  },
  {
    id: 'accountsRemoved.underMinimumAge.restored', section: 'accounts', of: 'accountsRemoved.underMinimumAge',
    counts: (cell) => undone('account')(cell) && cell.policy === clause,
    texts: {
      en: { title: 'restored', definition: 'Of the under-age removals of the period, those reversed later, whenever that was.' },
      ru: { title: 'восстановлены', definition: 'Из удалённых по возрасту за период: те, чьё удаление позже отменено, когда бы это ни случилось.' },
      kk: { title: 'қалпына келтірілген', definition: 'Осы кезеңде жасына қарай жойылғандардың ішінен жойылуы кейін (қашан болса да) күшін жоғалтқандары.' },
    },
  },
  {
    id: 'accountsRemoved.underMinimumAge.appealed', section: 'accounts',
    counts: (cell) => cell.kind === 'appeal' && cell.subjectKind === 'account' && cell.policy === clause,
    texts: {
      en: { title: 'Appeals by holders removed as under age', definition: 'Appeals received in the period against a removal as under the minimum age, whenever that removal was.' },
      ru: { title: 'Апелляции владельцев, удалённых по возрасту', definition: 'Апелляции, полученные за период, на удаление по минимальному возрасту, когда бы оно ни случилось.' },
      kk: { title: 'Жасына қарай жойылғандардың апелляциялары', definition: 'Кезең ішінде түскен, ең төменгі жасқа байланысты жоюға (ол қашан болса да) қарсы апелляциялар.' },
    },
  },
  {
    id: 'accountsRemoved.total', section: 'accounts',
    counts: removed('account'),
    texts: {
      en: { title: 'Accounts removed', definition: 'All decisions that removed an account, for any clause.' },
      ru: { title: 'Удалённые аккаунты', definition: 'Все решения об удалении аккаунта, по любому пункту правил.' },
      kk: { title: 'Жойылған аккаунттар', definition: 'Ереженің кез келген тармағы бойынша аккаунтты жою туралы барлық шешімдер.' },
    },
  },
  {
    id: 'accountsRemoved.fake', section: 'accounts', of: 'accountsRemoved.total',
    counts: inauthentic,
    texts: {
      en: { title: 'of which fake or inauthentic', definition: 'Removed under a clause on spam, impersonation, fake engagement or covert influence.' },
      ru: { title: 'из них фальшивые или недостоверные', definition: 'Удалены по пункту о спаме, выдаче себя за другого, накрутке или скрытом влиянии.' },
      kk: { title: 'оның ішінде жалған аккаунттар', definition: 'Спам, өзгенің атын жамылу, жасанды белсенділік немесе жасырын ықпал туралы тармақ бойынша жойылған.' },
    },
  },
  {
    id: 'accountsRemoved.otherViolations', section: 'accounts', of: 'accountsRemoved.total',
    counts: (cell) => removed('account')(cell) && !underAge(cell) && !inauthentic(cell),
    texts: {
      en: { title: 'of which for other violations', definition: 'Removed under any other clause.' },
      ru: { title: 'из них за другие нарушения', definition: 'Удалены по любому другому пункту правил.' },
      kk: { title: 'оның ішінде басқа бұзушылық үшін', definition: 'Ереженің кез келген басқа тармағы бойынша жойылған.' },
    },
  },
  {
    id: 'accountsRemoved.restored', section: 'accounts', of: 'accountsRemoved.total',
    counts: (cell) => undone('account')(cell),
    texts: {
      en: { title: 'Accounts restored', definition: 'Of the accounts removed in the period, those whose removal was reversed later, whenever that was.' },
      ru: { title: 'Восстановленные аккаунты', definition: 'Из удалённых за период: те, чьё удаление позже отменено, когда бы это ни случилось.' },
      kk: { title: 'Қалпына келтірілген аккаунттар', definition: 'Осы кезеңде жойылғандардың ішінен жойылуы кейін (қашан болса да) күшін жоғалтқандары.' },
    },
  },
]
