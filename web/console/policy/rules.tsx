import { useQuery } from '@tanstack/react-query'
import { useLanguage } from '../../kit/i18n.ts'
import { Badge, Empty } from '../../kit/parts.tsx'
import { answer, qorgan } from '../api.ts'
import { Answered, Code, Page, Panel } from '../parts/layout.tsx'
import { RuleStops } from './rule-stops.tsx'

const tones = { live: 'good', shadow: 'accent', off: 'neutral', earlier: 'neutral' } as const

/** The rules, and how often people found each version right, with the interval that few judgements leave wide. */
export function RulesPage() {
  const { t, number, locale } = useLanguage()
  const rules = useQuery({ queryKey: ['rules', locale], queryFn: () => answer(qorgan.GET('/v1/rules')) })
  return (
    <Page title={t('nav.rules')} lead={t('rules.lead')}>
      <RuleStops />
      <Answered query={rules}>
        {({ items }) => items.length === 0 ? <Empty /> : (
          <Panel label={t('nav.rules')}>
            <div className="overflow-x-auto">
              <table className="grid-table">
                <thead><tr><th scope="col">{t('rules.rule')}</th><th scope="col">{t('rules.clause')}</th><th scope="col">{t('rules.does')}</th><th scope="col" className="w-72">{t('rules.right')}</th><th scope="col" className="text-right">{t('rules.judged')}</th></tr></thead>
                <tbody>
                  {items.map((rule) => (
                    <tr key={`${rule.id}@${rule.version}`}>
                      <td><Code>{`${rule.id}@${rule.version}`}</Code><span className="mt-1 block"><Badge tone={tones[rule.state]}>{t(`rules.state.${rule.state}`)}</Badge></span></td>
                      <td>{rule.clause?.title ?? '–'}</td>
                      <td className="text-ink-soft">{rule.action ? t(`rules.action.${rule.action}`, t(`action.${rule.action}`, rule.action)) : '–'}<span className="block text-ink-faint">{rule.subjects.map((kind) => t(`subject.${kind}`)).join(', ')}</span></td>
                      <td><Share share={rule.precision.share} between={rule.precision.between} /></td>
                      <td className="text-right whitespace-nowrap tabular-nums">{number(rule.precision.judged)}{rule.precision.wrong > 0 && <span className="block text-ink-faint">{t('rules.wrong', { shown: number(rule.precision.wrong), appeals: number(rule.precision.onAppeal) })}</span>}{rule.precision.other > 0 && <span className="block text-ink-faint">{t('rules.other', { shown: number(rule.precision.other) })}</span>}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </Panel>
        )}
      </Answered>
    </Page>
  )
}

/** A share as a dot on the line of its interval, and in figures. */
export function Share({ share, between: [low, high] }: { share: number | null; between: readonly [number, number] | number[] }) {
  const { t, percent } = useLanguage()
  if (share === null || low === undefined || high === undefined) return <span className="text-ink-faint">{t('rules.notJudged')}</span>
  const said = t('rules.between', { share: percent(share, 0), low: percent(low, 0), high: percent(high, 0) })
  return (
    <span className="grid gap-1">
      <span aria-hidden="true" className="relative block h-2 rounded-full bg-sunken"><span className="absolute inset-y-0 rounded-full bg-accent-soft" style={{ left: `${low * 100}%`, width: `${(high - low) * 100}%` }} /><span className="absolute top-1/2 size-2 -translate-1/2 rounded-full bg-accent" style={{ left: `${share * 100}%` }} /></span>
      <span className="text-[12px] whitespace-nowrap text-ink-soft">{said}</span>
    </span>
  )
}
