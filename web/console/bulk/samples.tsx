import { Film, ImageOff } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { useLanguage } from '../../kit/i18n.ts'
import { useMe } from '../me.ts'
import { Code } from '../parts/layout.tsx'
import { useVeils, veilFor } from '../veil.ts'
import type { Sample } from './answers.ts'

/** Things of a set as people see them. `note` stands under each. */
export function Samples<T extends Sample>({ items, topic, label, note }: { items: readonly T[]; topic: string; label: string; note?: (item: T) => ReactNode }) {
  const isFilm = items[0]?.subject.kind === 'video'
  return (
    <ul aria-label={label} className={`grid gap-3 p-3 ${isFilm ? 'grid-cols-[repeat(auto-fill,minmax(8.5rem,1fr))]' : 'grid-cols-[repeat(auto-fill,minmax(15rem,1fr))]'}`}>
      {items.map((item, index) => (
        <li key={item.subject.id || index} className="grid min-w-0 content-start gap-1 rounded-lg border border-line p-2 text-[12px]">
          {isFilm && <Picture poster={item.poster} topic={topic} />}
          <Words item={item} lines={isFilm ? 'line-clamp-2' : 'line-clamp-4'} />
          {note?.(item)}
        </li>
      ))}
    </ul>
  )
}

function Words({ item: { subject, handle, text, language, views, alike }, lines }: { item: Sample; lines: string }) {
  const { t, number, percent } = useLanguage()
  if (text === null) return <p className="text-ink-faint">{t('bulk.notShown')} {subject.id && <Code>{subject.id.slice(-8)}</Code>}</p>
  return (
    <>
      <p className={`break-words text-ink ${lines}`} title={text} lang={language ?? undefined}>{text || '–'}</p>
      <p className="truncate text-ink-faint">{subject.kind === 'account' ? <Code>{subject.id.slice(-8)}</Code> : <>@{handle ?? '–'}</>}</p>
      {views > 0 && <p className="text-ink-faint">{t('bulk.views', { shown: number(views) })}</p>}
      {alike && <p className="text-ink-faint">{alike.distance === 0 && alike.share === 1 ? t('bulk.same') : t('bulk.alike', { share: percent(alike.share, 0), bits: alike.distance })}</p>}
    </>
  )
}

/** A poster, veiled as this person chose for the topic, until the pointer is over it or it is pressed. */
function Picture({ poster, topic }: { poster: string | null; topic: string }) {
  const { t } = useLanguage()
  const { me } = useMe()
  const veil = veilFor(useVeils(me?.id ?? ''), topic)
  const [revealed, setRevealed] = useState(false)
  const [asked, setAsked] = useState(false)
  if (poster === null) return <div className="grid aspect-[9/12] place-items-center rounded-md bg-sunken text-ink-faint"><ImageOff className="size-5" aria-label={t('bulk.noPicture')} /></div>
  const isThere = !veil.unloaded || asked
  const veiled = revealed ? '' : `${veil.blurred ? 'blur-lg' : ''} ${veil.grey ? 'grayscale' : ''}`
  const show = (open: boolean) => {
    setRevealed(open)
    if (open) setAsked(true)
  }
  return (
    <button type="button" aria-pressed={revealed} aria-label={t('bulk.reveal')} className="relative grid aspect-[9/12] w-full place-items-center overflow-hidden rounded-md bg-black" onPointerEnter={() => show(true)} onPointerLeave={() => show(false)} onClick={() => show(!revealed)}>
      {isThere ? <img src={poster} alt="" loading="lazy" className={`h-full w-full object-cover transition-[filter] ${veiled}`} /> : <Film className="size-5 text-white" aria-hidden="true" />}
    </button>
  )
}
