import { useQuery } from '@tanstack/react-query'
import { useLanguage } from '../kit/i18n.ts'
import { answer, qorgan } from './api.ts'
import { Answered, Panel } from './parts/layout.tsx'
import { Share } from './policy/rules.tsx'
import { useQueueNames } from './queue-names.ts'

/** How one's own verdicts held on appeal. Nobody else has a page with these figures. */
export function OwnAccuracy() {
  const { t, number } = useLanguage()
  const queueName = useQueueNames()
  const accuracy = useQuery({ queryKey: ['own-accuracy'], queryFn: () => answer(qorgan.GET('/v1/staff/me/accuracy')) })
  return (
    <Panel title={t('own.accuracy.title')}>
      <p className="px-4 pt-3 text-[13px] text-ink-soft">{t('own.accuracy.lead')}</p>
      <Answered query={accuracy}>
        {({ items }) => items.length === 0 ? <p className="px-4 py-4 text-sm text-ink-soft">{t('own.accuracy.none')}</p> : (
          <table className="grid-table mt-2">
            <thead><tr><th scope="col">{t('case.queue')}</th><th scope="col">{t('case.language')}</th><th scope="col" className="w-52">{t('own.accuracy.upheld')}</th><th scope="col" className="text-right">{t('own.accuracy.contested')}</th></tr></thead>
            <tbody>{items.map((each) => <tr key={`${each.queue}${each.language}`}><td>{queueName(each.queue)}</td><td className="whitespace-nowrap text-ink-soft">{t(`language.${each.language ?? 'unknown'}`, each.language ?? '')}</td><td><Share share={each.share} between={each.between} /></td><td className="text-right tabular-nums">{number(each.contested)}</td></tr>)}</tbody>
          </table>
        )}
      </Answered>
    </Panel>
  )
}
