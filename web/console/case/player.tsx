import { useEffect, useRef, useState } from 'react'
import { useLanguage } from '../../kit/i18n.ts'
import { Button } from '../../kit/parts.tsx'
import { useKeys } from '../keys.tsx'
import { useVeil } from '../veil.ts'
import type { CaseFile } from './file.ts'

type Media = NonNullable<NonNullable<CaseFile['content']>['media']>
const mostFrames = 8

/** The poster first, veiled as this person chose; nothing plays or loads the film before somebody asks. */
export function Player({ media, caption }: { media: Media; caption: string }) {
  const { t, number } = useLanguage()
  const veil = useVeil()
  const video = useRef<HTMLVideoElement>(null)
  const [revealed, setRevealed] = useState(false)
  const [hovered, setHovered] = useState(false)
  const [muted, setMuted] = useState(veil.muted)
  const open = revealed || hovered
  const veiled = open ? '' : `${veil.blurred ? 'blur-xl' : ''} ${veil.grey ? 'grayscale' : ''}`
  useEffect(() => {
    setRevealed(false)
    setMuted(veil.muted)
  }, [media.original, veil.muted])
  const toggle = () => {
    const film = video.current
    if (film) void (film.paused ? film.play().catch(() => undefined) : film.pause())
  }
  const seek = (seconds: number) => {
    const film = video.current
    if (!film) return
    film.preload = 'auto'
    film.currentTime = seconds
  }
  useKeys(t('keys.player'), [
    { keys: 'r', label: t('player.reveal'), run: () => setRevealed(!revealed) },
    { keys: 'Space', label: t('player.play'), run: toggle },
    { keys: 'm', label: t('player.mute'), run: () => setMuted(!muted) },
    { keys: 'ArrowLeft', label: t('player.back'), run: () => seek(Math.max(0, (video.current?.currentTime ?? 0) - 2)) },
    { keys: 'ArrowRight', label: t('player.forward'), run: () => seek((video.current?.currentTime ?? 0) + 2) },
  ])
  const step = Math.max(1, Math.ceil(media.frames.length / mostFrames))
  const frames = media.frames.filter((_, index) => index % step === 0)
  if (media.unplayable) return <p className="px-4 py-6 text-sm text-ink-soft">{t('player.unplayable')}</p>
  return (
    <div className="grid gap-2">
      <div className="relative grid place-items-center overflow-hidden rounded-lg bg-black" onPointerEnter={() => setHovered(true)} onPointerLeave={() => setHovered(false)}>
        <video ref={video} src={media.play ?? media.original} poster={media.poster ?? undefined} preload="none" muted={muted} playsInline loop aria-label={t('player.label', { caption })} className={`w-auto max-w-full transition-[filter] ${veil.small && !open ? 'h-48' : 'h-[min(44vh,400px)]'} ${veiled}`} onClick={toggle} />
        {!open && (veil.blurred || veil.grey) && <span className="pointer-events-none absolute rounded-full bg-black/70 px-3 py-1.5 text-[13px] text-white">{t('player.veiled')}</span>}
      </div>
      <div className="flex flex-wrap items-center gap-1.5">
        <Button size="small" onClick={toggle}>{t('player.play')}</Button>
        <Button size="small" aria-pressed={revealed} onClick={() => setRevealed(!revealed)}>{t(revealed ? 'player.hide' : 'player.reveal')}</Button>
        <Button size="small" aria-pressed={!muted} onClick={() => setMuted(!muted)}>{t(muted ? 'player.unmute' : 'player.mute')}</Button>
        {media.durationSeconds !== null && <span className="ml-auto text-[12px] text-ink-faint tabular-nums">{t('player.seconds', { count: Math.round(media.durationSeconds), value: number(media.durationSeconds, 1) })}</span>}
      </div>
      {frames.length > 0 && (
        <ul aria-label={t('player.frames')} className="flex gap-1 overflow-hidden">
          {frames.map((frame) => (
            <li key={frame.url} className="min-w-0 flex-1"><button type="button" onClick={() => seek(frame.atSeconds)} aria-label={t('player.frameAt', { value: number(frame.atSeconds, 1) })} className="block h-14 w-full overflow-hidden rounded bg-black"><img src={frame.url} alt="" loading="lazy" className={`h-full w-full object-cover ${veiled}`} /></button></li>
          ))}
        </ul>
      )}
    </div>
  )
}
