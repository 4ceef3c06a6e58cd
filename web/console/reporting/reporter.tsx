import { useQuery } from '@tanstack/react-query'
import { useLanguage } from '../../kit/i18n.ts'
import { Badge } from '../../kit/parts.tsx'
import { answer, qorgan } from '../api.ts'
import { Answered, Code, Panel } from '../parts/layout.tsx'

/** One person's credibility: the mean of the posterior inside the interval that holds the truth nine times in ten. */
export function Reporter({ id }: { id: string }) {
  const { t, number, percent, date } = useLanguage()
  const reporter = useQuery({ queryKey: ['reporter', id], queryFn: () => answer(qorgan.GET('/v1/reporters/{id}', { params: { path: { id } } })) })
  return (
    <Answered query={reporter}>
      {({ accountId, filed, open, right, wrong, credibility, between: [low = 0, high = 1], warnedAt, dailyLimit, flagger }) => (
        <Panel title={<span className="flex flex-wrap items-center gap-2">{t('reporting.reporter')} <Code>{accountId}</Code></span>}>
          <div className="grid gap-4 p-4 text-[13px]">
            <div className="grid gap-1.5">
              <p className="flex items-baseline justify-between gap-3"><span className="text-ink-soft">{t('reporting.credibility')}</span><span className="text-2xl font-semibold tabular-nums">{percent(credibility, 0)}</span></p>
              <svg viewBox="0 0 100 6" preserveAspectRatio="none" className="h-3 w-full" role="img" aria-label={t('reporting.between', { low: percent(low, 0), high: percent(high, 0) })}>
                <rect width="100" height="6" rx="1" className="fill-sunken" /><rect x={low * 100} width={(high - low) * 100} height="6" className="fill-accent-soft" /><rect x={credibility * 100 - 0.4} width="0.8" height="6" className="fill-accent" />
              </svg>
              <p className="text-[12px] text-ink-faint text-pretty">{t('reporting.between', { low: percent(low, 0), high: percent(high, 0) })} {t('reporting.newcomer')}</p>
            </div>
            <dl className="grid grid-cols-2 gap-x-4 gap-y-1 [&_dd]:text-right [&_dd]:tabular-nums [&_dt]:text-ink-faint">
              <dt>{t('reporting.filed')}</dt><dd>{number(filed)}</dd><dt>{t('reporting.open')}</dt><dd>{number(open)}</dd><dt>{t('reporting.right')}</dt><dd>{number(right)}</dd><dt>{t('reporting.wrong')}</dt><dd>{number(wrong)}</dd>
            </dl>
            {(warnedAt || flagger) && (
              <p className="flex flex-wrap gap-1.5">
                {warnedAt && <Badge tone="warn">{t('reporting.warnedOn', { date: date(warnedAt) })}</Badge>}
                {dailyLimit !== null && <Badge tone="bad">{t('reporting.limited', { value: dailyLimit })}</Badge>}
                {flagger && <Badge tone="good">{t('fairness.trusted')}: {flagger.name}</Badge>}
              </p>
            )}
          </div>
        </Panel>
      )}
    </Answered>
  )
}
