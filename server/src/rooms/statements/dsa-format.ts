import { z } from 'zod'
import { DsaCategory, DsaKeyword } from '../policy/index.ts'

/**
 * The form in which the DSA Transparency Database takes statements of reasons, as of 1 July 2025. Fields, lengths and
 * words: app/Http/Requests/StatementStoreRequest.php of github.com/digital-services-act/transparency-database at
 * commit 69e80a0b. Stricter in one way: a field that the database would silently drop is refused here.
 */
const visibilities = ['DECISION_VISIBILITY_CONTENT_REMOVED', 'DECISION_VISIBILITY_CONTENT_DISABLED', 'DECISION_VISIBILITY_CONTENT_DEMOTED', 'DECISION_VISIBILITY_CONTENT_AGE_RESTRICTED', 'DECISION_VISIBILITY_CONTENT_INTERACTION_RESTRICTED', 'DECISION_VISIBILITY_CONTENT_LABELLED', 'DECISION_VISIBILITY_OTHER'] as const
const contents = ['CONTENT_TYPE_APP', 'CONTENT_TYPE_AUDIO', 'CONTENT_TYPE_IMAGE', 'CONTENT_TYPE_PRODUCT', 'CONTENT_TYPE_SYNTHETIC_MEDIA', 'CONTENT_TYPE_TEXT', 'CONTENT_TYPE_VIDEO', 'CONTENT_TYPE_OTHER'] as const
const countries = ['AT', 'BE', 'BG', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR', 'HU', 'IE', 'IS', 'IT', 'LI', 'LT', 'LU', 'LV', 'MT', 'NL', 'NO', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK'] as const

const words = (most: number) => z.string().min(1).max(most).optional()
const yesNo = z.enum(['Yes', 'No'])
const dateBetween = (first: string, last: string) => z.iso.date().refine((date) => date >= first && date <= last, `must lie between ${first} and ${last}`)
const endDate = dateBetween('2020-01-01', '2038-01-01').optional()

const fields = z.strictObject({
  puid: z.string().max(500).regex(/^[a-zA-Z0-9-_]+$/),
  decision_visibility: z.array(z.enum(visibilities)).min(1).optional(),
  decision_visibility_other: words(500),
  decision_monetary: z.enum(['DECISION_MONETARY_SUSPENSION', 'DECISION_MONETARY_TERMINATION', 'DECISION_MONETARY_OTHER']).optional(),
  decision_monetary_other: words(500),
  decision_provision: z.enum(['DECISION_PROVISION_PARTIAL_SUSPENSION', 'DECISION_PROVISION_TOTAL_SUSPENSION', 'DECISION_PROVISION_PARTIAL_TERMINATION', 'DECISION_PROVISION_TOTAL_TERMINATION']).optional(),
  decision_account: z.enum(['DECISION_ACCOUNT_SUSPENDED', 'DECISION_ACCOUNT_TERMINATED']).optional(),
  account_type: z.enum(['ACCOUNT_TYPE_BUSINESS', 'ACCOUNT_TYPE_PRIVATE']).optional(),
  decision_ground: z.enum(['DECISION_GROUND_ILLEGAL_CONTENT', 'DECISION_GROUND_INCOMPATIBLE_CONTENT']),
  decision_ground_reference_url: z.url().max(500).optional(),
  illegal_content_legal_ground: words(500),
  illegal_content_explanation: words(2_000),
  incompatible_content_ground: words(500),
  incompatible_content_explanation: words(2_000),
  incompatible_content_illegal: yesNo.optional(),
  content_type: z.array(z.enum(contents)).min(1),
  content_type_other: words(500),
  category: DsaCategory,
  category_addition: z.array(DsaCategory).optional(),
  category_specification: z.array(DsaKeyword).optional(),
  category_specification_other: words(500),
  territorial_scope: z.array(z.enum(countries)).min(1),
  content_language: z.string().regex(/^[A-Z]{2}$/).optional(),
  content_date: dateBetween('2000-01-01', '2038-01-01'),
  application_date: dateBetween('2020-01-01', '2038-01-01'),
  end_date_visibility_restriction: endDate,
  end_date_monetary_restriction: endDate,
  end_date_service_restriction: endDate,
  end_date_account_restriction: endDate,
  decision_facts: z.string().min(1).max(5_000),
  source_type: z.enum(['SOURCE_ARTICLE_16', 'SOURCE_TRUSTED_FLAGGER', 'SOURCE_TYPE_OTHER_NOTIFICATION', 'SOURCE_VOLUNTARY']),
  source_identity: words(500),
  automated_detection: yesNo,
  automated_decision: z.enum(['AUTOMATED_DECISION_FULLY', 'AUTOMATED_DECISION_PARTIALLY', 'AUTOMATED_DECISION_NOT_AUTOMATED']),
  content_id: z.strictObject({ 'EAN-13': z.string().regex(/^\d{13}$/) }).optional(),
})
type Fields = z.output<typeof fields>

/** What is needed when, and has no place otherwise. */
const conditional: { field: keyof Fields; when: (statement: Fields) => boolean }[] = [
  { field: 'decision_visibility_other', when: ({ decision_visibility: list }) => list?.includes('DECISION_VISIBILITY_OTHER') ?? false },
  { field: 'decision_monetary_other', when: ({ decision_monetary: word }) => word === 'DECISION_MONETARY_OTHER' },
  { field: 'content_type_other', when: ({ content_type: list }) => list.includes('CONTENT_TYPE_OTHER') },
  ...(['illegal_content_legal_ground', 'illegal_content_explanation'] as const).map((field) => ({ field, when: ({ decision_ground: ground }: Fields) => ground === 'DECISION_GROUND_ILLEGAL_CONTENT' })),
  ...(['incompatible_content_ground', 'incompatible_content_explanation'] as const).map((field) => ({ field, when: ({ decision_ground: ground }: Fields) => ground === 'DECISION_GROUND_INCOMPATIBLE_CONTENT' })),
]

const decisionFields = ['decision_visibility', 'decision_monetary', 'decision_provision', 'decision_account'] as const
const endOf = { end_date_visibility_restriction: 'decision_visibility', end_date_monetary_restriction: 'decision_monetary', end_date_service_restriction: 'decision_provision', end_date_account_restriction: 'decision_account' } as const

export const DsaStatement = fields.superRefine((statement, issue) => {
  const wrong = (field: keyof Fields, message: string) => issue.addIssue({ code: 'custom', path: [field], message })
  if (decisionFields.every((field) => statement[field] === undefined)) wrong('decision_visibility', 'one of the four kinds of decision is needed')
  for (const { field, when } of conditional) {
    if (when(statement) !== (statement[field] !== undefined)) wrong(field, when(statement) ? 'is needed here' : 'has no place here')
  }
  if (statement.incompatible_content_illegal !== undefined && statement.decision_ground !== 'DECISION_GROUND_INCOMPATIBLE_CONTENT') wrong('incompatible_content_illegal', 'has no place here')
  if (statement.source_identity !== undefined && statement.source_type === 'SOURCE_VOLUNTARY') wrong('source_identity', 'has no place here')
  for (const [end, decision] of Object.entries(endOf) as [keyof typeof endOf, (typeof decisionFields)[number]][]) {
    const date = statement[end]
    if (date === undefined) continue
    if (statement[decision] === undefined) wrong(end, `has no place without ${decision}`)
    if (date < statement.application_date) wrong(end, 'lies before the restriction began')
  }
})
export type DsaStatement = z.output<typeof DsaStatement>

/** The database takes at most so many statements in one request, all of them or none. */
export const mostInOneFile = 100
