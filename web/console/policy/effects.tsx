import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useLanguage } from '../../kit/i18n.ts'
import { Badge } from '../../kit/parts.tsx'
import { answer, qorgan } from '../api.ts'
import { useMe } from '../me.ts'
import { Answered, Code, Panel } from '../parts/layout.tsx'

/** Whom the change concerns: certificates by topic with their holders, rules that cite the clauses, report reasons. */
export function Effects({ from, to }: { from: string; to: string }) {
  const { t, locale, number } = useLanguage()
  const { may } = useMe()
  const effects = useQuery({ queryKey: ['guideline-effects', from, to, locale], queryFn: () => answer(qorgan.GET('/v1/guideline-versions/{version}/effects', { params: { path: { version: to }, query: { since: from } } })) })
  const nothing = <p className="px-3 py-2.5 text-[13px] text-ink-faint">{t('guidelines.none')}</p>
  return (
    <Answered query={effects}>
      {({ queues, certificates, rules, reasons }) => (
        <div className="grid gap-4">
          <Panel title={t('guidelines.certificates', { value: number(certificates.length) })} side={may('certificate.list') && <Link to="/certificates" className="text-[12px] text-accent underline">{t('nav.certificates')}</Link>}>
            {queues.length === 0 ? nothing : (
              <ul className="divide-y divide-line text-[13px]">
                {queues.map((queue) => (
                  <li key={queue.id} className="grid gap-0.5 px-3 py-2">
                    <span className="flex justify-between gap-3"><span className="font-medium">{queue.label}</span><span className="tabular-nums text-ink-soft">{number(queue.certificates)}</span></span>
                    <span className="text-ink-soft">{certificates.filter((each) => each.queue === queue.id).map((each) => `${each.name} (${t(`language.${each.language === '*' ? 'any' : each.language}`)})`).join(', ') || t('guidelines.noHolder')}</span>
                  </li>
                ))}
              </ul>
            )}
          </Panel>
          <Panel title={t('guidelines.rules', { value: number(rules.length) })}>
            {rules.length === 0 ? nothing : (
              <ul className="divide-y divide-line text-[13px]">
                {rules.map((rule) => (
                  <li key={rule.id} className="flex flex-wrap items-center justify-between gap-x-3 gap-y-0.5 px-3 py-2">
                    <span><Code>{rule.id}</Code> <span className="text-ink-soft">{rule.policy}</span></span>
                    <span className="flex gap-1.5">{rule.mode !== 'live' && <Badge>{t(`guidelines.mode.${rule.mode}`)}</Badge>}<Badge tone={rule.because === 'removed' ? 'bad' : 'warn'}>{t(`guidelines.because.${rule.because}`)}</Badge></span>
                  </li>
                ))}
              </ul>
            )}
          </Panel>
          <Panel title={t('guidelines.reportReasons', { value: number(reasons.length) })}>
            {reasons.length === 0 ? nothing : <ul className="divide-y divide-line text-[13px]">{reasons.map((each) => <li key={each.id} className="flex flex-wrap items-center justify-between gap-3 px-3 py-2"><span>{each.label} <Code>{each.policy}</Code></span><Badge tone={each.because === 'removed' ? 'bad' : 'warn'}>{t(`guidelines.because.${each.because}`)}</Badge></li>)}</ul>}
          </Panel>
        </div>
      )}
    </Answered>
  )
}
