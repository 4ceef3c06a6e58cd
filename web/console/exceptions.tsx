import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { formatCountry } from '../kit/countries.ts'
import { useLanguage } from '../kit/i18n.ts'
import { Badge, Button, Empty, SelectField, TextArea, TextField } from '../kit/parts.tsx'
import { answer, qorgan } from './api.ts'
import { useMe } from './me.ts'
import { FormDialog } from './parts/dialog.tsx'
import { Answered, Code, Page, Panel } from './parts/layout.tsx'
import { More, usePages } from './parts/pages.tsx'
import { say } from './parts/say.tsx'
import { useStaff } from './staff.tsx'

const kinds = ['newsworthy', 'public-interest', 'protected-account'] as const
const posted = ['video', 'comment', 'message'] as const
const tones = { proposed: 'accent', 'in-force': 'good', over: 'neutral' } as const

/** What is left standing although a clause says otherwise: who asked for it, who confirmed it, and until when. */
export function ExceptionsPage() {
  const { t, date, locale } = useLanguage()
  const { me, may } = useMe()
  const queries = useQueryClient()
  const exceptions = usePages(['exceptions'], (cursor) => answer(qorgan.GET('/v1/exceptions', { params: { query: { limit: 50, ...(cursor && { cursor }) } } })))
  const staff = useStaff(may('staff.manage'))
  const [proposing, setProposing] = useState(false)
  const [ending, setEnding] = useState<string | null>(null)
  const confirm = useMutation({
    mutationFn: (id: string) => answer(qorgan.POST('/v1/exceptions/{id}/confirmation', { params: { path: { id } } })),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['exceptions'] })
      say(t('exceptions.confirmed'))
    },
  })
  const named = (id: string) => (id === me?.id ? me.name : staff.data?.find((member) => member.id === id)?.name) ?? <Code>{id.slice(-12)}</Code>
  const whyNot = may('exception.decide') ? undefined : t('exceptions.notYours')
  return (
    <Page title={t('nav.exceptions')} lead={t('exceptions.lead')} actions={<Button look="primary" size="small" reason={whyNot} onClick={() => setProposing(true)}>{t('exceptions.propose')}</Button>}>
      <Answered query={exceptions}>
        {(items) => items.length === 0 ? <Empty title={t('exceptions.none')}><p className="text-sm">{t('exceptions.noneText')}</p></Empty> : (
          <Panel label={t('nav.exceptions')}>
            <div className="overflow-x-auto">
              <table className="grid-table">
                <thead><tr><th scope="col">{t('exceptions.what')}</th><th scope="col">{t('reason')}</th><th scope="col">{t('exceptions.owner')}</th><th scope="col">{t('exceptions.second')}</th><th scope="col">{t('exceptions.ends')}</th><th scope="col"><span className="sr-only">{t('actions')}</span></th></tr></thead>
                <tbody>
                  {items.map((each) => (
                    <tr key={each.id}>
                      <td><span className="font-medium">{t(`exceptions.kind.${each.kind}`)}</span><span className="mt-0.5 block text-ink-faint">{t(`subject.${each.subject.kind}`)} <Code>{each.subject.id.slice(-12)}</Code> · {formatCountry(each.country, locale)}</span>{each.policy && <span className="block text-ink-soft">{each.policy.title}</span>}</td>
                      <td><span className="block max-w-72 text-ink-soft">{each.reason ?? t('exceptions.erased')}</span>{each.endedBecause && <span className="mt-0.5 block max-w-72 text-ink-faint">{t('exceptions.because', { reason: each.endedBecause })}</span>}</td>
                      <td>{named(each.owner)}<span className="block whitespace-nowrap text-ink-faint">{date(each.proposedAt)}</span></td>
                      <td>{each.confirmedBy ? <>{named(each.confirmedBy)}<span className="block whitespace-nowrap text-ink-faint">{each.confirmedAt && date(each.confirmedAt)}</span></> : '–'}</td>
                      <td className="whitespace-nowrap"><Badge tone={tones[each.state]}>{t(`exceptions.state.${each.state}`)}</Badge><span className="mt-0.5 block text-ink-faint">{date(each.endedAt ?? each.endsAt)}</span></td>
                      <td>
                        <span className="flex justify-end gap-2">
                          {each.state === 'proposed' && <Button size="small" disabled={confirm.isPending} reason={whyNot ?? (each.owner === me?.id ? t('exceptions.anotherConfirms') : undefined)} onClick={() => confirm.mutate(each.id)}>{t('exceptions.confirm')}</Button>}
                          {each.state !== 'over' && <Button size="small" reason={whyNot} onClick={() => setEnding(each.id)}>{t(each.state === 'proposed' ? 'exceptions.refuse' : 'exceptions.end')}</Button>}
                        </span>
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
            <More query={exceptions} />
          </Panel>
        )}
      </Answered>
      {proposing && <Propose onClose={() => setProposing(false)} />}
      {ending && <End id={ending} onClose={() => setEnding(null)} />}
    </Page>
  )
}

function Propose({ onClose }: { onClose: () => void }) {
  const { t } = useLanguage()
  const queries = useQueryClient()
  const [kind, setKind] = useState<(typeof kinds)[number]>('newsworthy')
  const [thing, setThing] = useState<(typeof posted)[number]>('video')
  const [id, setId] = useState('')
  const [policy, setPolicy] = useState('')
  const [days, setDays] = useState('30')
  const [reason, setReason] = useState('')
  const isAccount = kind === 'protected-account'
  const propose = useMutation({
    mutationFn: () => answer(qorgan.POST('/v1/exceptions', { body: { kind, subject: { kind: isAccount ? 'account' : thing, id: id.trim() }, reason: reason.trim(), days: Number(days), ...(!isAccount && { policy: policy.trim() }) } })),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['exceptions'] })
      say(t('exceptions.proposed'))
      onClose()
    },
  })
  const length = Number(days)
  const missing = id.trim() === '' || (!isAccount && policy.trim() === '') ? t('exceptions.needs')
    : !Number.isInteger(length) || length < 1 || length > 365 ? t('exceptions.needsDays')
      : reason.trim().length < 20 ? t('exceptions.needsReason') : undefined
  return (
    <FormDialog title={t('exceptions.propose')} onClose={onClose} onSubmit={() => propose.mutate()} submit={t('exceptions.proposeSubmit')} busy={propose.isPending} error={propose.error} reason={missing}>
      <SelectField label={t('exceptions.what')} hint={t(`exceptions.means.${kind}`)} value={kind} onChange={(event) => setKind(kinds.find((each) => each === event.target.value) ?? 'newsworthy')}>{kinds.map((each) => <option key={each} value={each}>{t(`exceptions.kind.${each}`)}</option>)}</SelectField>
      <div className={isAccount ? 'grid gap-4' : 'grid grid-cols-[9rem_1fr] gap-3'}>
        {!isAccount && <SelectField label={t('exceptions.thing')} value={thing} onChange={(event) => setThing(posted.find((each) => each === event.target.value) ?? 'video')}>{posted.map((each) => <option key={each} value={each}>{t(`subject.${each}`)}</option>)}</SelectField>}
        <TextField label={t('exceptions.id')} hint={t('exceptions.idHint')} value={id} onChange={(event) => setId(event.target.value)} />
      </div>
      {!isAccount && <ClauseField value={policy} onChange={setPolicy} />}
      <TextField label={t('exceptions.days')} type="number" min={1} max={365} value={days} onChange={(event) => setDays(event.target.value)} />
      <TextArea rows={3} label={t('reason')} hint={t('exceptions.reasonHint')} value={reason} maxLength={1000} onChange={(event) => setReason(event.target.value)} />
    </FormDialog>
  )
}

/** Clauses by their names, chapter by chapter, as the guidelines have them. */
function ClauseField({ value, onChange }: { value: string; onChange: (id: string) => void }) {
  const { t, locale } = useLanguage()
  const guidelines = useQuery({ queryKey: ['guidelines', locale], staleTime: Infinity, queryFn: () => answer(qorgan.GET('/v1/guidelines', { params: { query: { locale } } })) })
  return (
    <SelectField label={t('exceptions.clause')} hint={t('exceptions.clauseHint')} value={value} onChange={(event) => onChange(event.target.value)}>
      <option value="">–</option>
      {guidelines.data?.chapters.map((chapter) => <optgroup key={chapter.id} label={chapter.title}>{chapter.clauses.map((clause) => <option key={clause.id} value={clause.id}>{clause.title}</option>)}</optgroup>)}
    </SelectField>
  )
}

function End({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useLanguage()
  const queries = useQueryClient()
  const [reason, setReason] = useState('')
  const end = useMutation({
    mutationFn: () => answer(qorgan.POST('/v1/exceptions/{id}/end', { params: { path: { id } }, body: { reason } })),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['exceptions'] })
      say(t('exceptions.ended'))
      onClose()
    },
  })
  return (
    <FormDialog title={t('exceptions.endTitle')} look="danger" onClose={onClose} onSubmit={() => end.mutate()} submit={t('exceptions.endSubmit')} busy={end.isPending} error={end.error} reason={reason.trim().length < 3 ? t('needsReason') : undefined}>
      <p className="text-sm text-ink-soft">{t('exceptions.endText')}</p>
      <TextArea label={t('reason')} value={reason} maxLength={500} onChange={(event) => setReason(event.target.value)} />
    </FormDialog>
  )
}
