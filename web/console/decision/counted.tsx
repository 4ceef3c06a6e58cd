import { useQuery } from '@tanstack/react-query'
import { useLanguage } from '../../kit/i18n.ts'
import { Badge } from '../../kit/parts.tsx'
import { Answered, Panel } from '../parts/layout.tsx'
import { figuresOf } from './figures-of.ts'

/** The public figures in which the decision and its reversal are counted, with what they say now. */
export function Counted({ id }: { id: string }) {
  const { t, locale, month, number } = useLanguage()
  const asked = useQuery({ queryKey: ['decision-figures', id, locale], queryFn: () => figuresOf(id) })
  return (
    <Answered query={asked}>
      {(counted) => (
        <Panel title={t('decision.figures')} side={counted?.synthetic && <Badge tone="warn">{t('decision.sample')}</Badge>}>
          {counted === null ? <p className="px-4 py-3 text-[13px] text-ink-soft">{t('decision.notEntered')}</p> : counted.entries.map((entry) => (
            <section key={entry.index} className="border-b border-line px-4 py-3 text-[13px] last:border-b-0">
              <h3 className="mb-1.5 flex justify-between gap-3 text-ink-faint"><span>{t(`decision.entry.${entry.kind}`)} · {entry.country}, {month(entry.month)}</span><span className="tabular-nums">{t('decision.leaf', { value: number(entry.index) })}</span></h3>
              {entry.figures.length === 0 ? <p className="text-ink-soft">{t('decision.noFigure')}</p> : (
                <ul className="grid gap-1">
                  {entry.figures.map((figure) => (
                    <li key={figure.id} className="flex justify-between gap-4"><a href={`/figures?${new URLSearchParams({ country: entry.country, from: entry.month, to: entry.month, ...(counted.synthetic && { synthetic: 'true' }) }).toString()}`} className="text-accent underline">{figure.of && !entry.figures.some(({ id: other }) => other === figure.of?.id) ? `${figure.of.title}: ${figure.title}` : figure.title}</a><span className="font-medium tabular-nums">{number(figure.value)}</span></li>
                  ))}
                </ul>
              )}
            </section>
          ))}
        </Panel>
      )}
    </Answered>
  )
}
