import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { CreditCard, Download, HandHelping, IdCard, MessageCircle, ScanFace } from 'lucide-react'
import { useRef, useState } from 'react'
import { useLanguage } from '../../../web/kit/i18n.ts'
import { Button, Card, Failed, Loading, Notice, TextArea } from '../../../web/kit/parts.tsx'
import { read, send } from '../api.ts'
import { BirthDate } from '../entry/birth-date.tsx'
import { Refusal, Screen } from '../parts.tsx'
import { Helpline } from '../safety/help.tsx'

type Removal = { decisionId: string; title: string; body: string; language: string; appealableUntil: string | null; appealedAt: string | null }
export type Age = { ageBand: string; assurance: { level: string }; removal: Removal | null }

/** What we know of a person's age and how; for a child whose account was closed, what happened and what can be done. */
export function AgePage() {
  const { t } = useLanguage()
  const age = useQuery({ queryKey: ['age'], queryFn: ({ signal }) => read<Age>('age', signal) })
  return (
    <Screen title={t('age.title')} back>
      {age.isPending && <Loading />}
      {age.isError && <Failed error={age.error} onRetry={() => void age.refetch()} />}
      {age.data && <div className="grid gap-5">{age.data.removal ? <Closed removal={age.data.removal} /> : <Known age={age.data} />}<Helpline /></div>}
    </Screen>
  )
}

function Closed({ removal }: { removal: Removal }) {
  const { t, date } = useLanguage()
  return (
    <>
      <Card className="grid gap-3 p-5">
        <h2 className="text-xl font-semibold text-balance" lang={removal.language}>{removal.title}</h2>
        <p className="text-pretty whitespace-pre-line" lang={removal.language}>{removal.body}</p>
      </Card>
      <Export />
      {removal.appealedAt ? <Notice tone="good" title={t('age.appealed')}><p>{t('age.appealedText', { when: date(removal.appealedAt) })}</p></Notice> : <Contest removal={removal} />}
    </>
  )
}

const ways = [['trusted-adult', HandHelping], ['id-document', IdCard], ['card', CreditCard], ['facial-estimate', ScanFace], ['self-declared', MessageCircle]] as const

function Contest({ removal }: { removal: Removal }) {
  const { t, date } = useLanguage()
  const queries = useQueryClient()
  const [way, setWay] = useState<(typeof ways)[number][0] | null>(null)
  const [statement, setStatement] = useState('')
  const key = useRef(crypto.randomUUID())
  const contest = useMutation({ mutationFn: () => send('age/appeals', { decisionId: removal.decisionId, way, statement }, { key: key.current }), onSuccess: () => queries.invalidateQueries() })
  const missing = way === null ? t('age.needWay') : statement.trim() ? undefined : t('appeal.need')
  return (
    <Card className="p-5">
      <form className="grid gap-4" onSubmit={(event) => { event.preventDefault(); if (!missing) contest.mutate() }}>
        <div className="grid gap-1"><h2 className="text-lg font-semibold">{t('age.mistake')}</h2><p className="text-ink-soft">{t('age.mistakeText')}</p></div>
        <fieldset className="grid gap-2">
          <legend className="mb-1.5 text-sm font-medium">{t('age.way')}</legend>
          {ways.map(([id, Icon]) => (
            <label key={id} className={`flex cursor-pointer items-start gap-3 rounded-2xl border p-3.5 ${way === id ? 'border-accent bg-accent-soft' : 'border-line hover:bg-sunken'}`}>
              <input type="radio" name="way" value={id} checked={way === id} onChange={() => setWay(id)} className="mt-1 accent-current" />
              <Icon className="mt-0.5 size-5 shrink-0 text-accent" aria-hidden="true" />
              <span className="flex-1 text-sm text-ink-soft"><b className="block text-base font-medium text-ink">{t(`age.ways.${id}.title`)}</b>{t(`age.ways.${id}.text`)}</span>
            </label>
          ))}
        </fieldset>
        <TextArea label={t('age.statement')} hint={t('age.statementHint')} value={statement} maxLength={4_000} onChange={(event) => setStatement(event.target.value)} required />
        <Refusal error={contest.error} />
        <Button type="submit" look="primary" size="large" reason={missing} disabled={missing !== undefined || contest.isPending}>{t('age.send')}</Button>
        {removal.appealableUntil && <p className="text-center text-sm text-ink-soft">{t('notices.until', { end: date(removal.appealableUntil) })}</p>}
      </form>
    </Card>
  )
}

function Export() {
  const { t } = useLanguage()
  return (
    <Card className="flex flex-wrap items-center justify-between gap-x-4 gap-y-3 p-5">
      <div><h2 className="font-semibold">{t('age.export')}</h2><p className="text-sm text-ink-soft">{t('age.exportText')}</p></div>
      <a href="/api/export" download="my-data.json" className="inline-flex h-11 items-center gap-2 rounded-lg border border-line-strong px-4 font-medium hover:bg-sunken"><Download className="size-5" aria-hidden="true" />{t('age.exportAct')}</a>
    </Card>
  )
}

function Known({ age }: { age: Age }) {
  const { t } = useLanguage()
  const queries = useQueryClient()
  const [birthDate, setBirthDate] = useState('')
  const state = useMutation({ mutationFn: () => send('age', { birthDate }), onSuccess: () => queries.invalidateQueries() })
  return (
    <>
      <Card className="divide-y divide-line">
        <p className="flex justify-between gap-4 px-5 py-3.5"><span className="text-ink-soft">{t('status.band')}</span><span className="font-medium">{t(`bands.${age.ageBand}`)}</span></p>
        <p className="flex justify-between gap-4 px-5 py-3.5"><span className="text-ink-soft">{t('status.assurance')}</span><span className="font-medium">{t(`assurance.${age.assurance.level}`)}</span></p>
      </Card>
      <Card className="p-5">
        <form className="grid gap-4" onSubmit={(event) => { event.preventDefault(); if (birthDate) state.mutate() }}>
          <div className="grid gap-1"><h2 className="text-lg font-semibold">{t('age.correct')}</h2><p className="text-ink-soft">{t('age.correctText')}</p></div>
          <BirthDate onChange={setBirthDate} />
          <Refusal error={state.error} />
          {state.isSuccess && <Notice tone="good" title={t('age.saved')} />}
          <Button type="submit" look="primary" size="large" reason={birthDate ? undefined : t('signUp.missing')} disabled={!birthDate || state.isPending}>{t('save')}</Button>
        </form>
      </Card>
      <Export />
    </>
  )
}
