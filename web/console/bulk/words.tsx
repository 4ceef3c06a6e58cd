import type { Tone } from '../../kit/parts.tsx'
import { useLanguage } from '../../kit/i18n.ts'
import type { Operation, Query } from './answers.ts'

export const tones: Record<Operation['state'], Tone> = { waiting: 'accent', lapsed: 'neutral', refused: 'neutral', running: 'warn', done: 'good', undoing: 'warn', undone: 'neutral' }

/** What was asked for, a line for each condition. */
export function QueryInWords({ query }: { query: Query | null }) {
  const { t, dateTime } = useLanguage()
  if (query === null) return <span className="text-ink-faint">{t('bulk.forgotten')}</span>
  const { kind, ids, handle, accountId, clause, text, from, to, sha256, pdq, like } = query
  const parts = [
    handle && `${t('bulk.handle')}: ${handle}`, accountId && `${t('bulk.account')}: ${accountId.slice(-8)}`, text && `${t('bulk.text')}: “${text}”`, clause && `${t('bulk.clause')}: ${clause}`,
    from && `${t('bulk.from')}: ${dateTime(from)}`, to && `${t('bulk.to')}: ${dateTime(to)}`, ids && `${t('bulk.ids')}: ${ids.length}`,
    like && `${t('bulk.like')}: ${like.slice(-8)}`, sha256 && `SHA-256: ${sha256.slice(0, 12)}…`, pdq && `PDQ: ${pdq.slice(0, 12)}…`,
  ].filter(Boolean)
  return <><span className="font-medium">{t(`bulk.kinds.${kind}`)}</span>{parts.map((part) => <span key={String(part)} className="block text-ink-soft">{part}</span>)}</>
}

/** The verdict in a line. */
export function useVerdictInWords(): (each: Pick<Operation, 'verdict' | 'action' | 'policy'>) => string {
  const { t } = useLanguage()
  return ({ verdict, action, policy }) => (verdict === 'no-violation' ? t('bulk.giveBack') : [action && t(`action.${action}`), policy?.title].filter(Boolean).join(' · '))
}

/** How far it is: what was done, what was left alone, what is still to come. */
export function Progress({ operation: { state, size, progress } }: { operation: Operation }) {
  const { t, number } = useLanguage()
  const isUndo = state === 'undoing' || state === 'undone'
  const moved = isUndo ? progress.undone + progress.kept : progress.done
  const of = isUndo ? progress.done + progress.undone + progress.kept : size
  const share = (part: number) => `${of === 0 ? 0 : (100 * part) / of}%`
  return (
    <div className="grid gap-1">
      <div role="progressbar" aria-label={t('bulk.progress')} aria-valuemin={0} aria-valuemax={of} aria-valuenow={moved} className="flex h-1.5 overflow-hidden rounded-full bg-sunken">
        <span className="bg-accent" style={{ width: share(moved) }} />
        {!isUndo && <span className="bg-line-strong" style={{ width: share(progress.skipped + progress.failed + progress.stopped) }} />}
      </div>
      <p className="text-[12px] text-ink-faint">{t(isUndo ? 'bulk.undoneOf' : 'bulk.doneOf', { done: number(moved), of: number(of) })}{progress.skipped > 0 && ` · ${t('bulk.skippedCount', { shown: number(progress.skipped) })}`}{progress.failed > 0 && ` · ${t('bulk.failedCount', { shown: number(progress.failed) })}`}</p>
    </div>
  )
}
