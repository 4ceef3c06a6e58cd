import { record } from '../../kernel/change.ts'
import type { Tx } from '../../kernel/database.ts'
import { newId } from '../../kernel/ids.ts'
import { localeFor, text } from '../policy/index.ts'
import './facts.ts'
import { fill } from './fill.ts'
import { momentIn } from './moment-in.ts'
import type { NewNotice, NoticeValue } from './schema.ts'
import { insertNotice } from './store.ts'
import { noticeTexts } from './texts.ts'

/**
 * Tells a person something, in their language, in the transaction of what is told. The words are fixed now:
 * a later change of texts or of the person's language does not rewrite what was said.
 */
export async function sendNotice(tx: Tx, { to, kind, values = {}, decisionId = null, receipt = null, appealableUntil = null, visibleAt = null }: NewNotice): Promise<string> {
  const { now } = tx.ctx
  const language = localeFor(to.locale)
  const spoken = (value: NoticeValue): string => {
    if (value instanceof Date) return momentIn(value, language, to.timeZone)
    return typeof value === 'object' ? text(value, language) : String(value)
  }
  const named = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, spoken(value)]))
  const row = noticeTexts[kind]
  const quiet = tx.ctx.quiet !== null && tx.ctx.quiet.until > (visibleAt ?? now) ? tx.ctx.quiet : null
  const shownAt = quiet?.until ?? visibleAt
  const later = shownAt !== null && shownAt > now
  const notice = { id: newId(now), accountId: to.id, kind, decisionId, receipt, title: fill(text(row.title, language), named), body: fill(text(row.body, language), named), language, createdAt: now, appealableUntil }
  await insertNotice(tx, { ...notice, visibleAt: later ? shownAt : now, announcedAt: later ? null : now, heldFor: quiet?.ref ?? null })
  if (!later) await announce(tx, notice)
  return notice.id
}

export async function announce(tx: Tx, { id, accountId, kind, decisionId }: { id: string; accountId: string; kind: string; decisionId: string | null }): Promise<void> {
  await record(tx, 'notice.sent', { noticeId: id, accountId, kind, decisionId }, { kind: 'account', id: accountId })
}
