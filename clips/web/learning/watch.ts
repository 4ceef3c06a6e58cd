import { useEffect } from 'react'
import { send } from '../api.ts'

const told = [0.25, 0.9]

/** While the learning feed is open, tells how far each video was watched: once it has begun in earnest, once at its end. */
export function useWatching(isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return
    const reached = new Map<string, number>()
    const onTime = (event: Event) => {
      const video = event.target
      if (!(video instanceof HTMLVideoElement) || !Number.isFinite(video.duration) || video.duration === 0) return
      const id = /\/media\/([\w-]+)\/play/.exec(video.currentSrc)?.[1]
      const share = Math.min(1, video.currentTime / video.duration)
      const step = told.findLastIndex((each) => share >= each)
      if (!id || step < 0 || (reached.get(id) ?? -1) >= step) return
      reached.set(id, step)
      void send('learning/watched', { videoId: id, share }).catch(() => reached.delete(id))
    }
    // Media events do not bubble, but they can be seen on their way down.
    document.addEventListener('timeupdate', onTime, true)
    return () => document.removeEventListener('timeupdate', onTime, true)
  }, [isOn])
}
