import { verify, type Verdict } from '@qorgan/ledger/figures'
import { Check, Download, FileCheck, ShieldCheck } from 'lucide-react'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useLanguage } from '../../kit/i18n.ts'
import { Button, Card, Failed, Notice } from '../../kit/parts.tsx'
import { type Digests, openDigests } from './digests.ts'
import { bytesFor, download, evidenceOf, type Held } from './download.ts'

type Log = { name: string; origin: string; size: number }
type Run = { state: 'idle' } | { state: 'running'; done: number } | { state: 'failed'; error: unknown }
type Result = Verdict & { seconds: number; kept: boolean; figures: number }

const megabytes = (bytes: number) => bytes / 1_000_000

/** Fetch, bring along, count: three steps, of which only the first needs a connection. */
export function Steps({ log }: { log: Log }) {
  const { t, number } = useLanguage()
  const [held, setHeld] = useState<Held | null>(null)
  const [fetching, setFetching] = useState<Run>({ state: 'idle' })
  const [counting, setCounting] = useState<Run>({ state: 'idle' })
  const [kept, setKept] = useState<{ name: string; note: string } | null>(null)
  const [result, setResult] = useState<Result | null>(null)
  const digests = useRef<Digests | null>(null)
  useEffect(() => () => digests.current?.close(), [])

  const fetchAll = async () => {
    setFetching({ state: 'running', done: 0 })
    setResult(null)
    try {
      digests.current ??= openDigests()
      setHeld(await download(log.name, (done) => setFetching({ state: 'running', done })))
      setFetching({ state: 'idle' })
    } catch (error) {
      setFetching({ state: 'failed', error })
    }
  }
  const count = async () => {
    if (!held || !digests.current) return
    setCounting({ state: 'running', done: 0 })
    const begun = performance.now()
    try {
      const verdict = await verify(evidenceOf(held, kept?.note ?? null, digests.current, (done) => setCounting({ state: 'running', done })))
      const figures = held.publications.flatMap((each) => Object.values(each.figures)).reduce((sum, of) => sum + Object.values(of).filter((value) => value !== null).length, 0)
      setResult({ ...verdict, seconds: (performance.now() - begun) / 1_000, kept: kept !== null, figures })
      setCounting({ state: 'idle' })
    } catch (error) {
      setCounting({ state: 'failed', error })
    }
  }
  const expected = bytesFor(log.size)
  return (
    <div className="grid gap-4">
      <ol className="grid gap-4 lg:grid-cols-3">
        <Step n={1} title={t('verify.fetch.title')} text={t('verify.fetch.text', { leaves: number(log.size), size: number(megabytes(expected), 1) })}>
          <Button look={held ? 'plain' : 'primary'} disabled={fetching.state === 'running'} onClick={() => void fetchAll()}><Download className="size-4" aria-hidden="true" />{held ? t('verify.fetch.again') : t('verify.fetch.act')}</Button>
          {fetching.state === 'running' && <Bar done={fetching.done} all={expected} label={t('verify.fetch.progress', { size: number(megabytes(fetching.done), 1) })} />}
          {held && fetching.state === 'idle' && <Done>{t('verify.fetch.done', { leaves: number(held.size), size: number(megabytes(held.bytes), 1) })}</Done>}
          {fetching.state === 'failed' && <Failed error={fetching.error} />}
        </Step>
        <Step n={2} title={t('verify.kept.title')} text={t('verify.kept.text')}>
          <label className="inline-flex h-9 w-fit cursor-pointer items-center gap-2 rounded-lg border border-line-strong px-3.5 text-sm font-medium focus-within:outline-2 focus-within:outline-focus hover:bg-sunken"><FileCheck className="size-4" aria-hidden="true" />{t('verify.kept.act')}<input type="file" accept=".txt,text/plain" className="sr-only" onChange={(event) => {
            const file = event.target.files?.[0]
            if (file) void file.text().then((note) => setKept({ name: file.name, note }))
          }} /></label>
          {kept && <Done>{kept.name}</Done>}
        </Step>
        <Step n={3} title={t('verify.count.title')} text={t('verify.count.text')}>
          <Button look={held ? 'primary' : 'plain'} reason={held ? undefined : t('verify.count.first')} disabled={counting.state === 'running'} onClick={() => void count()}><ShieldCheck className="size-4" aria-hidden="true" />{t('verify.count.act')}</Button>
          {counting.state === 'running' && held && <Bar done={counting.done} all={held.size} label={t('verify.count.progress', { leaves: number(counting.done) })} />}
          {counting.state === 'failed' && <Failed error={counting.error} />}
        </Step>
      </ol>
      {result && held && <Outcome result={result} held={held} name={log.name} />}
    </div>
  )
}

function Outcome({ result, held, name }: { result: Result; held: Held; name: string }) {
  const { t, number } = useLanguage()
  const file = `data:text/plain;charset=utf-8,${encodeURIComponent(held.checkpoint)}`
  const good = result.differences.length === 0
  return (
    <div className="grid gap-3">
      <Notice tone={good ? 'good' : 'bad'} title={good ? t('verify.good.title') : t('verify.bad.title')}>
        {good ? (
          <ul className="mt-1 grid gap-1">
            <li>{t('verify.good.tree', { leaves: number(result.leaves) })}</li>
            <li>{t('verify.good.figures', { figures: number(result.figures), publications: number(held.publications.length) })}</li>
            <li>{result.kept ? t('verify.good.kept') : t('verify.good.notKept')}</li>
            <li>{t('verify.good.time', { seconds: number(result.seconds, 1) })}</li>
          </ul>
        ) : (
          <ul className="mt-2 grid gap-2">{result.differences.map(({ fraud, detail }) => <li key={`${fraud} ${detail}`}><b className="font-semibold">{t(`verify.frauds.${fraud}`)}</b> <code className="text-xs">{fraud}</code><br /><span lang="en" className="break-words">{detail}</span></li>)}</ul>
        )}
      </Notice>
      {good && <p className="flex flex-wrap items-center gap-3 text-sm text-ink-soft"><a download={`qorgan-checkpoint-${name}-${held.size}.txt`} href={file} className="inline-flex h-9 items-center gap-2 rounded-lg border border-line-strong bg-surface px-3.5 font-medium text-ink hover:bg-sunken"><Download className="size-4" aria-hidden="true" />{t('verify.keep.act')}</a>{t('verify.keep.text')}</p>}
    </div>
  )
}

function Step({ n, title, text, children }: { n: number; title: string; text: string; children: ReactNode }) {
  return (
    <li className="contents">
      <Card className="grid content-start gap-3 p-5">
        <h2 className="flex items-center gap-2.5 font-semibold"><span aria-hidden="true" className="grid size-7 shrink-0 place-items-center rounded-full bg-accent-soft text-sm text-accent-strong">{n}</span>{title}</h2>
        <p className="text-sm text-ink-soft text-pretty">{text}</p>
        {children}
      </Card>
    </li>
  )
}

const Done = ({ children }: { children: ReactNode }) => <p className="flex items-center gap-1.5 text-sm [overflow-wrap:anywhere] text-good"><Check className="size-4 shrink-0" aria-hidden="true" />{children}</p>

function Bar({ done, all, label }: { done: number; all: number; label: string }) {
  return <div className="grid gap-1"><progress aria-label={label} value={Math.min(done, all)} max={all} className="h-2 w-full overflow-hidden rounded-full accent-accent" /><p className="text-[13px] text-ink-faint tabular-nums">{label}</p></div>
}
