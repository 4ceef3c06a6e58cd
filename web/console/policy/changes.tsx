import type { paths } from '@qorgan/sdk'
import { useState } from 'react'
import { type Locale, locales } from '../../kit/format.ts'
import { useLanguage } from '../../kit/i18n.ts'
import { Badge, Button, type Tone } from '../../kit/parts.tsx'
import { Code, Panel } from '../parts/layout.tsx'
import { useQueueNames } from '../queue-names.ts'
import { type Piece, wordsChanged } from './words-changed.ts'

export type Changes = paths['/v1/guideline-versions/{version}/changes']['get']['responses'][200]['content']['application/json']
type Clause = Changes['clauses'][number]
type Field = Clause['fields'][number]

/** What a short change shows at once; a clause that came or went whole is long and opens when asked. */
const mostOpen = 6

export function ClauseChange({ clause, shown, tone }: { clause: Clause; shown: readonly Locale[]; tone: Tone }) {
  const { t } = useLanguage()
  const queueName = useQueueNames()
  const [isOpen, setOpen] = useState(clause.fields.length <= mostOpen)
  return (
    <Panel title={<span className="flex flex-wrap items-center gap-2"><Badge tone={tone}>{t(`guidelines.change.${clause.change}`)}</Badge>{clause.title}<Code>{clause.id}</Code></span>} side={<Button size="small" look="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>{t(isOpen ? 'guidelines.fold' : 'guidelines.unfold')}</Button>}>
      <p className="flex flex-wrap gap-x-3 gap-y-1 px-3 py-2 text-[12px] text-ink-faint">
        <span>{queueName(clause.queue)}</span><span>{t('guidelines.severityIs', { value: clause.severity })}</span>
        <span>{t(clause.isOfSubstance ? 'guidelines.substance' : 'guidelines.wording')}</span>
        {clause.reasons.length > 0 && <span>{t('guidelines.reasons')} {clause.reasons.map(({ label }) => label).join(', ')}</span>}
      </p>
      {isOpen && <FieldChanges fields={clause.fields} shown={shown} />}
    </Panel>
  )
}

export function FieldChanges({ fields, shown }: { fields: readonly Field[]; shown: readonly Locale[] }) {
  const nameOf = useFieldNames()
  return (
    <dl className="divide-y divide-line border-t border-line text-[13px]">
      {fields.map((each) => (
        <div key={each.field} className="grid gap-1 px-3 py-2 sm:grid-cols-[10rem_minmax(0,1fr)] sm:gap-3">
          <dt className="text-ink-faint">{nameOf(each.field)}</dt>
          <dd className="grid gap-1.5">{each.before.texts.length + each.after.texts.length > 0 ? <Texts field={each} shown={shown} /> : <Values field={each} />}</dd>
        </div>
      ))}
    </dl>
  )
}

function Texts({ field: { before, after }, shown }: { field: Field; shown: readonly Locale[] }) {
  const { t } = useLanguage()
  const rows = Array.from({ length: Math.max(before.texts.length, after.texts.length) }, (_, index) => [before.texts[index], after.texts[index]] as const)
  const changed = locales.map((locale) => ({ locale, lines: rows.map(([was, is]) => [was?.[locale] ?? '', is?.[locale] ?? ''] as const).filter(([was, is]) => was !== is) })).filter(({ lines }) => lines.length > 0)
  const seen = changed.filter(({ locale }) => shown.includes(locale))
  return (
    <>
      {seen.map(({ locale, lines }) => (
        <div key={locale} className="grid grid-cols-[2rem_minmax(0,1fr)] gap-2">
          <span className="text-[11px] leading-5 text-ink-faint uppercase" title={t(`language.${locale}`)}>{locale}</span>
          <div lang={locale} className="grid gap-1 leading-5">{lines.map(([was, is]) => <p key={`${was}>${is}`} className="text-pretty"><Marked pieces={wordsChanged(was, is)} /></p>)}</div>
        </div>
      ))}
      {seen.length < changed.length && <p className="text-[12px] text-ink-faint">{t('guidelines.alsoIn', { languages: changed.filter(({ locale }) => !shown.includes(locale)).map(({ locale }) => t(`language.${locale}`)).join(', ') })}</p>}
    </>
  )
}

/** Not by colour alone: what went is struck through, what came is underlined, and both are told to a screen reader. */
function Marked({ pieces }: { pieces: readonly Piece[] }) {
  let at = 0
  return (
    <>
      {pieces.map(({ text, is }) => {
        const key = (at += text.length)
        if (is === 'gone') return <del key={`-${key}`} className="rounded-sm bg-bad-soft text-bad">{text}</del>
        return is === 'new' ? <ins key={`+${key}`} className="rounded-sm bg-good-soft text-good">{text}</ins> : <span key={`=${key}`}>{text}</span>
      })}
    </>
  )
}

function Values({ field: { field, before, after } }: { field: Field }) {
  const wordOf = useValueWords(field)
  const gone = before.values.filter((each) => !after.values.includes(each))
  const came = after.values.filter((each) => !before.values.includes(each))
  return (
    <p className="flex flex-wrap gap-1.5">
      {gone.map((each) => <del key={each} className="rounded-md bg-bad-soft px-2 py-0.5 text-bad">{wordOf(each)}</del>)}
      {came.map((each) => <ins key={each} className="rounded-md bg-good-soft px-2 py-0.5 text-good">{wordOf(each)}</ins>)}
    </p>
  )
}

/** A path of a pack in words: its parts have names, and what has none (a country, an id) stands as it is. */
function useFieldNames(): (field: string) => string {
  const { t } = useLanguage()
  return (field) => field.split('.').map((part) => t(`guidelines.field.${part}`, part)).join(' · ')
}

function useValueWords(field: string): (value: string) => string {
  const { t } = useLanguage()
  const queueName = useQueueNames()
  const span = (hours: number) => (hours % 24 === 0 ? t('guidelines.days', { value: hours / 24 }) : t('guidelines.hours', { value: hours }))
  const [part, ...rest] = field.split('.')
  if (part === 'queue') return queueName
  if (part === 'strikes' && (rest[0] === 'severities' || rest[0] === 'acrossPolicies')) {
    return (value) => {
      const [strikes, consequence, hours] = value.split(' ')
      return `${strikes}: ${t(`action.${consequence}`)}${hours ? `, ${span(Number(hours))}` : ''}`
    }
  }
  if (part === 'actions') return (value) => t(`action.${value}`, value)
  return (value) => (value === 'true' || value === 'false' ? t(`guidelines.${value}`) : t(`guidelines.value.${value}`, value))
}
