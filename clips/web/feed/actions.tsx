import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Check, Ellipsis, Flag, Heart, Link2, MessageCircle, Plus, Trash2, UserX } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { useLanguage } from '../../../web/kit/i18n.ts'
import type { Follow, Video } from '../../server/answers.ts'
import { ask, send } from '../api.ts'
import { Face, Menu, type Choice } from '../parts.tsx'
import { ReportSheet } from '../safety/report.tsx'
import { sure } from '../sure.tsx'

type ActionsProps = { video: Video; liked: boolean; likes: number; onLike: () => void; onComment: () => void }

export function Actions({ video, liked, likes, onLike, onComment }: ActionsProps) {
  const { t, number } = useLanguage()
  const queries = useQueryClient()
  const [reporting, setReporting] = useState(false)
  const [copied, setCopied] = useState(false)
  const copy = () => void navigator.clipboard.writeText(`${location.origin}/v/${video.id}`).then(() => setCopied(true))
  const remove = async () => {
    if (!(await sure(t('actions.deleteSure'), t('actions.delete')))) return
    await ask('DELETE', `videos/${video.id}`)
    await queries.invalidateQueries()
  }
  const block = async () => {
    if (!(await sure(t('actions.blockSure', { name: video.author.handle }), t('actions.block')))) return
    await send(`people/${video.author.id}/block`)
    location.reload()
  }
  const choices: Choice[] = [
    { label: t('actions.copy'), icon: <Link2 className="size-5" aria-hidden="true" />, onSelect: copy },
    ...(video.author.you
      ? [{ label: t('actions.delete'), bad: true, icon: <Trash2 className="size-5" aria-hidden="true" />, onSelect: () => void remove() }]
      : [
          { label: t('actions.report'), icon: <Flag className="size-5" aria-hidden="true" />, onSelect: () => setReporting(true) },
          { label: t('actions.block'), bad: true, icon: <UserX className="size-5" aria-hidden="true" />, onSelect: () => void block() },
        ]),
  ]
  return (
    <div className="absolute right-2 bottom-6 z-10 grid justify-items-center gap-4 text-on-stage lg:static lg:pb-4">
      <FollowFace video={video} />
      <Action label={t(liked ? 'actions.unlike' : 'actions.like')} count={number(likes)} pressed={liked} shortcut="l" onClick={onLike}><Heart className={`size-8 transition-transform active:scale-90 ${liked ? 'fill-heart text-heart' : ''}`} aria-hidden="true" /></Action>
      <Action label={t('actions.comments')} count={number(video.comments)} shortcut="c" onClick={onComment}><MessageCircle className="size-8" aria-hidden="true" /></Action>
      <Menu label={t('actions.menu')} choices={choices} className="grid size-12 place-items-center rounded-full lg:bg-stage-raised" trigger={copied ? <Check className="size-7" aria-hidden="true" /> : <Ellipsis className="size-8" aria-hidden="true" />} />
      <output className="sr-only">{copied && t('actions.copied')}</output>
      {reporting && <ReportSheet subject={{ kind: 'video', id: video.id }} shown={video.caption || `@${video.author.handle}`} onClose={() => setReporting(false)} />}
    </div>
  )
}

function Action({ label, count, pressed, shortcut, onClick, children }: { label: string; count: string; pressed?: boolean; shortcut: string; onClick: () => void; children: ReactNode }) {
  return <button type="button" aria-label={`${label}, ${count}`} aria-pressed={pressed} aria-keyshortcuts={shortcut} onClick={onClick} className="legible grid justify-items-center gap-0.5 text-[13px] font-semibold"><span className="grid size-12 place-items-center rounded-full lg:bg-stage-raised">{children}</span>{count}</button>
}

function FollowFace({ video }: { video: Video }) {
  const { t } = useLanguage()
  const [follow, setFollow] = useState<Follow>(video.author.follow)
  const ask = () => void send<{ follow: Follow }>(`people/${video.author.id}/follow`).then((now) => setFollow(now.follow), () => null)
  return (
    <div className="relative mb-1">
      <Link to="/people/$personId" params={{ personId: video.author.id }} aria-label={t('actions.profile', { name: video.author.handle })}><Face handle={video.author.handle} size="size-12 text-lg ring-2 ring-on-stage" /></Link>
      {!video.author.you && follow === 'none' && <button type="button" aria-label={t('actions.follow', { name: video.author.handle })} onClick={ask} className="absolute -bottom-2 left-1/2 grid size-6 -translate-x-1/2 place-items-center rounded-full bg-heart text-stage"><Plus className="size-4" strokeWidth={3} aria-hidden="true" /></button>}
    </div>
  )
}
