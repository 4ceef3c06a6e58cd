import type { Ctx } from '../../kernel/house.ts'
import { parse } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { requireAccount } from '../accounts/index.ts'
import { policyOf } from '../policy/index.ts'
import { effectiveSettings } from './effective-settings.ts'
import { filterOf } from './filters.ts'
import { FilterTexts } from './schema.ts'

/** Which of these texts the person's filters of words and topics keep from them. Nothing is kept of the texts. */
export async function filterTexts(ctx: Ctx, rawId: string, raw: unknown): Promise<{ items: { shown: boolean; hiddenBy: 'keywordFilter' | 'topicFilter' | null }[] }> {
  permit(ctx, 'check.ask')
  const { texts } = parse(FilterTexts, raw)
  const { id } = await requireAccount(ctx, rawId)
  const settings = await effectiveSettings(ctx, id)
  const filters = { keywordFilter: settings.keywordFilter?.value, topicFilter: settings.topicFilter?.value }
  const { topics } = policyOf(ctx)
  return { items: texts.map((text) => filterOf(text, filters, topics)).map((hiddenBy) => ({ shown: hiddenBy === null, hiddenBy })) }
}
