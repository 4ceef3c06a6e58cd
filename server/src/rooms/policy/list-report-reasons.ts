import type { Ctx } from '../../kernel/house.ts'
import { permit } from '../../kernel/permit.ts'
import { policyOf } from './open-policy.ts'
import type { SubjectKind } from './vocabulary.ts'

/** What may be said when reporting, in the asked language or that of the caller. */
export async function listReportReasons(ctx: Ctx, { locale, subject }: { locale?: string | undefined; subject?: SubjectKind | undefined }) {
  permit(ctx, 'policy.read')
  return policyOf(ctx).reasons(locale ?? ctx.locale, subject).map(({ id, label, hint, subjects, policy }) => ({ id, label, hint, subjects: [...subjects], policy }))
}
