import { useLanguage } from '../../kit/i18n.ts'
import { areCountries, type Draft, isTimed, type Terms } from './draft.ts'
import { features } from './file.ts'

const lengths = [24, 72, 168, 720, 2_160, 8_760] as const
const look = 'h-8 w-full rounded-lg border border-line-strong bg-surface px-2 text-[13px] text-ink aria-invalid:border-bad'

/** What the chosen action still needs: for how long, which feature, in which countries. */
export function TermsOf({ draft: { action, terms, setTerms } }: { draft: Pick<Draft, 'action' | 'terms'> & { setTerms: (terms: Terms) => void } }) {
  const { t } = useLanguage()
  if (!isTimed(action) && action !== 'withhold') return null
  const wrong = action === 'withhold' && !areCountries(terms.territory)
  return (
    <div className="grid grid-cols-2 gap-2">
      {action === 'restrict-feature' && <label className="grid gap-1 text-[12px] text-ink-soft">{t('terms.feature')}<select value={terms.feature} className={look} onChange={(event) => setTerms({ ...terms, feature: event.target.value as typeof terms.feature })}>{features.map((each) => <option key={each} value={each}>{t(`terms.features.${each}`)}</option>)}</select></label>}
      {isTimed(action) && <label className="grid gap-1 text-[12px] text-ink-soft">{t('terms.hours')}<select value={terms.hours} className={look} onChange={(event) => setTerms({ ...terms, hours: Number(event.target.value) })}>{lengths.map((each) => <option key={each} value={each}>{t('terms.days', { count: each / 24 })}</option>)}</select></label>}
      {action === 'withhold' && <label className="col-span-2 grid gap-1 text-[12px] text-ink-soft">{t('terms.territory')}<input value={terms.territory} maxLength={200} autoComplete="off" aria-invalid={wrong || undefined} className={look} onChange={(event) => setTerms({ ...terms, territory: event.target.value })} />{wrong && <span role="alert" className="text-bad">{t('terms.territoryWrong')}</span>}</label>}
    </div>
  )
}
