import { useQuery } from '@tanstack/react-query'
import { useLanguage } from '../../kit/i18n.ts'
import { Badge } from '../../kit/parts.tsx'
import { answer, qorgan } from '../api.ts'
import { Answered, Panel } from '../parts/layout.tsx'

const years = (from: number, to: number | null) => (to === null ? `${from}+` : from === to ? String(from) : `${from}–${to}`)

/** What speaks for and against an age: signals and their weights, evidence as ages and never as dates, the terms of a removal. */
export function AgeFilePanel({ accountId }: { accountId: string }) {
  const { t, locale, percent, number, relative, date } = useLanguage()
  const file = useQuery({ queryKey: ['age-file', accountId, locale], queryFn: () => answer(qorgan.GET('/v1/accounts/{id}/age-file', { params: { path: { id: accountId } } })) })
  return (
    <Panel title={t('ageFile.title')} side={file.data && <Badge tone={file.data.probability >= file.data.openCase ? 'warn' : 'neutral'}>{t('ageFile.under', { age: file.data.minimumAge, share: percent(file.data.probability, 0) })}</Badge>}>
      <Answered query={file}>{({ signals, shares, evidence, minimumsTold, removal }) => (
        <div className="grid gap-3 p-3 text-[13px]">
          {minimumsTold.map((each) => <p key={`${each.years} ${each.startsOn}`} className="rounded-lg bg-warn-soft px-3 py-2 text-warn text-pretty">{t('ageFile.told', { age: each.years, from: date(each.startsOn), told: date(each.toldAt) })}</p>)}
          {shares.length > 0 && (
            <table className="w-full">
              <caption className="sr-only">{t('ageFile.weights')}</caption>
              <thead><tr className="text-left text-[12px] text-ink-faint"><th scope="col" className="font-normal">{t('ageFile.signal')}</th><th scope="col" className="pl-3 text-right font-normal whitespace-nowrap">{t('ageFile.count')}</th><th scope="col" className="pl-3 text-right font-normal whitespace-nowrap">{t('ageFile.times')}</th></tr></thead>
              <tbody>{shares.map((share) => <tr key={share.kind}><td className="py-0.5 font-medium">{share.label}</td><td className="text-right tabular-nums">{number(share.count)}</td><td className="text-right tabular-nums">×{number(share.times)}</td></tr>)}</tbody>
            </table>
          )}
          {signals.length === 0 ? <p className="text-ink-faint">{t('ageFile.none')}</p> : (
            <details><summary className="text-ink-soft">{t('ageFile.all', { value: number(signals.length) })}</summary>
              <ul className="mt-1.5 grid gap-1">{signals.map((signal) => <li key={`${signal.kind}${signal.seenAt}${signal.about?.id ?? ''}`} className={`flex justify-between gap-2 ${signal.counts ? '' : 'text-ink-faint'}`}><span>{signal.label}{signal.ageYears !== null && <span className="text-ink-soft"> · {t('ageFile.named', { age: signal.ageYears })}</span>}{!signal.counts && <> · {t('ageFile.settled')}</>}</span><span className="whitespace-nowrap text-ink-faint">{relative(signal.seenAt)}</span></li>)}</ul>
            </details>
          )}
          <div>
            <h3 className="mb-1 text-[12px] text-ink-faint">{t('ageFile.evidence')}</h3>
            <ul className="grid gap-1">{evidence.map((each) => <li key={`${each.method}${each.givenAt}`} className="flex items-center justify-between gap-2"><span>{t(`ageFile.methods.${each.method}`)} <Badge tone={each.level === 'verified' ? 'good' : 'neutral'}>{t(`ageFile.levels.${each.level}`)}</Badge></span><span className="font-medium tabular-nums">{years(each.from, each.to)}</span></li>)}</ul>
          </div>
          {removal && (removal.restoredAt ? <p className="text-ink-soft">{t('ageFile.restored', { removed: date(removal.removedAt) })}</p> : (
            <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-0.5 [&_dd]:text-right [&_dt]:text-ink-soft">
              <dt>{t('ageFile.removed')}</dt><dd>{date(removal.removedAt)}</dd><dt>{t('ageFile.until')}</dt><dd>{date(removal.appealableUntil)}</dd><dt>{t('ageFile.erase')}</dt><dd>{date(removal.eraseAt)}</dd>
            </dl>
          ))}
        </div>
      )}</Answered>
    </Panel>
  )
}
