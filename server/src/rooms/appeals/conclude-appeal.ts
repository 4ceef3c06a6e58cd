import { record } from '../../kernel/change.ts'
import type { Tx } from '../../kernel/database.ts'
import { permit } from '../../kernel/permit.ts'
import { accountCard } from '../accounts/index.ts'
import { decisionById, reversalOf } from '../decisions/index.ts'
import { sendNotice } from '../notices/index.ts'
import { type LocalisedText, policyOf } from '../policy/index.ts'
import { caseOfItem, refsBehind } from '../review/index.ts'
import './facts.ts'
import type { Appeal, AppealOutcome } from './schema.ts'
import { insertOutcome, selectAppeal } from './store.ts'

/** Writes down what the verdict on the appeal's case means for the appeal, and tells the person. Once. */
export async function concludeAppeal(tx: Tx, appealId: string, verdict: 'violation' | 'no-violation'): Promise<void> {
  permit(tx.ctx, 'appeal.conclude')
  const appeal = await selectAppeal(tx, appealId)
  if (!appeal) return
  const outcome = await outcomeOf(tx, appeal, verdict)
  if (!(await insertOutcome(tx, appeal.id, outcome))) return
  const { policyId, clause } = await groundOf(tx, appeal)
  const reportsBehind = appeal.decisionId !== null && outcome === 'reversed' ? await refsBehind(tx.ctx, appeal.decisionId, 'report') : []
  await record(tx, 'appeal.concluded', { appealId, accountId: appeal.accountId, decisionId: appeal.decisionId, reportId: appeal.reportId, level: appeal.level, country: appeal.country, outcome, policyId, reportsBehind }, { kind: 'appeal', id: appealId })
  await tell(tx, appeal, outcome, clause)
}

/** A decision that was taken back, also to make place for a milder one, was reversed; so was "no violation" by a violation. */
async function outcomeOf(tx: Tx, { decisionId }: Appeal, verdict: 'violation' | 'no-violation'): Promise<AppealOutcome> {
  if (decisionId === null) return verdict === 'violation' ? 'reversed' : 'upheld'
  return (await reversalOf(tx.ctx, decisionId)) ? 'reversed' : 'upheld'
}

async function groundOf(tx: Tx, appeal: Appeal): Promise<{ policyId: string | null; clause: LocalisedText | null }> {
  const found = appeal.decisionId === null ? await caseOfItem(tx.ctx, 'appeal', appeal.id) : null
  const decision = await decisionById(tx.ctx, appeal.decisionId ?? found?.case.decisionId ?? appeal.id)
  return { policyId: decision?.policyId ?? null, clause: decision ? policyOf(tx.ctx).clause(decision.policyId, decision.policyVersion)?.title ?? null : null }
}

/** A reporter who was right is told by the report's new outcome, so that nobody is told twice. */
async function tell(tx: Tx, appeal: Appeal, outcome: AppealOutcome, clause: LocalisedText | null): Promise<void> {
  const to = await accountCard(tx.ctx, appeal.accountId)
  if (!to) return
  if (appeal.decisionId === null) {
    if (outcome === 'upheld') await sendNotice(tx, { to, kind: 'report-appeal-refused' })
    return
  }
  if (outcome === 'reversed') await sendNotice(tx, { to, kind: 'appeal-reversed', decisionId: appeal.decisionId })
  else await sendNotice(tx, { to, kind: 'appeal-upheld', decisionId: appeal.decisionId, values: { why: clause ? ruleNamed(clause) : '' } })
}

const ruleNamed = (title: LocalisedText): LocalisedText => ({
  en: `The rule: “${title.en}”.`,
  ru: `Правило: «${title.ru}».`,
  kk: `Ереже: «${title.kk}».`,
})
