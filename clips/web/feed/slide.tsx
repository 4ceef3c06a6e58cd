import { Link } from '@tanstack/react-router'
import { EyeOff, GraduationCap, VideoOff } from 'lucide-react'
import { memo, useEffect, useState } from 'react'
import { useLanguage } from '../../../web/kit/i18n.ts'
import { Button } from '../../../web/kit/parts.tsx'
import type { Video } from '../../server/answers.ts'
import { send } from '../api.ts'
import { Comments } from '../words/comments.tsx'
import { Actions } from './actions.tsx'
import { Player } from './player.tsx'
import { useLike } from './like.ts'

/** One video with everything around it. `distance` counts slides from the one on screen. */
export const Slide = memo(function Slide({ video, gone, distance, position }: { video: Video; gone: boolean; distance: number; position?: number }) {
  const { t, relative } = useLanguage()
  const active = distance === 0
  const [commenting, setCommenting] = useState(false)
  // The warning may come while the video is on the screen; only the person's own yes lifts it.
  const [wanted, setWanted] = useState(false)
  const { liked, likes, toggle, like, burst } = useLike(video)
  const isGone = gone || (video.author.you && video.state === 'removed')
  const why = video.author.you && (video.state === 'limited' || video.state === 'held')
  const near = distance >= -1 && distance <= 2

  useEffect(() => {
    if (!active || isGone) return
    const seen = setTimeout(() => void send(`videos/${video.id}/seen`).catch(() => null), 1_500)
    return () => clearTimeout(seen)
  }, [active, isGone, video.id])

  useEffect(() => {
    if (!active || isGone) return
    const onKey = (event: KeyboardEvent) => {
      if (event.target instanceof HTMLElement && event.target.closest('input,textarea,select,[role=dialog],[role=menu]')) return
      if (event.ctrlKey || event.metaKey || event.altKey) return
      if (event.key === 'l') toggle()
      if (event.key === 'c') setCommenting(true)
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [active, isGone, toggle])

  return (
    <article aria-label={t('feed.videoOf', { name: video.author.handle })} aria-posinset={position} aria-setsize={-1} className="slide grid h-full w-full place-items-center lg:py-4">
      <div className="relative flex h-full w-full items-end justify-center lg:w-auto lg:gap-4">
        <div className="relative h-full w-full overflow-hidden bg-stage lg:aspect-[9/16] lg:w-auto lg:rounded-3xl lg:ring-1 lg:ring-stage-raised">
          {isGone ? <Taken own={video.author.you} now={gone} /> : !near ? null : wanted || !video.warnScreen
            ? <Player video={video} active={active} preload={distance <= 2} burst={burst} onDouble={like} />
            : <Warning onShow={() => setWanted(true)} poster={video.poster} />}
          {!isGone && (
            <div className="veil pointer-events-none absolute inset-x-0 bottom-0 grid gap-1.5 px-4 pt-24 pr-20 pb-5 text-on-stage lg:pr-5">
              <p className="flex items-center gap-2">
                <Link to="/people/$personId" params={{ personId: video.author.id }} className="legible pointer-events-auto text-[17px] font-semibold hover:underline">{video.author.displayName ?? video.author.handle}</Link>
                {video.ageMark && <span className="rounded-md border border-on-stage/70 px-1.5 text-xs leading-5 font-semibold" title={t('feed.ageMark')}><span className="sr-only">{t('feed.ageMark')} </span>{video.ageMark}</span>}
              </p>
              {video.learning && <p className="legible flex items-center gap-1.5 text-[13px] font-medium"><GraduationCap className="size-4 shrink-0" aria-hidden="true" /><span><span className="sr-only">{t('feed.learningMark')} </span>{video.learning.title} · {video.learning.by}</span></p>}
              {video.caption && <Caption text={video.caption} />}
              <p className="legible text-[13px] text-on-stage-soft">{video.author.displayName ? `@${video.author.handle} · ` : ''}{relative(video.createdAt)}{video.state !== 'visible' && video.author.you ? ` · ${t(`states.${video.state}`)}` : ''}{why && <> · <Link to="/notices" className="pointer-events-auto font-semibold text-on-stage underline">{t('feed.taken.why')}</Link></>}</p>
            </div>
          )}
        </div>
        {!isGone && <Actions video={video} liked={liked} likes={likes} onLike={toggle} onComment={() => setCommenting(true)} />}
      </div>
      {commenting && <Comments video={video} onClose={() => setCommenting(false)} />}
    </article>
  )
})

function Caption({ text }: { text: string }) {
  const { t } = useLanguage()
  const [open, setOpen] = useState(false)
  const long = text.length > 110
  return (
    <p className={`legible pointer-events-auto text-[15px] leading-snug whitespace-pre-line ${open ? 'max-h-[40dvh] overflow-y-auto' : ''}`}>
      {open || !long ? text : `${text.slice(0, 100).trimEnd()}… `}
      {long && !open && <button type="button" className="font-semibold" onClick={() => setOpen(true)}>{t('feed.more')}</button>}
    </p>
  )
}

/** Instead of what was taken away; `now` while it was on the screen. */
function Taken({ own, now }: { own: boolean; now: boolean }) {
  const { t } = useLanguage()
  return (
    <output className="grid h-full place-items-center p-8 text-center text-on-stage">
      <div className="grid max-w-64 justify-items-center gap-3"><VideoOff className="size-10 text-on-stage-soft" aria-hidden="true" /><p className="text-lg font-semibold text-balance">{t(!now ? 'states.removedTitle' : own ? 'feed.taken.own' : 'feed.taken.title')}</p><p className="text-on-stage-soft text-pretty">{t(!now ? 'states.removedText' : own ? 'feed.taken.ownText' : 'feed.taken.text')}</p>{own && <Link to="/notices" className="mt-1 font-semibold underline">{t('feed.taken.why')}</Link>}</div>
    </output>
  )
}

function Warning({ poster, onShow }: { poster: string | null; onShow: () => void }) {
  const { t } = useLanguage()
  return (
    <div className="relative h-full">
      {poster && <img src={poster} alt="" className="h-full w-full scale-110 object-cover opacity-40 blur-2xl" />}
      <div className="absolute inset-0 grid place-items-center p-8 text-center text-on-stage"><div className="grid max-w-64 justify-items-center gap-3"><EyeOff className="size-10" aria-hidden="true" /><p className="text-lg font-semibold text-balance">{t('feed.warn.title')}</p><p className="text-on-stage-soft">{t('feed.warn.text')}</p><Button onClick={onShow}>{t('feed.warn.show')}</Button></div></div>
    </div>
  )
}
