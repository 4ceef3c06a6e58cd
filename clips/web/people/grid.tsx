import { Link } from '@tanstack/react-router'
import { Heart } from 'lucide-react'
import { useLanguage } from '../../../web/kit/i18n.ts'
import { Badge, type Tone } from '../../../web/kit/parts.tsx'
import type { Video } from '../../server/answers.ts'

const tones: Record<Video['state'], Tone> = { processing: 'neutral', visible: 'good', limited: 'warn', held: 'warn', removed: 'bad' }

export function Grid({ videos }: { videos: Video[] }) {
  const { t, number } = useLanguage()
  const nameOf = (video: Video) => video.caption || t('feed.videoOf', { name: video.author.handle })
  return (
    <ul className="grid grid-cols-3 gap-1.5 sm:gap-2.5 lg:grid-cols-4">
      {videos.map((video) => (
        <li key={video.id}>
          <Link to="/v/$videoId" params={{ videoId: video.id }} className="group relative block aspect-[9/14] overflow-hidden rounded-xl bg-stage">
            {!video.poster && <span className="sr-only">{nameOf(video)}</span>}
            {video.poster && <img src={video.poster} alt={nameOf(video)} loading="lazy" className={`h-full w-full object-cover transition-transform duration-300 group-hover:scale-103 ${video.warnScreen ? 'blur-xl' : ''}`} />}
            <span className="veil absolute inset-x-0 bottom-0 flex items-end justify-between gap-1 p-2 pt-8 text-xs font-semibold text-on-stage"><span className="flex items-center gap-1"><Heart className="size-3.5" aria-hidden="true" /><span className="sr-only">{t('actions.like')}: </span>{number(video.likes)}</span>{video.ageMark && <span className="rounded border border-on-stage/70 px-1"><span className="sr-only">{t('feed.ageMark')} </span>{video.ageMark}</span>}</span>
            {video.author.you && video.state !== 'visible' && <span className="absolute top-2 left-2"><Badge tone={tones[video.state]}>{t(`states.${video.state}`)}</Badge></span>}
            {video.author.you && video.state === 'visible' && video.audience !== 'everyone' && <span className="absolute top-2 left-2"><Badge>{t(`audience.${video.audience}`)}</Badge></span>}
          </Link>
        </li>
      ))}
    </ul>
  )
}
