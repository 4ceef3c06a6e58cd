import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { ChevronLeft } from 'lucide-react'
import { useState } from 'react'
import { useLanguage } from '../../../web/kit/i18n.ts'
import { Failed, Loading } from '../../../web/kit/parts.tsx'
import type { Video } from '../../server/answers.ts'
import { isGone, read } from '../api.ts'
import { Slide } from './slide.tsx'

/** One video by its address. */
export function VideoPage() {
  const { t } = useLanguage()
  const { videoId = '' } = useParams({ strict: false })
  const video = useQuery({ queryKey: ['videos', videoId], queryFn: ({ signal }) => read<Video>(`videos/${videoId}`, signal), refetchInterval: ({ state }) => (state.data?.state === 'processing' ? 2_000 : false) })
  const [last, setLast] = useState<Video | null>(null)
  if (video.data && video.data !== last) setLast(video.data)
  const gone = isGone(video.error)
  return (
    <div className="relative h-full">
      <h1 className="sr-only">{t('feed.video')}</h1>
      <button type="button" aria-label={t('back')} onClick={() => history.back()} className="absolute top-[max(0.75rem,env(safe-area-inset-top))] left-3 z-20 grid size-10 place-items-center rounded-full bg-stage/50 text-on-stage"><ChevronLeft className="size-6" aria-hidden="true" /></button>
      {video.isPending && <div className="grid h-full place-items-center"><Loading /></div>}
      {last && (video.data || gone) && <Slide video={last} gone={gone} distance={0} />}
      {video.isError && !last && <div className="grid h-full place-items-center p-6"><div className="w-full max-w-md"><Failed error={video.error} onRetry={() => void video.refetch()} /></div></div>}
    </div>
  )
}
