import { Link } from '@tanstack/react-router'
import { formatCountry } from '../../kit/countries.ts'
import { useLanguage } from '../../kit/i18n.ts'
import { Badge } from '../../kit/parts.tsx'
import { Code, Panel } from '../parts/layout.tsx'
import { useClauseTitle } from './clause-names.ts'
import type { CaseFile } from './file.ts'
import { useLabels } from './labels.ts'

/** Why the case is here: the appeal with the first decision, reports, what detectors saw, what was decided before. */
export function Grounds({ file }: { file: CaseFile }) {
  const { t, relative, percent, number } = useLanguage()
  const nameOf = useLabels()
  const { reports, appeals, signals, decisions, steps, harm } = file
  const first = (id: string | null) => [...decisions, ...(file.author?.decisions ?? [])].find((each) => each.id === id)
  return (
    <>
      {appeals.map((appeal) => (
        <Panel key={appeal.id} title={t(appeal.decisionId ? 'case.appeal' : 'case.contested')} side={<Badge tone="accent">{t('case.level', { level: appeal.level })}</Badge>}>
          <div className="grid gap-2 p-3 text-sm">
            {first(appeal.decisionId) && <Line each={first(appeal.decisionId)!} />}
            <blockquote className="border-l-2 border-accent pl-3 text-pretty">{appeal.statement ?? t('case.noStatement')}</blockquote>
            {appeal.evidence.length > 0 && <ul className="list-disc pl-5 text-[13px] text-ink-soft">{appeal.evidence.map((each) => <li key={each} className="break-all">{each}</li>)}</ul>}
            <p className="text-[12px] text-ink-faint">{relative(appeal.filedAt)}</p>
          </div>
        </Panel>
      ))}
      <Panel title={t('case.reports', { value: number(reports.length) })}>
        {reports.length === 0 ? <p className="px-3 py-2.5 text-[13px] text-ink-faint">{t('case.noReports')}</p> : (
          <ul className="divide-y divide-line">
            {reports.map((report) => (
              <li key={report.id} className="grid gap-0.5 px-3 py-2 text-[13px]">
                <span className="flex justify-between gap-2"><span className="font-medium">{report.label}</span><span className="whitespace-nowrap text-ink-faint">{relative(report.receivedAt)}</span></span>
                {report.note && <span className="text-ink-soft">{report.note}</span>}
                {(report.trusted || report.arranged) && <span className="flex flex-wrap gap-1.5">{report.trusted && <Badge tone="good">{t('fairness.trusted')}</Badge>}{report.arranged && <Badge tone="bad">{t('fairness.arranged')}</Badge>}</span>}
                {report.credibility !== null && <span className="text-[12px] text-ink-faint">{t('case.credibility', { share: percent(report.credibility, 0) })}</span>}
              </li>
            ))}
          </ul>
        )}
      </Panel>
      {signals.length > 0 && (
        <Panel title={t('case.signals')}>
          <ul className="divide-y divide-line">{signals.slice(0, 12).map((each) => <li key={`${each.detector}${each.label}${each.at}`} className="flex justify-between gap-3 px-3 py-1.5 text-[13px]"><span className="min-w-0"><span className="font-medium">{nameOf(each.label)}</span> <span className="text-ink-faint">{t(`detector.${each.detector}`, each.detector)}</span></span>{each.score !== null && <span className="tabular-nums">{number(each.score, 2)}</span>}</li>)}</ul>
        </Panel>
      )}
      {decisions.length > 0 && <Panel title={t('case.decided')}><ul className="divide-y divide-line">{decisions.map((each) => <li key={each.id} className="px-3 py-2"><Line each={each} /></li>)}</ul></Panel>}
      <Panel title={t('case.place')}>
        <dl className="grid grid-cols-2 gap-x-3 gap-y-0.5 px-3 py-2 text-[12px] [&_dd]:text-right [&_dd]:tabular-nums [&_dt]:text-ink-faint">
          <dt>{t('harm.severity')}</dt><dd>{number(harm.severity)} / 5</dd><dt>{t('harm.probability')}</dt><dd>{percent(harm.probability, 0)}</dd>
          <dt>{t('harm.viewsPerHour')}</dt><dd>{number(harm.viewsPerHour)}</dd><dt>{t('harm.minorsShare')}</dt><dd>{percent(harm.minorsShare, 0)}</dd>
          <dt className="font-medium">{t('harm.expected')}</dt><dd className="font-medium">{number(harm.expected)}</dd>
        </dl>
      </Panel>
      {steps.length > 0 && <Steps steps={steps} />}
    </>
  )
}

export function Line({ each }: { each: CaseFile['decisions'][number] }) {
  const { t, relative } = useLanguage()
  return (
    <div className="grid gap-0.5 text-[13px]">
      <span className="flex flex-wrap items-center gap-1.5"><Badge tone={each.action === 'restore' ? 'good' : each.inForce ? 'bad' : 'neutral'}>{t(`action.${each.action}`)}</Badge>{!each.inForce && each.action !== 'restore' && <span className="text-ink-faint">{t('case.over')}</span>}<Link to="/decisions/$decisionId" params={{ decisionId: each.id }} className="ml-auto text-ink-faint underline">{relative(each.decidedAt)}</Link></span>
      <span className="font-medium">{each.title}</span>
      {each.facts && <span className="text-ink-soft">{each.facts}</span>}
      <span className="text-[12px] text-ink-faint">{t(`source.${each.source}`)} · {t(`decision.automation.${each.automatedDecision}`)}</span>
    </div>
  )
}

const stepsAtOnce = 3

/** What happened to the case, the latest at once; a case that went through many hands would push the rest away. */
function Steps({ steps }: { steps: CaseFile['steps'] }) {
  const { t, relative } = useLanguage()
  const row = (step: CaseFile['steps'][number]) => <li key={`${step.step}${step.at}`} className="px-3 py-1 text-[13px]"><span className="font-medium">{t(`step.${step.step}`)}</span> <span className="text-ink-faint">{relative(step.at)}</span>{step.reason && <span className="block text-ink-soft">{ownReasons.has(step.reason) ? t(`step.${step.reason}`) : step.reason}</span>}</li>
  return (
    <Panel title={t('case.steps')}>
      <ul className="divide-y divide-line">{steps.slice(0, stepsAtOnce).map(row)}</ul>
      {steps.length > stepsAtOnce && <details className="border-t border-line"><summary className="px-3 py-1 text-[13px] text-ink-soft">{t('case.earlierSteps', { count: steps.length - stepsAtOnce })}</summary><ul className="divide-y divide-line">{steps.slice(stepsAtOnce).map(row)}</ul></details>}
    </Panel>
  )
}

/** Reasons that the screens give by themselves. */
const ownReasons: ReadonlySet<string> = new Set(['pause', 'closed-tab'])
const atOnce = 4

/** A line for each decision, the latest at once; the others on request, so that the page need not be scrolled. */
function History({ decisions }: { decisions: CaseFile['decisions'] }) {
  const { t } = useLanguage()
  if (decisions.length === 0) return null
  return (
    <>
      <p className="text-ink-soft">{t('case.history', { count: decisions.length })}</p>
      <ul className="divide-y divide-line border-y border-line">{decisions.slice(0, atOnce).map((each) => <Past key={each.id} each={each} />)}</ul>
      {decisions.length > atOnce && <details><summary className="text-ink-soft">{t('case.earlierDecisions', { count: decisions.length - atOnce })}</summary><ul className="divide-y divide-line">{decisions.slice(atOnce).map((each) => <Past key={each.id} each={each} />)}</ul></details>}
    </>
  )
}

function Past({ each }: { each: CaseFile['decisions'][number] }) {
  const { t, relative } = useLanguage()
  return <li className="flex items-center gap-2 py-1" title={each.facts}><Badge tone={each.action === 'restore' ? 'good' : each.inForce ? 'bad' : 'neutral'}>{t(`action.${each.action}`)}</Badge><span className="min-w-0 flex-1 truncate">{each.title}</span><Link to="/decisions/$decisionId" params={{ decisionId: each.id }} className="whitespace-nowrap text-ink-faint underline">{relative(each.decidedAt)}</Link></li>
}

/** Who posted it: the band and never a date, how the account stands, strikes that count, what was decided lately. */
export function Author({ author }: { author: NonNullable<CaseFile['author']> }) {
  const { t, date, locale } = useLanguage()
  const clauseTitle = useClauseTitle()
  return (
    <Panel title={<>@{author.handle}</>} side={<span className="flex gap-1"><Badge tone={author.ageBand === '18+' ? 'neutral' : 'accent'}>{author.ageBand}</Badge><Badge tone={author.status === 'active' ? 'good' : 'bad'}>{t(`status.${author.status}`)}</Badge></span>}>
      <div className="grid gap-1.5 px-3 py-2 text-[13px]">
        <p className="text-ink-soft">{formatCountry(author.country, locale)} · {t(`language.${author.locale}`, author.locale)} · {t('case.since', { date: date(author.createdAt) })}</p>
        {author.strikes.length === 0 ? <p className="text-ink-faint">{t('case.noStrikes')}</p> : <ul className="flex flex-wrap gap-1">{author.strikes.map((strike) => <li key={strike.decisionId}><Badge tone={strike.kind === 'strike' ? 'bad' : 'warn'}>{t(`strike.${strike.kind}`)} · {clauseTitle(strike.policy)}</Badge></li>)}</ul>}
        <History decisions={author.decisions} />
        <p className="flex gap-3"><Link to="/cases" search={{ q: author.handle }} className="text-accent underline">{t('case.ofAuthor')}</Link><Code>{author.id}</Code></p>
      </div>
    </Panel>
  )
}
