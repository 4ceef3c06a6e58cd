import type { Ctx } from '../../kernel/house.ts'
import { selectDeciders, selectDecidersBehind } from './store-verdicts.ts'

/** Everybody whose verdict on a case counts: the one who concluded it, and whoever decided with them or before them. */
export const decidersOfCase = (ctx: Ctx, caseId: string): Promise<string[]> => selectDeciders(ctx.db, caseId)

/** Everybody whose verdict led to a decision, also as a further clause; none where no case did. */
export const decidersOfDecision = (ctx: Ctx, decisionId: string): Promise<string[]> => selectDecidersBehind(ctx.db, decisionId)
