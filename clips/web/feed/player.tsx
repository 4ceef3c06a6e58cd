import { Heart, Play, Volume2, VolumeX } from 'lucide-react'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useLanguage } from '../../../web/kit/i18n.ts'
import type { Video } from '../../server/answers.ts'
import { setSound, useSound } from './sound.ts'

const doubleMilliseconds = 260

type PlayerProps = { video: Video; active: boolean; preload: boolean; burst: number; onDouble: () => void }

/** Plays while it is on the screen. One tap pauses, two like; space and m do the same from the keyboard. */
export function Player({ video, active, preload, burst, onDouble }: PlayerProps) {
  const { t } = useLanguage()
  const element = useRef<HTMLVideoElement>(null)
  const bar = useRef<HTMLSpanElement>(null)
  const tapped = useRef<ReturnType<typeof setTimeout>>(undefined)
  const [paused, setPaused] = useState(false)
  const [broken, setBroken] = useState(false)
  const sound = useSound()
  const [wasActive, setWasActive] = useState(active)
  if (wasActive !== active) {
    setWasActive(active)
    setPaused(false)
  }

  const start = useCallback(async () => {
    const { current } = element
    if (!current) return
    // A browser lets a page play aloud only after the person did something here.
    await current.play().catch((error: unknown) => {
      if ((error as Error).name !== 'NotAllowedError') return
      setSound(false, false)
      current.muted = true
      return current.play().catch(() => setPaused(true))
    })
  }, [])

  useEffect(() => {
    const { current } = element
    if (!current) return
    if (active && !paused) void start()
    else current.pause()
    if (!active) current.currentTime = 0
  }, [active, paused, start])

  useEffect(() => {
    if (!active) return
    const onKey = (event: KeyboardEvent) => {
      if (event.target instanceof HTMLElement && event.target.closest('input,textarea,select,button,a,[role=dialog],[role=menu]') && event.key === ' ') return
      if (event.target instanceof HTMLElement && event.target.closest('input,textarea,select')) return
      if (event.key === ' ') {
        event.preventDefault()
        setPaused((before) => !before)
      }
      if (event.key === 'm') setSound(!sound)
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [active, sound])

  const tap = () => {
    if (tapped.current !== undefined) {
      clearTimeout(tapped.current)
      tapped.current = undefined
      return onDouble()
    }
    tapped.current = setTimeout(() => {
      tapped.current = undefined
      setPaused((before) => !before)
    }, doubleMilliseconds)
  }
  const wide = (video.width ?? 9) / (video.height ?? 16) > 0.8
  const fit = wide ? 'object-contain' : 'object-cover'

  return (
    <>
      {wide && video.poster && <img src={video.poster} alt="" className="absolute inset-0 h-full w-full scale-110 object-cover opacity-35 blur-2xl" />}
      {video.play
        ? <video ref={element} src={video.play} poster={video.poster ?? undefined} muted={!sound} loop playsInline preload={preload ? 'auto' : 'metadata'} tabIndex={-1} aria-label={video.caption || t('feed.video')} className={`relative h-full w-full ${fit}`} onError={() => setBroken(true)} onTimeUpdate={({ currentTarget }) => { if (bar.current) bar.current.style.transform = `scaleX(${currentTarget.currentTime / (currentTarget.duration || 1)})` }} />
        : video.poster && <img src={video.poster} alt="" className={`relative h-full w-full ${fit}`} />}
      <button type="button" aria-label={t(paused ? 'feed.play' : 'feed.pause')} aria-keyshortcuts="Space" onClick={tap} className="absolute inset-0 grid touch-manipulation place-items-center outline-offset-[-4px]">
        {paused && <span className="grid size-20 place-items-center rounded-full bg-stage/55 text-on-stage"><Play className="ml-1 size-9 fill-current" aria-hidden="true" /></span>}
        {burst > 0 && <Heart key={burst} className="burst pointer-events-none absolute size-28 fill-heart text-heart" aria-hidden="true" />}
      </button>
      {(broken || (!video.play && video.state !== 'processing')) && <output className="block absolute inset-x-6 top-1/2 rounded-2xl bg-stage/80 p-4 text-center text-on-stage">{t('feed.broken')}</output>}
      {video.state === 'processing' && <output className="block absolute inset-x-6 top-1/2 rounded-2xl bg-stage/80 p-4 text-center text-on-stage">{t('states.processingText')}</output>}
      <button type="button" aria-label={t(sound ? 'feed.mute' : 'feed.unmute')} aria-keyshortcuts="m" onClick={() => setSound(!sound)} className="absolute top-[max(0.75rem,env(safe-area-inset-top))] right-3 z-20 grid size-10 place-items-center rounded-full bg-stage/50 text-on-stage">{sound ? <Volume2 className="size-5" aria-hidden="true" /> : <VolumeX className="size-5" aria-hidden="true" />}</button>
      <span aria-hidden="true" className="absolute inset-x-0 bottom-0 z-10 h-0.5 bg-on-stage/25"><span ref={bar} className="block h-full origin-left scale-x-0 bg-on-stage" /></span>
    </>
  )
}
