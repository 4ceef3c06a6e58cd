import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { type Locale, locales } from '../../kit/format.ts'
import { useLanguage } from '../../kit/i18n.ts'
import { Badge, Empty, SelectField } from '../../kit/parts.tsx'
import { answer, qorgan } from '../api.ts'
import { useMe } from '../me.ts'
import { Choices } from '../parts/choices.tsx'
import { Answered, Page, Panel } from '../parts/layout.tsx'
import { ClauseChange, type Changes, FieldChanges } from './changes.tsx'
import { Effects } from './effects.tsx'

const route = getRouteApi('/guidelines')
const stateTones = { earlier: 'neutral', current: 'good', coming: 'accent' } as const

/** Versions of the guidelines, what each changed against another, and whom the change concerns. */
export function GuidelinesPage() {
  const { t, locale, date } = useLanguage()
  const navigate = useNavigate()
  const asked = route.useSearch()
  const versions = useQuery({ queryKey: ['guideline-versions', locale], queryFn: () => answer(qorgan.GET('/v1/guideline-versions')) })
  return (
    <Page title={t('nav.guidelines')} lead={t('guidelines.lead')}>
      <Answered query={versions}>
        {({ items }) => {
          const to = items.find(({ version }) => version === asked.version) ?? items[0]
          const earlier = items.slice(items.findIndex((each) => each === to) + 1)
          const from = earlier.find(({ version }) => version === asked.since) ?? earlier[0]
          const choose = (version: string, since?: string) => void navigate({ to: '/guidelines', search: { version, ...(since && { since }) } })
          return (
            <>
              <Panel label={t('guidelines.versions')}>
                <table className="grid-table">
                  <thead><tr><th scope="col">{t('guidelines.version')}</th><th scope="col">{t('guidelines.state')}</th><th scope="col">{t('guidelines.since')}</th><th scope="col">{t('guidelines.clauses')}</th><th scope="col">{t('guidelines.about')}</th></tr></thead>
                  <tbody>{items.map((each) => <tr key={each.version}><td className="font-medium tabular-nums">{each.version}</td><td><Badge tone={stateTones[each.state]}>{t(`guidelines.is.${each.state}`)}</Badge></td><td className="whitespace-nowrap text-ink-soft">{date(each.effectiveAt)}</td><td className="tabular-nums">{each.clauses}</td><td className="text-ink-soft">{each.summary}</td></tr>)}</tbody>
                </table>
              </Panel>
              {!to || !from ? <Empty title={t('guidelines.only')}><p className="max-w-lg text-sm">{t('guidelines.onlyText')}</p></Empty> : (
                <>
                  <div className="flex max-w-md gap-3 [&>*]:flex-1">
                    <SelectField label={t('guidelines.from')} value={from.version} onChange={(event) => choose(to.version, event.target.value)}>{earlier.map(({ version }) => <option key={version}>{version}</option>)}</SelectField>
                    <SelectField label={t('guidelines.to')} value={to.version} onChange={(event) => choose(event.target.value)}>{items.slice(0, -1).map(({ version }) => <option key={version}>{version}</option>)}</SelectField>
                  </div>
                  <Comparison key={`${from.version} ${to.version}`} from={from.version} to={to.version} />
                </>
              )}
            </>
          )
        }}
      </Answered>
    </Page>
  )
}

function Comparison({ from, to }: { from: string; to: string }) {
  const { t, locale } = useLanguage()
  const { may } = useMe()
  const ask = { params: { path: { version: to }, query: { since: from } } }
  const changes = useQuery({ queryKey: ['guideline-changes', from, to, locale], queryFn: () => answer(qorgan.GET('/v1/guideline-versions/{version}/changes', ask)) })
  return (
    <Answered query={changes}>
      {(found) => (
        <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,5fr)_minmax(0,3fr)]">
          <Diff changes={found} />
          {may('guidelines.weigh') ? <Effects from={from} to={to} /> : <Panel title={t('guidelines.touches')}><p className="px-4 py-3 text-[13px] text-ink-soft">{t('noRole.text')}</p></Panel>}
        </div>
      )}
    </Answered>
  )
}

function Diff({ changes }: { changes: Changes }) {
  const { t, number } = useLanguage()
  const [shown, setShown] = useState<readonly Locale[]>(locales)
  const kinds = (['added', 'removed', 'changed'] as const).map((kind) => ({ kind, n: changes.clauses.filter(({ change }) => change === kind).length }))
  return (
    <div className="grid gap-4">
      <div className="flex flex-wrap items-end justify-between gap-3">
        <p className="flex flex-wrap gap-1.5">{kinds.map(({ kind, n }) => <Badge key={kind} tone={n === 0 ? 'neutral' : tones[kind]}>{t(`guidelines.counts.${kind}`, { value: number(n) })}</Badge>)}</p>
        <Choices legend={t('guidelines.languages')} all={locales} chosen={shown} onChange={setShown} name={(each) => t(`language.${each}`)} />
      </div>
      {changes.clauses.length + changes.around.length === 0 && <Empty title={t('guidelines.same')} />}
      {changes.clauses.map((clause) => <ClauseChange key={clause.id} clause={clause} shown={shown} tone={tones[clause.change]} />)}
      {changes.around.length > 0 && <Panel title={t('guidelines.around')}><FieldChanges fields={changes.around} shown={shown} /></Panel>}
      <p className="text-[12px] text-ink-faint">{t('guidelines.cites')} <Link to="/decisions" className="text-accent underline">{t('nav.decisions')}</Link></p>
    </div>
  )
}

const tones = { added: 'good', removed: 'bad', changed: 'warn' } as const
