import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { Ellipsis, Flag, SendHorizontal } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useLanguage } from '../../../web/kit/i18n.ts'
import { Empty, Failed, Loading } from '../../../web/kit/parts.tsx'
import type { Message, Page, Person, Posted } from '../../server/answers.ts'
import { read, send } from '../api.ts'
import { Menu, Refusal, Screen } from '../parts.tsx'
import { ReportSheet } from '../safety/report.tsx'
import { usePerson } from '../session.tsx'

export function ThreadPage() {
  const { t } = useLanguage()
  const { personId = '' } = useParams({ strict: false })
  const me = usePerson()
  const queries = useQueryClient()
  const [text, setText] = useState('')
  const [reported, setReported] = useState<Message | null>(null)
  const end = useRef<HTMLDivElement>(null)
  const thread = useQuery({ queryKey: ['threads', personId], queryFn: ({ signal }) => read<Page<Message> & { person: Person }>(`threads/${personId}`, signal) })
  const write = useMutation({
    mutationFn: () => send<Posted>(`threads/${personId}`, { text }),
    onSuccess: async () => {
      setText('')
      await queries.invalidateQueries({ queryKey: ['threads'] })
    },
  })
  const barred = me.settings.directMessages?.value === 'no-one' ? me.settings.directMessages.boundBy : null
  const messages = thread.data?.items.toReversed() ?? []
  useEffect(() => { end.current?.scrollIntoView({ block: 'end' }) }, [messages.length])
  // What is open here has been read, and counts as new nowhere any more.
  useEffect(() => {
    if (!thread.isSuccess) return
    void queries.invalidateQueries({ queryKey: ['me'] })
    void queries.invalidateQueries({ queryKey: ['threads'], exact: true })
  }, [thread.isSuccess, messages.length, queries])
  const name = thread.data?.person.displayName ?? thread.data?.person.handle ?? ''
  return (
    <div className="flex h-full flex-col">
      <div className="min-h-0 flex-1 overflow-y-auto">
        <Screen title={name} back>
          {thread.isPending && <Loading />}
          {thread.isError && <Failed error={thread.error} onRetry={() => void thread.refetch()} />}
          {thread.data && messages.length === 0 && <Empty title={t('messages.none')}>{!barred && <p className="text-sm">{t('messages.noneText')}</p>}</Empty>}
          <ol className="grid gap-2">{messages.map((message) => <Bubble key={message.id} message={message} onReport={() => setReported(message)} />)}</ol>
          <div ref={end} />
        </Screen>
      </div>
      {barred ? <div className="mx-auto w-full max-w-2xl border-t border-line bg-ground px-4 py-3"><Barred by={barred} /></div> : <form className="mx-auto grid w-full max-w-2xl gap-2 border-t border-line bg-ground px-4 py-3" onSubmit={(event) => { event.preventDefault(); if (text.trim()) write.mutate() }}>
        <Refusal error={write.error} />
        <div className="flex items-end gap-2">
          <textarea rows={1} aria-label={t('messages.write')} placeholder={t('messages.write')} value={text} maxLength={2_000} onChange={(event) => setText(event.target.value)} onKeyDown={(event) => { if (event.key === 'Enter' && !event.shiftKey) { event.preventDefault(); event.currentTarget.form?.requestSubmit() } }} className="field-sizing-content max-h-32 min-h-11 flex-1 resize-none rounded-3xl border border-line bg-sunken px-4 py-2.5 text-[15px] placeholder:text-ink-faint" />
          <button type="submit" aria-label={t('send')} disabled={!text.trim() || write.isPending} className="grid size-11 shrink-0 place-items-center rounded-full bg-accent text-on-accent disabled:opacity-45"><SendHorizontal className="size-5" aria-hidden="true" /></button>
        </div>
      </form>}
      {reported && <ReportSheet subject={{ kind: 'message', id: reported.id }} shown={reported.text} onClose={() => setReported(null)} />}
    </div>
  )
}

/** In place of the line to write in: that it is off, and who decided so. */
function Barred({ by }: { by: string }) {
  const { t } = useLanguage()
  return <p className="rounded-xl bg-sunken px-4 py-3 text-sm text-ink-soft"><span className="block font-medium text-ink">{t('messages.off')}</span>{t(`boundBy.${by}`)}. <Link to="/settings" className="font-medium text-accent underline">{t('nav.settings')}</Link></p>
}

function Bubble({ message, onReport }: { message: Message; onReport: () => void }) {
  const { t, dateTime } = useLanguage()
  return (
    <li className={`group flex items-center gap-1 ${message.yours ? 'justify-end' : ''}`}>
      <div className={`max-w-[78%] rounded-3xl px-4 py-2.5 text-[15px] break-words whitespace-pre-line ${message.yours ? 'rounded-br-lg bg-accent text-on-accent' : 'rounded-bl-lg border border-line bg-surface'}`} title={dateTime(message.createdAt)}>
        <span className="sr-only">{t(message.yours ? 'messages.yours' : 'messages.theirs')} </span>{message.text}
        {message.yours && (message.state === 'held' || message.state === 'removed') && <span className="mt-1 block text-[13px]">{t(`comments.state.${message.state}`)}</span>}
      </div>
      {!message.yours && <Menu label={t('actions.menu')} className="grid size-9 place-items-center rounded-full text-ink-faint hover:bg-sunken" trigger={<Ellipsis className="size-5" aria-hidden="true" />} choices={[{ label: t('actions.report'), icon: <Flag className="size-5" aria-hidden="true" />, onSelect: onReport }]} />}
    </li>
  )
}
