import { validCardNumber, validKazakhId } from './check-digits.ts'

export type ContactKind = 'phone' | 'email' | 'card' | 'national-id' | 'link' | 'handle' | 'solicitation'
export interface ContactSpan { kind: ContactKind, start: number, end: number }

const LONGEST_TEXT = 10_000

const email = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}\s?(?:@|\(at\)|\[at\]|\(собака\))\s?[\p{L}\p{N}-]{1,63}(?:\s?(?:\.|\(dot\)|\[dot\])\s?[\p{L}\p{N}-]{2,24}){1,3}/giu
const link = /(?<![\p{L}\p{N}@.])(?:https?:\/\/|www\.)[^\s<>"«»]{2,300}|(?<![\p{L}\p{N}@.-])(?:[a-z0-9-]{1,63}\.){1,3}(?:com|net|org|kz|ru|рф|info|io|me|cc|tv|xyz|top|shop|site|online|club|bet|casino|link|ly|gg|app|dev|pro|vip|live|су|su|by|uz|kg|ua|biz|store|fun|win)(?![\p{L}\p{N}-])(?:\/[^\s<>"«»]{0,300})?/giu
const digits = /(?<![\p{L}\p{N}])\+?\(?\d(?:[\s().\u00A0–-]{0,3}\d){8,21}(?!\d)/gu
const handle = /(?<![\p{L}\p{N}._@/])@[a-z0-9_.]{4,32}(?![\p{L}\p{N}@])/giu

const place = `(?:telegram|telega|tg|whats ?app|wa|insta(?:gram)?|ig|snap(?:chat)?|sc|discord|signal|viber|vk|kik|skype|imo|телеграм\\p{L}{0,3}|телег\\p{L}{0,2}|телеге|тг|тгшк\\p{L}|ват?с ?ап\\p{L}{0,3}|вацап\\p{L}{0,3}|уатсап\\p{L}{0,3}|вотсап\\p{L}{0,3}|вотс|ватс|инст\\p{L}{1,8}|инсту|снап\\p{L}{0,4}|дискорд\\p{L}{0,2}|вайбер\\p{L}{0,2}|вк|личк\\p{L}|лс|лич\\p{L}{0,2}|директ\\p{L}{0,2}|dm|dms|pm|private|жеке\\p{L}{0,4})`
const solicitations = [
  `(?:write|text|message|msg|dm|hmu|hit me up|add|find|contact|call|reach|ping)(?: (?:me|us|to me))?(?: (?:up|privately|now|pls|please))?(?: (?:on|in|at|via|my|through))? ?(?:the )?${place}`,
  `(?:my|here is my|whats your|what is your|give me your|send me your|got|u have|you have|do you have)(?: ur)? (?:${place}|number|phone|phone number|address)`,
  `(?:напиши|пиши|напишите|пишите|пишы|добавь|добавляй|добавься|стучи|скинь|кинь|найди|найдите|звони|позвони|го|давай|перейдем|заходи|переходи|жду|отпиши|черкани)(?: (?:мне|меня|мені|сюда|тогда|плиз|пж|лучше))?(?: (?:в|на|свой|свою|по|свои|ко мне в))? ?${place}`,
  `(?:мой|моя|мою|моем|дай|скинь|скажи|есть|какой)(?: (?:мне|свой|твой|твоя|у тебя|тебя))?(?: (?:номер|адрес|телефон|инста|${place}))`,
  `(?:маған |мені |маган |мени )?${place}(?:ға|қа|ге|ке|га|ка|тан|ден|нан|мен|та|де|да|пен)? ?(?:жаз|жазшы|жазыңыз|жазыныз|қос|кос|қосшы|шық|шык|табыл|жазыңдар|жазындар|көш|кош|звондашы|звонда|хабарлас)`,
  `(?:номеріңді|номеринди|нөміріңді|номиринди|телефоныңды|телефонынды|мекенжайыңды|адресіңді|адресинди|инстаңды|инстанды)(?: \\p{L}{2,8})? ?(?:бер|берші|берши|айт|айтшы|жаз|жібер|жибер|таста)`,
].map((source) => new RegExp(`(?<![\\p{L}\\d])${source}(?![\\p{L}\\d])`, 'giu'))

/** A place to write to, or what a person is reached by: no invitation goes without one of them. */
const mayAsk = new RegExp(`(?<!\\p{L})(?:${place}|num|phone|addr|номер|нөмір|телефон|адрес|мекен|инст)`, 'iu')

/** Ways to reach or identify a person, and invitations to another messenger, with UTF-16 offsets. */
export function contacts(text: string): ContactSpan[] {
  const seen = text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT) : text
  const found: ContactSpan[] = []
  const add = (kind: ContactKind, start: number, end: number): void => {
    if (!found.some((other) => other.start < end && other.end > start && other.kind !== 'solicitation' && kind !== 'solicitation')) found.push({ kind, start, end })
  }
  const at = seen.includes('@') || /[([](?:at|собака)[)\]]/iu.test(seen)
  if (at) for (const match of seen.matchAll(email)) add('email', match.index, match.index + match[0].length)
  if (/[.:]/u.test(seen)) for (const match of seen.matchAll(link)) add('link', match.index, match.index + match[0].replace(/[.,!?)]+$/u, '').length)
  if (/\d.?.?.?\d/u.test(seen)) for (const match of seen.matchAll(digits)) {
    const kind = numberKind(match[0])
    if (kind) add(kind, match.index, match.index + match[0].length)
  }
  if (at) for (const match of seen.matchAll(handle)) add('handle', match.index, match.index + match[0].length)
  if (mayAsk.test(seen)) for (const pattern of solicitations) for (const match of seen.matchAll(pattern)) add('solicitation', match.index, match.index + match[0].length)
  return found.sort((left, right) => left.start - right.start)
}

function numberKind(written: string): ContactKind | undefined {
  const plain = written.replaceAll(/\D/gu, '')
  if (plain.length === 12 && !written.startsWith('+') && validKazakhId(plain)) return 'national-id'
  if (plain.length >= 13 && plain.length <= 19) return validCardNumber(plain) ? 'card' : undefined
  if (written.startsWith('+') && plain.length >= 10 && plain.length <= 15) return 'phone'
  // Kazakhstan and Russia: 8 or 7, then the area or the mobile code; ten digits for those who leave the 8 out.
  if (plain.length === 11 && /^[78][3-9]/u.test(plain)) return 'phone'
  if (plain.length === 10 && /^(?:7[0-9]{2}|9[0-9]{2}|[2-9][0-9]{2}[2-9])/u.test(plain) && /^\(?\d{3}\)?[\s.-]?\d{3}/u.test(written)) return 'phone'
  return undefined
}
