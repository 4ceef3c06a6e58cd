import { type ReactNode, useState } from 'react'
import { useLanguage } from '../../kit/i18n.ts'
import { Badge, Button, SelectField, TextArea, TextField } from '../../kit/parts.tsx'
import { answer, qorgan } from '../api.ts'
import { useMe } from '../me.ts'
import { FormDialog } from '../parts/dialog.tsx'
import { Code, Panel, Trouble } from '../parts/layout.tsx'
import { type Order, type ReviewItem, useAct } from './ask.ts'

type Outcome = ReviewItem['outcomes'][number]
type Refused = NonNullable<NonNullable<ReviewItem['proposal']>['refusal']>
const refusals: readonly Refused[] = ['not-found', 'not-unlawful-shown', 'not-competent', 'too-broad', 'bulk-or-real-time', 'no-legal-process', 'public-interest', 'other-law']
type Draft = { outcome: Outcome | ''; policy: string; refusal: string; days: string; words: string; escalated: boolean }
const empty: Draft = { outcome: '', policy: '', refusal: '', days: '', words: '', escalated: false }
const isWhole = ({ outcome, policy, refusal, days, words }: Draft) => outcome !== '' && words.trim() !== '' && (outcome !== 'removed' || policy !== '') && (outcome !== 'refused' || refusal !== '') && (outcome !== 'suspended' || Number(days) >= 1)

/** Each item by itself: what it means, what is proposed, who agreed. */
export function Items({ order }: { order: Order }) {
  const { t } = useLanguage()
  const { may } = useMe()
  const [drafts, setDrafts] = useState<Record<string, Draft>>({})
  const [atOnce, setAtOnce] = useState(false)
  const [lifting, setLifting] = useState(false)
  const whole = Object.entries(drafts).filter(([, draft]) => isWhole(draft))
  const propose = useAct(order.id, () => answer(qorgan.POST('/v1/orders/{id}/proposals', {
    params: { path: { id: order.id } },
    body: { atOnce, items: whole.map(([itemId, { outcome, policy, refusal, days, words, escalated }]) => ({ itemId, outcome: outcome as Outcome, words: words.trim(), escalated, ...(outcome === 'removed' && { policy }), ...(outcome === 'refused' && { refusal: refusal as Refused }), ...(outcome === 'suspended' && { days: Number(days) }) })) },
  })), 'orders.proposed', () => setDrafts({}))
  const confirm = useAct(order.id, (items: string[]) => answer(qorgan.POST('/v1/orders/{id}/confirmations', { params: { path: { id: order.id } }, body: { items } })), 'orders.confirmed')
  const doubtful = order.suspicions.some(({ clearedBy }) => clearedBy === null)
  const whyNot = !may('order.review') ? t('orders.notYours') : order.state === 'returned' ? t('orders.whileReturned') : doubtful ? t('orders.whileOdd') : order.isOwnIntake ? t('orders.ownIntake') : undefined
  const waiting = order.review.filter(({ id, proposal }) => proposal && !order.items.find((item) => item.id === id)?.outcome)
  const others = waiting.filter(({ proposal }) => proposal && !proposal.isOwn && !proposal.isAgreed)
  const liftable = order.items.some(({ outcome }) => outcome && outcome.liftedAt === null && !['refused', 'answered', 'disclosed'].includes(outcome.outcome))
  return (
    <Panel title={t('orders.itemsTitle')} side={<span className="flex gap-2">{others.length > 1 && <Button size="small" disabled={confirm.isPending} reason={whyNot} onClick={() => confirm.mutate(others.map(({ id }) => id))}>{t('orders.confirmAll')}</Button>}{order.moves.includes('lift') && liftable && may('order.review') && <Button size="small" onClick={() => setLifting(true)}>{t('orders.lift')}</Button>}</span>}>
      <ol className="divide-y divide-line">
        {order.review.map((item) => {
          const outcome = order.items.find(({ id }) => id === item.id)?.outcome
          return (
            <li key={item.id} className="grid gap-3 p-3">
              <span className="text-[13px] break-all">{item.given || t('orders.question')}</span>
              <Means item={item} isNamed={item.given !== ''} />
              {item.proposal && <Proposed item={item} zone={order.authority.timeZone} isDone={Boolean(outcome)} liftedAt={outcome?.liftedAt ?? null} whyNot={whyNot} busy={confirm.isPending} onConfirm={() => confirm.mutate([item.id])} />}
              {!outcome && order.moves.includes('propose') && may('order.review') && <DraftForm item={item} country={order.country ?? ''} draft={drafts[item.id] ?? empty} whyNot={whyNot} onChange={(draft) => setDrafts({ ...drafts, [item.id]: draft })} />}
            </li>
          )
        })}
        {order.review.length === 0 && <li className="p-3 text-[13px] text-ink-faint">{t('orders.noItems')}</li>}
      </ol>
      {confirm.error || propose.error ? <div className="p-3"><Trouble error={confirm.error ?? propose.error} /></div> : null}
      {order.moves.includes('propose') && may('order.review') && (
        <div className="flex flex-wrap items-center justify-between gap-3 border-t border-line p-3">
          {order.urgency === 'immediate-danger' ? <label className="flex items-center gap-2 text-[13px]"><input type="checkbox" checked={atOnce} onChange={(event) => setAtOnce(event.target.checked)} className="size-4 accent-accent" />{t('orders.atOnce')}</label> : <span className="text-[13px] text-ink-faint">{t('orders.twoPeople')}</span>}
          <Button look="primary" size="small" disabled={propose.isPending} reason={whyNot ?? (whole.length === 0 ? t('orders.needsOutcome') : undefined)} onClick={() => propose.mutate(undefined)}>{t('orders.propose', { count: whole.length })}</Button>
        </div>
      )}
      {lifting && <Lift order={order} onClose={() => setLifting(false)} />}
    </Panel>
  )
}

/** Whom and what the item means, and how far it reaches. */
function Means({ item: { subject }, isNamed }: { item: ReviewItem; isNamed: boolean }) {
  const { t, number, date } = useLanguage()
  if (!subject) return isNamed ? <p className="text-[13px] text-warn">{t('orders.unresolved')}</p> : null
  return (
    <div className="flex gap-3 rounded-lg bg-sunken p-3 text-[13px]">
      {subject.media?.poster && <a href={subject.media.play ?? subject.media.poster} target="_blank" rel="noreferrer" className="shrink-0"><img src={subject.media.poster} alt={t('orders.watch')} className="h-24 w-14 rounded-md bg-line object-cover" /></a>}
      <div className="grid min-w-0 content-start gap-1">
        <p className="flex flex-wrap items-center gap-1.5"><span className="font-medium">{t(`subject.${subject.kind}`)}</span>{subject.handle && <span className="text-ink-soft">@{subject.handle}</span>}{subject.isMinor && <Badge tone="warn">{t('orders.minor')}</Badge>}{subject.withheldIn.length > 0 && <Badge>{t('orders.withheldIn', { countries: subject.withheldIn.join(', ') })}</Badge>}</p>
        {subject.text && subject.kind !== 'account' && <p className="break-words text-ink-soft">{subject.text}</p>}
        <p className="text-ink-faint">{subject.country} · {date(subject.createdAt)} · {subject.kind !== 'account' && `${t('orders.views', { count: subject.views, views: number(subject.views) })} · `}{t('orders.earlier', { count: subject.earlierDecisions })}</p>
        <Code>{subject.id}</Code>
      </div>
    </div>
  )
}

type ProposedProps = { item: ReviewItem; zone: string; isDone: boolean; liftedAt: string | null; whyNot: string | undefined; busy: boolean; onConfirm: () => void }

function Proposed({ item: { proposal, clauses }, zone, isDone, liftedAt, whyNot, busy, onConfirm }: ProposedProps) {
  const { t, dateTime } = useLanguage()
  const { may } = useMe()
  if (!proposal) return null
  const mine = proposal.isOwn ? t('orders.ownProposal') : proposal.isAgreed ? t('orders.agreedAlready') : undefined
  return (
    <div className="flex flex-wrap items-start justify-between gap-3 rounded-lg border border-line p-3 text-[13px]">
      <div className="grid gap-1">
        <p className="flex flex-wrap items-center gap-1.5"><Badge tone={isDone ? 'good' : 'accent'}>{t(isDone ? 'orders.decided' : 'orders.waiting')}</Badge><span className="font-medium">{t(`orders.outcomes.${proposal.outcome}`)}</span>{proposal.days !== null && <span>{t('orders.forDays', { count: proposal.days })}</span>}{proposal.escalated && <Badge tone="warn">{t('orders.escalated')}</Badge>}{proposal.takenInEmergency && !isDone && <Badge tone="bad">{t('orders.began')}</Badge>}{liftedAt && <Badge>{t('orders.liftedAt', { at: dateTime(liftedAt, zone) })}</Badge>}</p>
        {proposal.refusal && <p>{t(`orders.refusals.${proposal.refusal}`)}</p>}
        {proposal.policy && <p>{clauses.find(({ id }) => id === proposal.policy)?.title ?? proposal.policy}</p>}
        <p className="text-ink-soft">{proposal.words}</p>
        <p className="text-ink-faint">{t('orders.by', { name: proposal.proposedBy, at: dateTime(proposal.proposedAt, zone) })}{proposal.confirmedBy.length > 0 && ` · ${t('orders.agreed', { names: proposal.confirmedBy.join(', ') })}`} · {t('orders.people', { have: proposal.confirmedBy.length + 1, need: proposal.needed })}</p>
      </div>
      {!isDone && may('order.review') && <Button size="small" disabled={busy} reason={whyNot ?? mine} onClick={onConfirm}>{t('orders.confirm')}</Button>}
    </div>
  )
}

type DraftProps = { item: ReviewItem; country: string; draft: Draft; whyNot: string | undefined; onChange: (draft: Draft) => void }

/** The narrowest measure stands first, and each says what else it would hit. */
function DraftForm({ item, country, draft, whyNot, onChange }: DraftProps) {
  const { t, number } = useLanguage()
  const set = (more: Partial<Draft>) => onChange({ ...draft, ...more })
  return (
    <Folded title={item.proposal ? t('orders.otherwise') : null}>
      <div className="grid items-start gap-3 sm:grid-cols-2">
        <SelectField label={t('orders.outcome')} hint={draft.outcome ? t(`orders.hits.${draft.outcome}`, { country, views: number(item.subject?.views ?? 0) }) : undefined} disabled={whyNot !== undefined} value={draft.outcome} onChange={(event) => set({ outcome: item.outcomes.find((each) => each === event.target.value) ?? '' })}><option value="">{t('orders.choose')}</option>{item.outcomes.map((each) => <option key={each} value={each}>{t(`orders.outcomes.${each}`)}</option>)}</SelectField>
        {draft.outcome === 'removed' && <SelectField label={t('orders.clause')} value={draft.policy} onChange={(event) => set({ policy: event.target.value })}><option value="">{t('orders.choose')}</option>{item.clauses.map(({ id, title }) => <option key={id} value={id}>{title}</option>)}</SelectField>}
        {draft.outcome === 'refused' && <SelectField label={t('orders.refusal')} value={draft.refusal} onChange={(event) => set({ refusal: event.target.value })}><option value="">{t('orders.choose')}</option>{refusals.map((each) => <option key={each} value={each}>{t(`orders.refusals.${each}`)}</option>)}</SelectField>}
        {draft.outcome === 'suspended' && <TextField label={t('orders.days')} type="number" min={1} max={365} value={draft.days} onChange={(event) => set({ days: event.target.value })} />}
        {draft.outcome !== '' && <div className="sm:col-span-2"><TextArea label={t('orders.words')} hint={t('orders.wordsHint')} rows={2} maxLength={1000} value={draft.words} onChange={(event) => set({ words: event.target.value })} /></div>}
        {draft.outcome !== '' && <label className="flex items-center gap-2 sm:col-span-2"><input type="checkbox" checked={draft.escalated} onChange={(event) => set({ escalated: event.target.checked })} className="size-4 accent-accent" />{t('orders.escalate')}</label>}
      </div>
    </Folded>
  )
}

/** Under a line to open when there is a proposal already, else in the open. */
function Folded({ title, children }: { title: string | null; children: ReactNode }) {
  if (title === null) return <div className="text-[13px]">{children}</div>
  return <details className="text-[13px]"><summary className="mb-2 cursor-pointer text-accent">{title}</summary>{children}</details>
}

function Lift({ order, onClose }: { order: Order; onClose: () => void }) {
  const { t } = useLanguage()
  const [because, setBecause] = useState('')
  const lift = useAct(order.id, () => answer(qorgan.POST('/v1/orders/{id}/lift', { params: { path: { id: order.id } }, body: { because } })), 'orders.lifted', onClose)
  return (
    <FormDialog title={t('orders.lift')} onClose={onClose} onSubmit={() => lift.mutate(undefined)} submit={t('orders.lift')} busy={lift.isPending} error={lift.error} reason={because.trim() === '' ? t('needsReason') : undefined}>
      <p className="text-sm text-ink-soft">{t('orders.liftText')}</p>
      <TextArea label={t('reason')} value={because} maxLength={1000} onChange={(event) => setBecause(event.target.value)} />
    </FormDialog>
  )
}
