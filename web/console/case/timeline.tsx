import { useLanguage } from '../../kit/i18n.ts'
import type { CaseFile } from './file.ts'
import { clock, type Moment } from './moments.ts'

const mostFrames = 12
type Frame = NonNullable<NonNullable<CaseFile['content']>['media']>['frames'][number]
type Props = { durationSeconds: number; at: number; moments: readonly Moment[]; onSeek: (seconds: number) => void }

/** Where the film is, and where somebody pointed at it; the marks are buttons that go there. */
export function Timeline({ durationSeconds, at, moments, onSeek }: Props) {
  const { t } = useLanguage()
  const length = Math.max(durationSeconds, 0.1)
  return (
    <div className="relative min-w-24 flex-1">
      <input type="range" min={0} max={length} step={0.1} value={Math.min(at, length)} aria-label={t('player.position')} aria-valuetext={`${clock(at)} / ${clock(length)}`} onChange={(event) => onSeek(Number(event.target.value))} className="block h-5 w-full accent-(--accent)" />
      {moments.map((moment, index) => (
        <button key={`${moment.atSeconds}${index}`} type="button" title={`${clock(moment.atSeconds)} · ${moment.label}`} aria-label={t('player.flagged', { time: clock(moment.atSeconds), why: moment.label })} onClick={() => onSeek(moment.atSeconds)} style={{ left: `calc(${(moment.atSeconds / length) * 100}% - 6px)` }} className="absolute -top-2.5 grid h-3 w-3 place-items-center rounded-full bg-bad" />
      ))}
    </div>
  )
}

/** Frames of the film in its order, veiled like the film. */
export function FrameStrip({ frames, veiled, loaded, onSeek }: { frames: readonly Frame[]; veiled: string; loaded: boolean; onSeek: (seconds: number) => void }) {
  const { t } = useLanguage()
  const step = Math.max(1, Math.ceil(frames.length / mostFrames))
  const shown = frames.filter((_, index) => index % step === 0)
  if (shown.length === 0) return null
  return (
    <ul aria-label={t('player.frames')} className="flex gap-1 overflow-hidden">
      {shown.map((frame) => (
        <li key={frame.atSeconds} className="min-w-0 flex-1">
          <button type="button" onClick={() => onSeek(frame.atSeconds)} aria-label={t('player.frameAt', { value: clock(frame.atSeconds) })} className="block h-14 w-full overflow-hidden rounded bg-black">
            {loaded && <img src={frame.url} alt="" loading="lazy" className={`h-full w-full object-cover transition-[filter] ${veiled}`} />}
          </button>
        </li>
      ))}
    </ul>
  )
}
