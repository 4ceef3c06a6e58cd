import type { LocalisedText, OrderElement, OrderKind, Policy, RequestedAction } from '../policy/index.ts'
import type { Elements } from './schema.ts'

export type DefectCode = 'missing' | 'not-competent' | 'not-under-this-ground' | 'not-your-country' | 'bulk' | 'no-mandate'
export type Defect = { field: OrderElement; code: DefectCode }

const byAction: Record<RequestedAction, OrderKind> = { withhold: 'content', remove: 'content', 'suspend-account': 'account', preserve: 'preservation', disclose: 'information', answer: 'inquiry' }

/** What every order needs whatever its kind, for one whose kind cannot be told yet. */
const always: readonly OrderElement[] = ['authority', 'legalGround', 'items', 'country', 'requestedAction', 'urgency']
/** One request names few: asking for many at once is asking in bulk. */
const informationItems = 10

/** The kind of an order: fixed by its ground, or else by what it asks for. */
export function kindOf(policy: Policy, { legalGround, requestedAction }: Elements): OrderKind | null {
  const fixed = legalGround === undefined ? undefined : policy.legalGround(legalGround)?.orderKind
  return fixed ?? (requestedAction === undefined ? null : byAction[requestedAction])
}

/** All that keeps an order from being worked on, in the order of the form. Pure. */
export function defectsOf(policy: Policy, authorityId: string, elements: Elements): Defect[] {
  const authority = policy.authority(authorityId)
  const place = policy.place(authority?.countries[0] ?? 'ZZ')
  const kind = kindOf(policy, elements)
  const needs = place.orderKinds.find((row) => row.kind === kind)?.needs ?? always
  const isGiven = (field: OrderElement) => (field === 'items' ? (elements.items?.length ?? 0) > 0 : elements[field] !== undefined)
  const missing = needs.filter((field) => !isGiven(field)).map((field): Defect => ({ field, code: 'missing' }))
  const ground = elements.legalGround === undefined ? null : policy.legalGround(elements.legalGround)
  const wrong: Defect[] = []
  if (ground && !ground.authorities.includes(authorityId)) wrong.push({ field: 'legalGround', code: 'not-competent' })
  if (ground && elements.requestedAction !== undefined && !ground.requestedActions.includes(elements.requestedAction)) wrong.push({ field: 'requestedAction', code: 'not-under-this-ground' })
  if (elements.country !== undefined && authority && !authority.countries.includes(elements.country)) wrong.push({ field: 'country', code: 'not-your-country' })
  if (elements.requestedAction === 'disclose' && (elements.items?.length ?? 0) > informationItems) wrong.push({ field: 'items', code: 'bulk' })
  return [...missing, ...wrong]
}

const say = (en: string, ru: string, kk: string): LocalisedText => ({ en, ru, kk })

const missing: Record<OrderElement, LocalisedText> = {
  authority: say('Name the authority that orders.', 'Укажите орган, от которого исходит предписание.', 'Нұсқаманы беретін органды көрсетіңіз.'),
  legalGround: say('Name the legal ground.', 'Укажите правовое основание.', 'Құқықтық негізді көрсетіңіз.'),
  items: say('Name what the order is about: an address or an id for each item.', 'Укажите, о чём предписание: адрес или идентификатор каждого пункта.', 'Нұсқама не туралы екенін көрсетіңіз: әр тармаққа мекенжай немесе идентификатор.'),
  country: say('Name the country in which the order holds.', 'Укажите страну, в которой действует предписание.', 'Нұсқама қолданылатын елді көрсетіңіз.'),
  requestedAction: say('Say what is to be done.', 'Укажите, что требуется сделать.', 'Не істеу керегін көрсетіңіз.'),
  urgency: say('Say how urgent it is.', 'Укажите срочность.', 'Шұғылдығын көрсетіңіз.'),
  reference: say('Give the number of the decision or of the case.', 'Укажите номер решения или дела.', 'Шешімнің немесе істің нөмірін көрсетіңіз.'),
  processReference: say('Name the legal process for which the data are needed.', 'Укажите процесс, для которого нужны данные.', 'Деректер қандай іс жүргізу үшін керегін көрсетіңіз.'),
}

/** Each defect in words that say how to mend it. */
export function defectText({ field, code }: { field: string; code: string }): LocalisedText {
  switch (code) {
    case 'not-competent': return say('This authority may not order on this ground. Choose the ground of your mandate.', 'Этот орган не вправе предписывать на этом основании. Выберите основание, входящее в ваши полномочия.', 'Бұл орган осы негіз бойынша нұсқама бере алмайды. Өкілеттігіңізге кіретін негізді таңдаңыз.')
    case 'not-under-this-ground': return say('This ground does not provide for this action. Choose another action or another ground.', 'Это основание не предусматривает такого действия. Выберите другое действие или другое основание.', 'Бұл негізде мұндай шара көзделмеген. Басқа шараны немесе басқа негізді таңдаңыз.')
    case 'no-mandate': return say('Your own mandate does not cover this ground. Ask a colleague whose does, or let the platform’s legal people know of a new one.', 'Ваши личные полномочия не охватывают это основание. Обратитесь к коллеге с такими полномочиями или сообщите юристам платформы о новых.', 'Жеке өкілеттігіңіз бұл негізді қамтымайды. Ондай өкілеттігі бар әріптесіңізге жүгініңіз немесе жаңасы туралы платформа заңгерлеріне хабарлаңыз.')
    case 'not-your-country': return say('An order holds only in the authority’s own country.', 'Предписание действует только в стране самого органа.', 'Нұсқама органның өз елінде ғана қолданылады.')
    case 'bulk': return say('Data are not disclosed in bulk. Name at most ten persons or items in one request.', 'Данные не раскрываются массово. Укажите в одном запросе не более десяти лиц или материалов.', 'Деректер жаппай ашылмайды. Бір сұрауда он адамнан немесе материалдан аспасын.')
    default: return missing[field as OrderElement] ?? missing.reference
  }
}
