import type { Decision } from '../decisions/index.ts'
import { type Policy } from '../policy/index.ts'
import type { DsaStatement } from './dsa-format.ts'

type Words = DsaStatement

/** A statement before the database's form has been held against it. */
export type DsaDraft = Partial<Omit<DsaStatement, 'territorial_scope'>> & { territorial_scope: string[] }

/** What the decision row does not say. `trusted`: a trusted flagger had reported it. */
export type Surroundings = { contentCreatedAt: Date | null; trusted: boolean; reported: boolean }

const latestDate = '2038-01-01'
const dateOf = (at: Date): string => at.toISOString().slice(0, 10)

/** Countries of the Union in which the decision takes something away; empty when it is none of the Union's. */
export function reachInUnion(policy: Policy, { country, territory }: Pick<Decision, 'country' | 'territory'>): string[] {
  const isUnion = (each: string) => policy.place(each).id === 'eu'
  if (territory !== null) return territory.filter(isUnion).toSorted()
  return isUnion(country) ? unionOf(policy) : []
}

/** The Union's countries, of which its pack is the list. */
export function unionOf(policy: Policy): string[] {
  return policy.places.find(({ id }) => id === 'eu')?.countries.toSorted() ?? []
}

type Taken = Partial<Pick<Words, 'decision_visibility' | 'decision_provision' | 'decision_account' | 'end_date_visibility_restriction' | 'end_date_service_restriction' | 'end_date_account_restriction'>>

/** What each action is in the words of the database; null where nothing is taken from anybody. */
function takenBy({ action, subject, endsAt, decidedAt }: Decision): Taken | null {
  const end = endsAt && dateOf(endsAt) <= latestDate ? dateOf(endsAt < decidedAt ? decidedAt : endsAt) : undefined
  const seen = (word: NonNullable<Words['decision_visibility']>[number]): Taken => ({ decision_visibility: [word], ...(end && { end_date_visibility_restriction: end }) })
  const account = (word: NonNullable<Words['decision_account']>): Taken => ({ decision_account: word, ...(end && { end_date_account_restriction: end }) })
  const isAccount = subject.kind === 'account'
  switch (action) {
    case 'remove': return isAccount ? account('DECISION_ACCOUNT_TERMINATED') : seen('DECISION_VISIBILITY_CONTENT_REMOVED')
    case 'hold': return isAccount ? account('DECISION_ACCOUNT_SUSPENDED') : seen('DECISION_VISIBILITY_CONTENT_DISABLED')
    case 'suspend': return account('DECISION_ACCOUNT_SUSPENDED')
    case 'withhold': return seen('DECISION_VISIBILITY_CONTENT_DISABLED')
    case 'not-for-feeds': return seen('DECISION_VISIBILITY_CONTENT_DEMOTED')
    case 'limit-16':
    case 'limit-18': return seen('DECISION_VISIBILITY_CONTENT_AGE_RESTRICTED')
    case 'warn-screen': return seen('DECISION_VISIBILITY_CONTENT_LABELLED')
    case 'restrict-feature': return { decision_provision: 'DECISION_PROVISION_PARTIAL_SUSPENSION', ...(end && { end_date_service_restriction: end }) }
    case 'warn':
    case 'restore': return null
  }
}

/**
 * The decision as a statement for the Union's database, or null when it takes nothing from a recipient in the Union.
 * Article 24(5) of Regulation (EU) 2022/2065 wants no personal data in it, so what a person wrote or a colleague
 * typed is not copied: the facts are said in fixed words from the row.
 */
export function dsaStatementOf(policy: Policy, decision: Decision, around: Surroundings): DsaDraft | null {
  const scope = reachInUnion(policy, decision)
  const taken = takenBy(decision)
  if (scope.length === 0 || taken === null) return null
  const language = decision.language?.split('-')[0] ?? ''
  return {
    puid: decision.id,
    ...taken,
    ...groundOf(policy, decision),
    ...contentOf(decision),
    territorial_scope: scope,
    ...(/^[a-z]{2}$/.test(language) && { content_language: language.toUpperCase() }),
    content_date: dateOf(around.contentCreatedAt ?? decision.decidedAt),
    application_date: dateOf(decision.decidedAt),
    decision_facts: factsOf(decision, around),
    source_type: sourceOf(decision, around),
    automated_detection: decision.automatedDetection ? 'Yes' : 'No',
    automated_decision: automations[decision.automatedDecision],
  }
}

const automations = { fully: 'AUTOMATED_DECISION_FULLY', partially: 'AUTOMATED_DECISION_PARTIALLY', not: 'AUTOMATED_DECISION_NOT_AUTOMATED' } as const

function groundOf(policy: Policy, { policyId, policyVersion, source }: Decision): Partial<DsaStatement> {
  const clause = policy.clause(policyId, policyVersion)
  const dsa = clause?.dsa ?? { category: 'STATEMENT_CATEGORY_NOT_SPECIFIED_NOTICE' as const, keyword: 'KEYWORD_OTHER' as const }
  const category = {
    category: dsa.category,
    category_specification: [dsa.keyword],
    ...(dsa.keyword === 'KEYWORD_OTHER' && { category_specification_other: (clause?.title.en ?? policyId).slice(0, 500) }),
  }
  if (source === 'order') {
    const ground = policy.legalGround(policyId)
    return {
      decision_ground: 'DECISION_GROUND_ILLEGAL_CONTENT',
      ...(ground?.source && { decision_ground_reference_url: ground.source }),
      illegal_content_legal_ground: (ground?.title.en ?? clause?.title.en ?? policyId).slice(0, 500),
      illegal_content_explanation: 'An authority ordered the restriction and named this legal ground. The order was checked for competence and completeness before it was followed.',
      ...category,
    }
  }
  return {
    decision_ground: 'DECISION_GROUND_INCOMPATIBLE_CONTENT',
    incompatible_content_ground: `Community guidelines ${policyVersion}, ${policyId}: ${clause?.title.en ?? policyId}`.slice(0, 500),
    incompatible_content_explanation: (clause?.rule.en ?? policyId).slice(0, 2_000),
    ...category,
  }
}

function contentOf({ subject: { kind } }: Decision): Pick<DsaStatement, 'content_type' | 'content_type_other'> {
  if (kind === 'video') return { content_type: ['CONTENT_TYPE_VIDEO'] }
  if (kind === 'account') return { content_type: ['CONTENT_TYPE_OTHER'], content_type_other: 'The account as a whole' }
  return { content_type: ['CONTENT_TYPE_TEXT'] }
}

function sourceOf({ source }: Decision, { trusted, reported }: Surroundings): DsaStatement['source_type'] {
  if (source === 'order') return 'SOURCE_TYPE_OTHER_NOTIFICATION'
  if (trusted) return 'SOURCE_TRUSTED_FLAGGER'
  return source === 'report' || reported ? 'SOURCE_ARTICLE_16' : 'SOURCE_VOLUNTARY'
}

const things = { account: 'account', video: 'video', comment: 'comment', message: 'message' } as const

function factsOf(decision: Decision, around: Surroundings): string {
  const found = decision.source === 'order' ? 'an order of an authority pointed to it'
    : around.trusted ? 'a trusted flagger reported it'
      : decision.source === 'report' || around.reported ? 'a person reported it'
        : decision.automatedDetection ? 'an automatic check found it' : 'we found it ourselves'
  const decided = { fully: 'The decision was taken automatically.', partially: 'The decision was prepared automatically.', not: 'A person took the decision.' }[decision.automatedDecision]
  const follows = decision.consequenceOf === null ? '' : ' It follows from the number of violations that count on the account at present.'
  return `What was restricted: one ${things[decision.subject.kind]}. How it came to attention: ${found}. ${decided}${follows}`
}
