import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useLanguage } from '../../kit/i18n.ts'
import { Badge, Button, Empty, Notice, TextField } from '../../kit/parts.tsx'
import { Code, Page, Panel, Trouble } from '../parts/layout.tsx'
import { collect, type Collected, filesOf, save } from './collect.ts'

const day = 86_400_000
const dateOf = (at: number) => new Date(at).toISOString().slice(0, 10)

/** Statements of reasons for the Union's database: a period, what each decision of it became, and the files. */
export function StatementsPage() {
  const { t, number } = useLanguage()
  const [from, setFrom] = useState(() => dateOf(Date.now() - 7 * day))
  const [last, setLast] = useState(() => dateOf(Date.now()))
  const [isSample, setSample] = useState(false)
  const [progress, setProgress] = useState(0)
  const check = useMutation({
    mutationFn: (span: { from: string; last: string; isSample: boolean }) => {
      setProgress(0)
      return collect({ from: span.from, to: dateOf(Date.parse(span.last) + day), samples: span.isSample }, setProgress)
    },
  })
  const wrong = from === '' || last === '' ? t('statements.needsDays') : last < from ? t('statements.wrongOrder') : undefined
  const changed = <T,>(set: (value: T) => void) => (value: T) => {
    set(value)
    check.reset()
  }
  return (
    <Page title={t('nav.statements')} lead={t('statements.lead')}>
      <form className="flex flex-wrap items-end gap-3" onSubmit={(event) => {
        event.preventDefault()
        if (wrong === undefined) check.mutate({ from, last, isSample })
      }}>
        <TextField label={t('statements.from')} type="date" value={from} onChange={(event) => changed(setFrom)(event.target.value)} />
        <TextField label={t('statements.last')} type="date" value={last} onChange={(event) => changed(setLast)(event.target.value)} />
        <label className="flex h-10 items-center gap-2 text-sm"><input type="checkbox" className="size-4 accent-(--accent)" checked={isSample} onChange={(event) => changed(setSample)(event.target.checked)} />{t('statements.samples')}</label>
        <Button type="submit" look="primary" className="h-10" disabled={check.isPending} reason={wrong}>{t('statements.check')}</Button>
      </form>
      {wrong && <p className="text-[13px] text-ink-faint">{wrong}</p>}
      {check.isPending && <p role="status" className="text-sm text-ink-soft">{t('statements.progress', { value: number(progress) })}</p>}
      {check.error && <Trouble error={check.error} />}
      {check.data && <Result found={check.data} name={`dsa-statements${isSample ? '-samples' : ''}-${from}`} />}
    </Page>
  )
}

function Result({ found, name }: { found: Collected; name: string }) {
  const { t, number } = useLanguage()
  const files = filesOf(found.statements)
  const nameOf = (index: number) => `${name}-${String(index + 1).padStart(5, '0')}.json`
  const rows = [['looked', found.looked], ['valid', found.statements.length], ['refused', found.refused.length], ['takesNothing', found.takesNothing], ['otherPeople', found.otherPeople]] as const
  return (
    <div className="grid items-start gap-4 lg:grid-cols-2">
      <Panel title={t('statements.counts')} side={<Badge tone={found.refused.length === 0 ? 'good' : 'bad'}>{t('statements.validOf', { valid: number(found.statements.length), all: number(found.statements.length + found.refused.length) })}</Badge>}>
        <dl className="divide-y divide-line text-[13px]">{rows.map(([row, n]) => <div key={row} className="flex justify-between gap-4 px-4 py-2"><dt className="text-ink-soft">{t(`statements.row.${row}`)}</dt><dd className="font-medium tabular-nums">{number(n)}</dd></div>)}</dl>
        {!found.isWhole && <div className="p-3"><Notice tone="warn">{t('statements.notWhole', { value: number(found.looked) })}</Notice></div>}
      </Panel>
      <Panel title={t('statements.files', { value: number(files.length) })}>
        {files.length === 0 ? <Empty title={t('statements.none')} /> : <ul className="max-h-96 divide-y divide-line overflow-y-auto text-[13px]">{files.map((file, index) => <li key={nameOf(index)} className="flex items-center justify-between gap-3 px-4 py-2"><span><Code>{nameOf(index)}</Code> <span className="text-ink-faint">{number(file.length)}</span></span><Button size="small" aria-label={t('statements.saveOne', { name: nameOf(index) })} onClick={() => save(nameOf(index), { statements: file })}>{t('statements.save')}</Button></li>)}</ul>}
      </Panel>
      {found.refused.length > 0 && (
        <Panel title={t('statements.refused')} className="lg:col-span-2">
          <ul className="divide-y divide-line text-[13px]">{found.refused.map(({ decisionId, problems }) => <li key={decisionId} className="grid gap-1 px-4 py-2"><Link to="/decisions/$decisionId" params={{ decisionId }} className="text-accent underline"><Code>{decisionId}</Code></Link><span className="text-ink-soft">{problems.map(({ pointer, message }) => `${pointer}: ${message}`).join(' · ')}</span></li>)}</ul>
        </Panel>
      )}
    </div>
  )
}
