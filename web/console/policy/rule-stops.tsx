import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useLanguage } from '../../kit/i18n.ts'
import { Button, TextArea } from '../../kit/parts.tsx'
import { answer, qorgan } from '../api.ts'
import { useMe } from '../me.ts'
import { FormDialog } from '../parts/dialog.tsx'
import { Code, Panel } from '../parts/layout.tsx'
import { More, usePages } from '../parts/pages.tsx'
import { say } from '../parts/say.tsx'

const askEveryMs = 60_000
const ask = (limit: number, cursor?: string) => answer(qorgan.GET('/v1/rule-stops', { params: { query: { state: 'open', limit, ...(cursor && { cursor }) } } }))
type Stop = Awaited<ReturnType<typeof ask>>['items'][number]

/** How many rules have stopped and wait for whoever answers for them; 0 for everybody else. */
export function useOpenStops(): number {
  const { may } = useMe()
  const open = useQuery({ queryKey: ['rule-stops', 'count'], queryFn: () => ask(1), enabled: may('rule-stop.answer'), refetchInterval: askEveryMs })
  return open.data?.open ?? 0
}

/** Rules that used up an hour's automatic actions and that nobody has looked at yet; nothing when there are none. */
export function RuleStops() {
  const { t, number, relative } = useLanguage()
  const { may } = useMe()
  const stops = usePages(['rule-stops', 'open'], (cursor) => ask(50, cursor), { refetchInterval: askEveryMs })
  const [answering, setAnswering] = useState<Stop | null>(null)
  if (!stops.data || stops.data.length === 0) return null
  return (
    <Panel label={t('rules.stops.title')}>
      <div className="grid gap-0.5 border-b border-line px-3 py-2 text-sm"><h2 className="font-semibold">{t('rules.stops.title')}</h2><p className="text-ink-soft">{t('rules.stops.lead')}</p></div>
      <div className="overflow-x-auto">
        <table className="grid-table">
          <thead><tr><th scope="col">{t('rules.stops.rule')}</th><th scope="col">{t('rules.stops.when')}</th><th scope="col" className="text-right">{t('rules.stops.limit')}</th><th scope="col" className="text-right">{t('rules.stops.people')}</th><th scope="col"><span className="sr-only">{t('actions')}</span></th></tr></thead>
          <tbody>
            {stops.data.map((stop) => (
              <tr key={stop.id}>
                <td><Code>{stop.rule}</Code><span className="mt-0.5 block text-ink-faint">{t(`subject.${stop.subjectKind}`)}</span></td>
                <td className="whitespace-nowrap">{relative(stop.at)}</td>
                <td className="text-right tabular-nums">{number(stop.limit)}</td>
                <td className="text-right tabular-nums">{number(stop.sentToPeople)}</td>
                <td className="text-right"><Button size="small" reason={may('rule-stop.answer') ? undefined : t('rules.stops.notYours')} onClick={() => setAnswering(stop)}>{t('rules.stops.answer')}</Button></td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <More query={stops} />
      {answering && <Answer stop={answering} onClose={() => setAnswering(null)} />}
    </Panel>
  )
}

function Answer({ stop, onClose }: { stop: Stop; onClose: () => void }) {
  const { t } = useLanguage()
  const queries = useQueryClient()
  const [finding, setFinding] = useState('')
  const send = useMutation({
    mutationFn: () => answer(qorgan.POST('/v1/rule-stops/{id}/answer', { params: { path: { id: stop.id } }, body: { finding: finding.trim() } })),
    onSuccess: async () => { await queries.invalidateQueries({ queryKey: ['rule-stops'] }); say(t('rules.stops.answered')); onClose() },
  })
  return (
    <FormDialog title={t('rules.stops.answerTitle')} onClose={onClose} onSubmit={() => send.mutate()} submit={t('rules.stops.answer')} busy={send.isPending} error={send.error} reason={finding.trim().length < 3 ? t('rules.stops.needsFinding') : undefined}>
      <p className="text-sm"><Code>{stop.rule}</Code></p>
      <TextArea label={t('rules.stops.finding')} hint={t('rules.stops.findingHint')} value={finding} maxLength={500} onChange={(event) => setFinding(event.target.value)} />
    </FormDialog>
  )
}
