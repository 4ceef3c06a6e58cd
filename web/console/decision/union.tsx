import { useQuery } from '@tanstack/react-query'
import { useLanguage } from '../../kit/i18n.ts'
import { Badge } from '../../kit/parts.tsx'
import { answer, qorgan } from '../api.ts'
import { Answered, Panel } from '../parts/layout.tsx'

/** What the decision is in the Union's database, field by field and in its own words; or that it does not belong there. */
export function UnionStatement({ id }: { id: string }) {
  const { t } = useLanguage()
  const asked = useQuery({ queryKey: ['union-statement', id], queryFn: () => answer(qorgan.GET('/v1/decisions/{id}/union-statement', { params: { path: { id } } })) })
  return (
    <Answered query={asked}>
      {({ statement }) => (
        <Panel title={t('decision.union')} side={statement && <Badge tone="good">{t('decision.unionValid')}</Badge>}>
          {statement === null ? <p className="px-4 py-3 text-[13px] text-ink-soft text-pretty">{t('decision.noUnion')}</p> : (
            <dl lang="en" className="divide-y divide-line text-[12px]">
              {Object.entries(statement).map(([field, value]) => <div key={field} className="grid grid-cols-[minmax(0,2fr)_minmax(0,3fr)] gap-3 px-4 py-1.5"><dt className="font-mono break-all text-ink-faint">{field}</dt><dd className="break-words">{said(value)}</dd></div>)}
            </dl>
          )}
        </Panel>
      )}
    </Answered>
  )
}

const said = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value as string | number))
