import { agePattern, gradePattern } from './numbers.ts'

export interface AgePhrase {
  readonly language: 'kk' | 'ru' | 'en'
  readonly says: 'age' | 'grade' | 'birthday' | 'soon'
  /** Group 1 is the number; matched against folded text, where commas and apostrophes are gone and letters stand apart from digits. */
  readonly pattern: RegExp
  /** The number stands bare, so what follows must not be something counted. */
  readonly bare?: boolean
}

const age = `(${agePattern})`
const grade = `(${gradePattern})`
const phrase = (language: AgePhrase['language'], says: AgePhrase['says'], source: string, bare = false): AgePhrase => ({
  language, says, bare, pattern: new RegExp(`(?<![\\p{L}\\d])${source}(?![\\p{L}\\d])`, 'gu'),
})

const ruYears = '(?:лет|года|год|годика|годиков|годик|лэт|yo|л)'
const ruMe = '(?:мне|мнe|мну|mne|mne)'
const ruNow = '(?:(?:уже|сейчас|только|всего|пока|ещё|еще|почти|всего лишь|вообще то|реально|типа|щас|ток|тока|uzhe|vsego|tolko|seichas|но|же|ведь) ){0,2}'
const kkYears = '(?:жас|жаста|жастамын|жастамыз|жасқа|жаска|жасар|jas|zhas|jasta|zhasta|jastamyn|zhastamyn|жасты|жастағымын)'
const kkMe = '(?:маған|маган|магн|мағн|magan|maghan|mağan|мағанда|маган да)'
const kkNow = '(?:(?:қазір|казир|қазр|енді|енди|бар болғаны|бар болганы|әлі|али|небәрі|тек|qazir|kazir|endi|биыл|былтыр емес) ){0,2}'
const enI = '(?:im|i am|iam|i m|me is|ima|i is)'
const enNow = '(?:(?:only|just|literally|actually|still|almost|like|really|barely|already|a|an|but|currently|rn|only like) ){0,3}'
const enYears = '(?:years old|year old|yrs old|yr old|yo|y o|y old|years of age|yrs|years young|yr olds|years)'

export const agePhrases: readonly AgePhrase[] = [
  phrase('ru', 'soon', `мне (?:скоро|завтра|через \\S{1,8} \\S{1,8}|в \\S{3,9}|летом|осенью|зимой|весной) (?:будет |исполнится )?${age}(?: ${ruYears})?`),
  phrase('ru', 'soon', `(?:скоро|завтра) мне (?:будет |исполнится )?${age}(?: ${ruYears})?`),
  phrase('kk', 'soon', `(?:жақында|жакында|ертең|ертен) (?:маған |маган |мен )?${age} ?(?:жасқа|жаска|ге|ке|ға|қа|га|ка|жас)(?: толамын| боламын| болады| толады)?`),
  phrase('en', 'soon', `i(?:m| am|ll| will)? (?:be |am )?(?:turning|turn|be) ${age} (?:in|on|tomorrow|next|soon|this|tmr)`),
  phrase('en', 'soon', `(?:im|i am) (?:about to be|almost|nearly|gonna be|going to be) ${age}`),
  phrase('ru', 'age', `${ruMe} ${ruNow}${age} ${ruYears}`),
  phrase('ru', 'age', `${ruMe} ${ruNow}${age}`, true),
  phrase('ru', 'age', `${age} ${ruYears} ${ruMe}`),
  phrase('ru', 'age', `(?:мой возраст|мои года|возраст у меня|возраст мой)(?: это)? ${age}`),
  phrase('ru', 'age', `мне (?:недавно |вчера |сегодня |только что |уже |только )?(?:исполнилось|стукнуло|стало) ${age}`),
  phrase('ru', 'age', `(?:вчера|сегодня|недавно) (?:мне )?исполнилось ${age}`),
  phrase('ru', 'age', `я ${age} ?летн(?:ий|яя)(?: \\S{3,10})?`),
  phrase('ru', 'grade', `(?:я|мы|учусь|учимся|хожу|ходим)(?: с \\S{3,12}){0,1} (?:учусь |учимся |хожу |пока |сейчас |уже |только |еще |тоже |вообще |сама |сам ){0,2}(?:в|во) ${grade}(?: ?(?:ом|м|й|ый))?(?: [абвгд])? ?(?:классе|класс|кл)`),
  phrase('ru', 'grade', `(?:перешел|перешла|пошел|пошла|иду|пойду|перехожу|переходим|закончил|закончила|заканчиваю) (?:в |во |только |уже ){0,2}${grade}(?: ?(?:ый|ой|й))? ?класс`),
  phrase('ru', 'grade', `я (?:из )?${grade}(?: ?(?:го|ого|а|б|в))? ?(?:класса|классник|классница|клашка|классник я)`),
  phrase('ru', 'grade', `у нас в ${grade}(?: ?м)?(?: [абвгд])? классе`),
  phrase('ru', 'birthday', `(?:у меня|мое|мой|отмечаю|праздную)(?: сегодня| завтра| свое| свой)? ${age}(?: ?(?:летие|ый|ой))? ?(?:летие|день рождения|др|днюха)`),
  phrase('kk', 'age', `${kkMe} ${kkNow}${age} ?(?:ғана |гана )?${kkYears}`),
  phrase('kk', 'age', `${kkMe} ${kkNow}${age}`, true),
  phrase('kk', 'age', `(?:мен|men) ${kkNow}${age} (?:жастамын|жастамыз|жастағымын|жастағы|жастагы|жасқа|жаска|жасар|jastamyn|zhastamyn|жаста)(?: (?:толдым|келдім|келдим|едім емес))?`),
  phrase('kk', 'age', `${age} (?:жастамын|jastamyn|zhastamyn|жасқа толдым|жаска толдым|жасқа келдім|жаска келдим)`),
  phrase('kk', 'age', `(?:жасым|jasym|zhasym|менің жасым|меним жасым) ${kkNow}${age}(?: ?(?:де|да|те|та))?`),
  phrase('kk', 'age', `${age} ?(?:ге|ке|ға|қа|га|ка) (?:толдым|келдім|келдим|шықтым|шыктым)`),
  phrase('kk', 'grade', `(?:мен |біз |биз |men |biz )?(?:қазір |казир |әлі |али |биыл )?${grade} ?(?:ші |шы |ши |а |ә |б |в |нші |інші )?(?:сыныпта|сыныбында|класта|классте|synypta|sinipta)(?: (?:оқимын|окимын|оқимыз|окимыз|оқып|окып|oqimyn|okimyn)(?: жүрмін| журмин)?|мын|мыз|пін)`),
  phrase('kk', 'grade', `(?:мен|біз|биз|men|biz) (?:қазір |казир |әлі |али |биыл )?${grade} ?(?:ші |шы |ши )?(?:сыныпта|сыныбында|класта|классте|сынып оқушысымын|сынып окушысымын|класс оқушысымын|сыныптамын|класстамын|synypta)`),
  phrase('kk', 'grade', `(?:мен )?${grade} ?(?:ші |шы )?(?:сынып|класс) (?:оқушысымын|окушысымын|оқушысы едім емес)`),
  phrase('kk', 'grade', `${grade} ?(?:ші |шы )?(?:сыныпқа|класқа|сыныпка|класска) (?:көштім|коштим|барамын|өттім|оттим|бардым)`),
  phrase('kk', 'birthday', `(?:менің |меним |бүгін |бугин ){1,2}${age} (?:жасқа толған|жаска толган|жасымды|туған күнім|туган куним)(?: \\S{3,10}){0,2}`),
  phrase('en', 'age', `${enI} ${enNow}${age} ?${enYears}`),
  phrase('en', 'age', `${enI} ${enNow}${age}`, true),
  phrase('en', 'age', `(?:my age is|my ages|age is|my age) ${enNow}${age}`),
  phrase('en', 'age', `i (?:just |recently |finally )?turned ${age}`),
  phrase('en', 'age', `as (?:a|an) ${age} (?:year old|yr old|yo|y o)`),
  phrase('en', 'age', `${age} ?(?:yo|y o|yr old|year old|years old) (?:girl |boy |kid |here|me){1,2}`),
  phrase('en', 'grade', `(?:im|i am|we are|were|we re|i m|am) (?:only |just |still |literally |all |both |like |currently ){0,2}(?:in|in the|entering|going into|starting|going to)(?: the)? ${grade} ?(?:st|nd|rd|th)? grade`),
  phrase('en', 'grade', `(?:im|i am|we are|i go to|i started|i just started|i finished|i just finished) (?:only |just |still ){0,2}(?:in )?(?:the )?grade ${grade}`),
  phrase('en', 'grade', `(?:im|i am|we are|were) (?:a |an |just a |only a |all |both )?${grade} ?(?:st|nd|rd|th)? graders?`),
  phrase('en', 'grade', `my ${grade} ?(?:st|nd|rd|th)? grade (?:teacher|class|homework|classmates|friends)(?: \\S{2,8})?`),
  phrase('en', 'birthday', `(?:my|its my|today is my|todays my) ${age} ?(?:st|nd|rd|th)? (?:birthday|bday|b day)`),
  phrase('en', 'birthday', `happy ${age} ?(?:st|nd|rd|th)? (?:birthday|bday|b day) to (?:me|myself)`),
]

/** A birthday wish names somebody's age; it is the poster's own only with the words above, so it counts less. */
export const birthdayWishes: readonly AgePhrase[] = [
  phrase('en', 'birthday', `(?:happy|my) (?:belated )?${gradePattern.replace('(?:', '(')} ?(?:st|nd|rd|th)? (?:birthday|bday|b day)`),
  phrase('ru', 'birthday', `(?:с|со) ${age} ?(?:летием|ти летием|и летием)`),
  phrase('kk', 'birthday', `${age} ?(?:жасың|жасын|жас|жасыңмен|жасынмен) (?:құтты|кутты)(?: болсын)?`),
]

/**
 * Every phrase above holds one of these, so a text without them needs no look at the phrases. Whole words where the letters are few and
 * common, beginnings or middles of words elsewhere.
 */
export const ageCue = new RegExp([
  'мн[еeу]|mne|возраст|года|исполнилось|летн|лети[ея]|кл|рожд|днюх|(?<!\\p{L})др(?!\\p{L})',
  'маған|маган|магн|мағн|magan|maghan|mağan|жас|jas|zhas|жақында|жакында|ертең|ертен|толдым|келд[іи]м|шықтым|шыктым|сынып|synyp|sinip|туған|туган',
  '(?<!\\p{L})(?:im|i am|iam|i m|me is|ima|i is|age|ages|yo|y o|be)(?!\\p{L})|turn|yr|year|grade|birthday|bday|b day',
].join('|'), 'u')
