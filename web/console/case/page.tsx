import { useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { formatCountry } from '../../kit/countries.ts'
import { useLanguage } from '../../kit/i18n.ts'
import { Badge, Button, Empty } from '../../kit/parts.tsx'
import { qorgan, slugOf } from '../api.ts'
import { useKeys } from '../keys.tsx'
import { useMe } from '../me.ts'
import { Answered, Kbd, Page, Panel, Trouble, useTitle } from '../parts/layout.tsx'
import { say } from '../parts/say.tsx'
import { useQueueNames } from '../queue-names.ts'
import { Content } from './content.tsx'
import { useDraft } from './draft.ts'
import { AgeFilePanel } from './age-file.tsx'
import { type CaseFile, type VerdictGiven, caseQuery, claimAhead, giveBackAhead, takeNext } from './file.ts'
import { Author, Grounds } from './grounds.tsx'
import { NotMine } from './not-mine.tsx'
import { useLease } from './lease.ts'
import { type Asked, type Move, MoveDialog, moves, staysAfter } from './moves.tsx'
import { Opinions } from './opinions.tsx'
import { offerUndo } from './undo.tsx'
import { VerdictForm } from './verdict.tsx'

const route = getRouteApi('/cases/$caseId')
const moveKeys: Record<Move, string> = { skip: 's', hold: 'h', escalate: 'e', 'hand-over': 'o', ask: 'a' }

export function CasePage() {
  const { t, locale } = useLanguage()
  const { caseId } = route.useParams()
  const file = useQuery(caseQuery(caseId, locale))
  useTitle(t('case.title'))
  useEffect(() => {
    addEventListener('pagehide', giveBackAhead)
    return () => {
      removeEventListener('pagehide', giveBackAhead)
      giveBackAhead()
    }
  }, [])
  if (slugOf(file.error) === 'not-found') return <Page title={t('case.title')}><Empty title={t('case.absent')}><p className="text-sm">{t('case.absentText')}</p><Link to="/" className="text-accent underline">{t('missing.home')}</Link></Empty></Page>
  if (file.error && !file.data) return <Page title={t('case.title')}><Trouble error={file.error} onRetry={() => void file.refetch()} /></Page>
  return <Answered query={file}>{(data) => <Case key={data.id} file={data} />}</Answered>
}

function Case({ file }: { file: CaseFile }) {
  const { t, locale } = useLanguage()
  const { may } = useMe()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const [asked, setAsked] = useState<Asked | null>(null)
  const [problem, setProblem] = useState<unknown>(null)
  const draft = useDraft(file)
  const isHolder = file.moves.decide?.may === true && may('case.decide')
  const secondsLeft = useLease(file.id, file.claimedUntil, isHolder)
  useEffect(() => {
    if (isHolder) claimAhead(queries, file.queue, locale)
  }, [isHolder, file.queue, locale, queries])
  const next = async () => {
    setProblem(null)
    try {
      const id = await takeNext(file.queue, file.id)
      void queries.invalidateQueries({ queryKey: ['queues'] })
      if (id) return await navigate({ to: '/cases/$caseId', params: { caseId: id } })
      say(t('queues.empty'))
      return await navigate({ to: '/' })
    } catch (error) {
      setProblem(error)
    }
  }
  const onGiven = (verdict: 'violation' | 'no-violation', { undoableUntil, awaits }: VerdictGiven) => {
    const text = awaits ? t(`verdict.awaits.${awaits}`) : t(`verdict.given.${verdict}`)
    if (undoableUntil) offerUndo(file.id, text, undoableUntil)
    else say(text)
    queries.removeQueries({ queryKey: ['case', file.id] })
    void next()
  }
  const pause = async () => {
    giveBackAhead()
    await qorgan.POST('/v1/cases/{id}/release', { params: { path: { id: file.id } }, body: { reason: 'pause' } }).catch(() => undefined)
    queries.removeQueries({ queryKey: ['case'] })
    say(t('moves.paused'))
    await navigate({ to: '/' })
  }
  const whyNot = (move: Move) => {
    const answer = file.moves[move]
    return answer && !answer.may ? t(`whyNot.${answer.because}`) : may('case.claim') ? undefined : t('whyNot.role')
  }
  useKeys(t('keys.case'), [
    ...(isHolder ? [{ keys: 'p', label: t('moves.pause'), run: () => void pause() }, { keys: 'Alt+p', label: t('moves.pauseAnywhere'), run: () => void pause(), inFields: true }, ...moves.filter((move) => !whyNot(move)).map((move) => ({ keys: moveKeys[move], label: t(`moves.${move}.do`), run: () => setAsked(move) }))] : [{ keys: 'Enter', label: t('queues.claim'), run: () => void next() }]),
  ])
  const column = 'grid min-h-0 auto-rows-max content-start gap-3 overflow-y-auto p-3'
  return (
    <div className="flex h-dvh min-w-[1080px] flex-col">
      <Head file={file} secondsLeft={secondsLeft}>
        <Button size="small" onClick={() => void pause()} reason={isHolder ? undefined : t('whyNot.not-yours')}>{t('moves.pause')} <Kbd>P</Kbd></Button>
        {moves.map((move) => <Button key={move} size="small" look="quiet" reason={whyNot(move)} onClick={() => setAsked(move)}>{t(`moves.${move}.do`)} <Kbd>{moveKeys[move].toUpperCase()}</Kbd></Button>)}
      </Head>
      {problem ? <div className="p-3"><Trouble error={problem} /></div> : null}
      <div className="grid min-h-0 flex-1 grid-cols-[minmax(0,1fr)_21rem_23rem]">
        <div className={column} tabIndex={0} role="region" aria-label={t('case.posted')}>
          <Content file={file} onMark={isHolder ? draft.mark : undefined} />
          {file.author && <Author author={file.author} />}
        </div>
        <div className={`${column} border-x border-line bg-sunken`} tabIndex={0} role="region" aria-label={t('case.grounds')}>{file.queue === 'under-age' && file.author && <AgeFilePanel accountId={file.author.id} />}<Opinions file={file} /><Grounds file={file} /></div>
        <div className={column} tabIndex={0} role="region" aria-label={t('verdict.title')}>
          {isHolder ? <VerdictForm file={file} draft={draft} onGiven={onGiven} /> : <NotMine file={file} onNext={() => void next()} onAssign={() => setAsked('assign')} />}
          {file.helplines.length > 0 && file.queue === 'self-harm' && <Panel title={t('case.helplines')}><ul className="px-3 py-2 text-[13px]">{file.helplines.map((each) => <li key={each.number} className="flex justify-between gap-3"><span>{each.title}</span><span className="font-medium">{each.number}</span></li>)}</ul></Panel>}
        </div>
      </div>
      {asked && <MoveDialog caseId={file.id} move={asked} onClose={() => setAsked(null)} onDone={() => {
        setAsked(null)
        say(t(`moves.${asked}.done`))
        void queries.invalidateQueries({ queryKey: ['case', file.id] })
        if (!staysAfter(asked)) void next()
      }} />}
    </div>
  )
}

function Head({ file, secondsLeft, children }: { file: CaseFile; secondsLeft: number | null; children: React.ReactNode }) {
  const { t, relative, locale } = useLanguage()
  const queueName = useQueueNames()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // A screen reader says that another case has come, and single keys work at once.
    heading.current?.focus({ preventScroll: true })
  }, [])
  const clock = secondsLeft === null ? null : `${Math.floor(secondsLeft / 60)}:${String(secondsLeft % 60).padStart(2, '0')}`
  return (
    // Always one line: what is below must not jump from case to case.
    <header className="flex h-12 shrink-0 items-center gap-3 border-b border-line bg-surface px-3">
      <div className="flex min-w-0 items-center gap-1.5 overflow-hidden">
        <h1 ref={heading} tabIndex={-1} title={queueName(file.queue)} className="min-w-16 truncate text-sm font-semibold outline-none">{queueName(file.queue)}</h1>
        <Badge>{t(`subject.${file.subject.kind}`)}</Badge>
        <Badge>{t(`language.${file.language ?? 'unknown'}`, file.language ?? '')} · {formatCountry(file.country, locale)}</Badge>
        {file.appeals.length > 0 && <Badge tone="accent">{t('case.appeal')}</Badge>}
        {file.escalated && <Badge tone="warn">{t('case.escalated')}</Badge>}
        {file.dueAt && <Badge tone="warn">{t('case.due', { when: relative(file.dueAt) })}</Badge>}
        {clock && <span role="timer" aria-label={t('case.lease')} title={t('case.leaseText')} className={`rounded-md px-1.5 py-0.5 text-xs font-medium tabular-nums ${secondsLeft! < 120 ? 'bg-warn-soft text-warn' : 'text-ink-faint'}`}>{clock}</span>}
      </div>
      <div className="ml-auto flex shrink-0 items-center gap-0.5 [&>button]:!gap-1.5 [&>button]:!px-2">{children}</div>
    </header>
  )
}
