import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Ellipsis, Flag, SendHorizontal, Trash2 } from 'lucide-react'
import { useRef, useState } from 'react'
import { useLanguage } from '../../../web/kit/i18n.ts'
import { Button, Empty, Failed, Loading, Notice } from '../../../web/kit/parts.tsx'
import type { Comment, Page, Posted, Video } from '../../server/answers.ts'
import { ask, read, send } from '../api.ts'
import { Face, Menu, Refusal, Sheet } from '../parts.tsx'
import { ReportSheet } from '../safety/report.tsx'

export function Comments({ video, onClose }: { video: Video; onClose: () => void }) {
  const { t, number } = useLanguage()
  const comments = useInfiniteQuery({
    queryKey: ['comments', video.id], initialPageParam: '', getNextPageParam: (last: Page<Comment>) => last.nextCursor,
    queryFn: ({ pageParam, signal }) => read<Page<Comment>>(`videos/${video.id}/comments${pageParam ? `?cursor=${pageParam}` : ''}`, signal),
  })
  const items = comments.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <Sheet open beside onClose={onClose} title={t('comments.title', { count: items.length, shown: number(items.length) })} foot={<Write video={video} />}>
      {comments.isPending && <Loading />}
      {comments.isError && <Failed error={comments.error} onRetry={() => void comments.refetch()} />}
      {comments.data && items.length === 0 && <Empty title={t('comments.none')}><p className="text-sm">{t('comments.first')}</p></Empty>}
      <ul className="grid gap-4">{items.map((comment) => <One key={comment.id} comment={comment} videoId={video.id} />)}</ul>
      {comments.hasNextPage && <Button className="mx-auto mt-4 flex" onClick={() => void comments.fetchNextPage()}>{t('more')}</Button>}
    </Sheet>
  )
}

function One({ comment, videoId }: { comment: Comment; videoId: string }) {
  const { t, relative } = useLanguage()
  const queries = useQueryClient()
  const [reporting, setReporting] = useState(false)
  const { author } = comment
  const remove = () => void ask('DELETE', `comments/${comment.id}`).then(() => queries.invalidateQueries({ queryKey: ['comments', videoId] }))
  return (
    <li className="grid grid-cols-[auto_1fr_auto] gap-3">
      <Face handle={author.handle} size="size-9 text-sm" />
      <div className="min-w-0">
        <p className="text-[13px] text-ink-soft"><Link to="/people/$personId" params={{ personId: author.id }} className="font-semibold hover:underline">{author.displayName ?? author.handle}</Link> · {relative(comment.createdAt)}</p>
        <p className="text-[15px] break-words whitespace-pre-line">{comment.text}</p>
        {author.you && comment.state !== 'visible' && <p className="mt-1 text-[13px] font-medium text-warn">{t(`comments.state.${comment.state}`)}</p>}
      </div>
      <Menu label={t('actions.menu')} className="-mt-1 grid size-8 place-items-center rounded-full text-ink-faint hover:bg-sunken" trigger={<Ellipsis className="size-5" aria-hidden="true" />} choices={author.you
        ? [{ label: t('actions.delete'), bad: true, icon: <Trash2 className="size-5" aria-hidden="true" />, onSelect: remove }]
        : [{ label: t('actions.report'), icon: <Flag className="size-5" aria-hidden="true" />, onSelect: () => setReporting(true) }]} />
      {reporting && <ReportSheet subject={{ kind: 'comment', id: comment.id }} shown={comment.text} onClose={() => setReporting(false)} />}
    </li>
  )
}

function Write({ video }: { video: Video }) {
  const { t } = useLanguage()
  const queries = useQueryClient()
  const [text, setText] = useState('')
  const [outcome, setOutcome] = useState<Posted | null>(null)
  const key = useRef(crypto.randomUUID())
  const post = useMutation({
    mutationFn: () => send<Posted>(`videos/${video.id}/comments`, { text }, { key: key.current }),
    onSuccess: async (posted) => {
      key.current = crypto.randomUUID()
      setText('')
      setOutcome(posted)
      await queries.invalidateQueries({ queryKey: ['comments', video.id] })
    },
  })
  return (
    <form className="grid gap-2" onSubmit={(event) => { event.preventDefault(); if (text.trim()) post.mutate() }}>
      {outcome?.state === 'held' && <Notice tone="warn" title={t('comments.held.title')}><p>{t('comments.held.text')}</p></Notice>}
      {outcome?.state === 'removed' && <Notice tone="bad" title={t('comments.removed.title')}><p>{t('comments.removed.text')} <Link to="/notices" className="font-semibold underline">{t('comments.removed.why')}</Link></p></Notice>}
      <Refusal error={post.error} />
      <div className="flex items-end gap-2">
        <textarea rows={1} aria-label={t('comments.write')} placeholder={t('comments.write')} value={text} maxLength={2_000} onChange={(event) => { setText(event.target.value); setOutcome(null) }} onKeyDown={(event) => { if (event.key === 'Enter' && !event.shiftKey) { event.preventDefault(); event.currentTarget.form?.requestSubmit() } }} className="field-sizing-content max-h-32 min-h-11 flex-1 resize-none rounded-3xl border border-line bg-sunken px-4 py-2.5 text-[15px] placeholder:text-ink-faint" />
        <button type="submit" aria-label={t('send')} disabled={!text.trim() || post.isPending} className="grid size-11 shrink-0 place-items-center rounded-full bg-accent text-on-accent disabled:opacity-45"><SendHorizontal className="size-5" aria-hidden="true" /></button>
      </div>
    </form>
  )
}
