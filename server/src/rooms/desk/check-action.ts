import type { Ctx } from '../../kernel/house.ts'
import { parse } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import type { Because } from '../publishing/index.ts'
import { gatherFacts } from './check-facts.ts'
import { judgeCheck } from './check-rules.ts'
import { Check } from './check-schema.ts'

/**
 * May this account do this now? The reasons name only the asker's own settings; whatever is due to the target is
 * one constant. Reporting, appealing and helplines are no actions here: nothing ever gates them.
 */
export async function checkAction(ctx: Ctx, raw: unknown): Promise<{ allowed: boolean; because: Because[] }> {
  permit(ctx, 'check.ask')
  return judgeCheck(await gatherFacts(ctx, parse(Check, raw)))
}
