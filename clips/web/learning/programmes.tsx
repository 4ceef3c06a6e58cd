import { BadgeCheck, GraduationCap } from 'lucide-react'
import type { paths } from '@qorgan/sdk'
import { useLanguage } from '../../../web/kit/i18n.ts'
import { Badge, Card } from '../../../web/kit/parts.tsx'

export type Programme = paths['/v1/learning/programmes']['get']['responses'][200]['content']['application/json']['items'][number]
export type Institution = paths['/v1/learning/partners']['get']['responses'][200]['content']['application/json']['items'][number]
export type Marking = paths['/v1/accounts/{id}/learning']['get']['responses'][200]['content']['application/json']['markings'][number]

export function ProgrammeCard({ programme, children }: { programme: Programme; children?: React.ReactNode }) {
  const { t, locale, date, number } = useLanguage()
  const say = (text: Programme['title']) => text[locale as keyof Programme['title']] ?? text.en
  return (
    <Card className="grid gap-3 p-5">
      <div className="flex items-start gap-3"><span className="grid size-11 shrink-0 place-items-center rounded-2xl bg-accent-soft text-accent-strong"><GraduationCap className="size-6" aria-hidden="true" /></span><div className="min-w-0"><h3 className="font-semibold text-balance">{say(programme.title)}</h3><p className="text-sm text-ink-soft">{t(`learning.subjects.${programme.subject}`)} · {t('learning.ages', { from: programme.fromAge, to: programme.toAge })}</p></div></div>
      <p className="text-sm text-pretty">{say(programme.goals)}</p>
      <ul className="flex flex-wrap gap-2">{programme.partners.map((each) => <li key={each.id}><Badge tone={each.agreed ? 'good' : 'neutral'}>{each.agreed && <BadgeCheck className="size-3.5" aria-hidden="true" />}{each.name}</Badge></li>)}</ul>
      <p className="text-sm text-ink-soft">{date(programme.startsOn, 'UTC')} – {date(programme.endsOn, 'UTC')} · {t('learning.videos', { count: programme.reach.videos })} · {programme.reach.viewers > 0 ? t('learning.viewers', { count: programme.reach.viewers, shown: number(programme.reach.viewers) }) : t('learning.few')}</p>
      {children}
    </Card>
  )
}
