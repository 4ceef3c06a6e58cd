import { Phone } from 'lucide-react'
import { useLanguage } from '../../../web/kit/i18n.ts'
import { Card } from '../../../web/kit/parts.tsx'
import { Screen } from '../parts.tsx'
import { useMe } from '../session.tsx'

/** Always within reach: no setting, limit or suspension hides it. Who is not signed in reads both. */
export function Helpline() {
  const country = useMe().data?.country
  if (country === undefined) return <><Line place="kz" /><Line place="other" /></>
  return <Line place={country === 'KZ' ? 'kz' : 'other'} />
}

function Line({ place }: { place: 'kz' | 'other' }) {
  const { t } = useLanguage()
  return (
    <Card className="flex items-start gap-3 p-4">
      <Phone className="mt-0.5 size-5 shrink-0 text-accent" aria-hidden="true" />
      <div className="text-sm"><p className="font-semibold">{t(`help.${place}.title`)}</p><p className="text-ink-soft">{t(`help.${place}.text`)}</p>{place === 'kz' && <a href="tel:111" className="mt-1 inline-block text-lg font-semibold text-accent underline">111</a>}</div>
    </Card>
  )
}

const ways = ['talk', 'report', 'block', 'away'] as const

export function HelpPage() {
  const { t } = useLanguage()
  return (
    <Screen title={t('help.title')} back>
      <div className="grid gap-4">
        <Helpline />
        <Card className="divide-y divide-line">{ways.map((way) => <section key={way} className="px-5 py-4"><h2 className="font-semibold">{t(`help.ways.${way}.title`)}</h2><p className="text-ink-soft">{t(`help.ways.${way}.text`)}</p></section>)}</Card>
      </div>
    </Screen>
  )
}
