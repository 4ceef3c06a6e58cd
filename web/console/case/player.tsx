import { Eye, EyeOff, Pause, Play, Volume2, VolumeX } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useLanguage } from '../../kit/i18n.ts'
import { Button } from '../../kit/parts.tsx'
import { useKeys } from '../keys.tsx'
import { useMe } from '../me.ts'
import { useVeils, veilFor } from '../veil.ts'
import type { CaseFile } from './file.ts'
import { clock, type Moment } from './moments.ts'
import { FrameStrip, Timeline } from './timeline.tsx'

type Media = NonNullable<NonNullable<CaseFile['content']>['media']>
type Props = { media: Media; caption: string; topic: string; moments: readonly Moment[]; onMark?: ((seconds: number) => void) | undefined; children: React.ReactNode }

/** What the film does at the moment, and how it is moved. */
function useFilm(startsMuted: boolean) {
  const video = useRef<HTMLVideoElement>(null)
  const [muted, setMuted] = useState(startsMuted)
  const [playing, setPlaying] = useState(false)
  const [at, setAt] = useState(0)
  const seek = (seconds: number) => {
    const film = video.current
    if (!film) return
    film.preload = 'auto'
    film.currentTime = Math.max(0, seconds)
    setAt(film.currentTime)
  }
  const toggle = () => {
    const film = video.current
    if (film) void (film.paused ? film.play().catch(() => undefined) : film.pause())
  }
  const now = () => video.current?.currentTime ?? 0
  const listeners = { onPlay: () => setPlaying(true), onPause: () => setPlaying(false), onTimeUpdate: () => setAt(now()), onSeeked: () => setAt(now()) }
  return { video, muted, setMuted, playing, at, seek, toggle, now, listeners }
}

/** The poster first, veiled as this person chose for the topic; nothing plays or loads the film before somebody asks. */
export function Player({ media, caption, topic, moments, onMark, children }: Props) {
  const { t } = useLanguage()
  const { me } = useMe()
  const veil = veilFor(useVeils(me?.id ?? ''), topic)
  const [revealed, setRevealed] = useState(false)
  const [hovered, setHovered] = useState(false)
  const [asked, setAsked] = useState(false)
  const film = useFilm(veil.muted)
  const open = revealed || hovered
  const loaded = !veil.unloaded || asked
  const veiled = open ? '' : `${veil.blurred ? 'blur-xl' : ''} ${veil.grey ? 'grayscale' : ''}`
  useEffect(() => {
    if (open) setAsked(true)
  }, [open])
  const toggle = () => {
    // Without this the first press would find a film that has no address yet.
    flushSync(() => setAsked(true))
    film.toggle()
  }
  const toMoment = (by: 1 | -1) => {
    const found = by === 1 ? moments.find(({ atSeconds }) => atSeconds > film.now() + 0.2) : moments.findLast(({ atSeconds }) => atSeconds < film.now() - 0.2)
    if (found) film.seek(found.atSeconds)
  }
  useKeys(t('keys.player'), [
    { keys: 'r', label: t('player.reveal'), run: () => setRevealed(!revealed) },
    { keys: 'Space', label: t('player.play'), run: toggle },
    { keys: 'm', label: t('player.mute'), run: () => film.setMuted(!film.muted) },
    { keys: 'ArrowLeft', label: t('player.back'), run: () => film.seek(film.now() - 2) },
    { keys: 'ArrowRight', label: t('player.forward'), run: () => film.seek(film.now() + 2) },
    ...(moments.length > 0 ? [{ keys: ']', label: t('player.nextFlag'), run: () => toMoment(1) }, { keys: '[', label: t('player.previousFlag'), run: () => toMoment(-1) }] : []),
    ...(onMark ? [{ keys: 't', label: t('player.mark'), run: () => onMark(film.now()) }] : []),
  ])
  if (media.unplayable) return <><p className="text-sm text-ink-soft">{t('player.unplayable')}</p>{children}</>
  const length = media.durationSeconds ?? 0
  const size = veil.small && !open ? 'h-48' : 'h-[min(42vh,380px)]'
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap gap-3">
        <div className="relative grid max-w-full min-w-[13.4rem] place-items-center overflow-hidden rounded-lg bg-black" onPointerEnter={() => setHovered(true)} onPointerLeave={() => setHovered(false)}>
          <video ref={film.video} src={loaded ? media.play ?? media.original : undefined} poster={loaded ? media.poster ?? undefined : undefined} preload="none" muted={film.muted} playsInline loop aria-label={t('player.label', { caption })} className={`max-w-full transition-[filter] ${size} ${loaded ? 'w-auto' : 'w-[13.4rem]'} ${veiled}`} onClick={toggle} {...film.listeners} />
          {!open && (veil.blurred || veil.grey || !loaded) && <span className="pointer-events-none absolute mx-2 rounded-full bg-black/75 px-3 py-1.5 text-center text-[12px] text-white">{t(loaded ? 'player.veiled' : 'player.notLoaded')}</span>}
        </div>
        <div className="grid min-w-52 flex-1 content-start gap-3">{children}</div>
      </div>
      <div className="flex items-center gap-1.5">
        <Button size="small" aria-label={t('player.play')} title={`${t('player.play')} (␣)`} onClick={toggle}>{film.playing ? <Pause className="size-4" aria-hidden="true" /> : <Play className="size-4" aria-hidden="true" />}</Button>
        <Button size="small" aria-pressed={revealed} title={`${t('player.reveal')} (R)`} onClick={() => setRevealed(!revealed)}>{revealed ? <EyeOff className="size-4" aria-hidden="true" /> : <Eye className="size-4" aria-hidden="true" />}{t(revealed ? 'player.hide' : 'player.reveal')}</Button>
        <Button size="small" aria-pressed={!film.muted} aria-label={t('player.mute')} title={`${t('player.mute')} (M)`} onClick={() => film.setMuted(!film.muted)}>{film.muted ? <VolumeX className="size-4" aria-hidden="true" /> : <Volume2 className="size-4" aria-hidden="true" />}</Button>
        <Timeline durationSeconds={length} at={film.at} moments={moments} onSeek={film.seek} />
        <span className="text-[12px] text-ink-faint tabular-nums">{clock(film.at)} / {clock(length)}</span>
      </div>
      <FrameStrip frames={media.frames} veiled={veiled} loaded={loaded} onSeek={film.seek} />
    </div>
  )
}
