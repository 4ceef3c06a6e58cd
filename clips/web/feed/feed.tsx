import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useLanguage } from '../../../web/kit/i18n.ts'
import { Button, Failed, Loading } from '../../../web/kit/parts.tsx'
import type { Feed, News, Video } from '../../server/answers.ts'
import { isGone, isPassing, read, send } from '../api.ts'
import { onConnection, isConnected } from '../connection.ts'
import { useWatching } from '../learning/watch.ts'
import { useNews, usePerson } from '../session.tsx'
import { Slide } from './slide.tsx'
import { Stage } from './stage.tsx'

const allTabs = ['for-you', 'following', 'learning'] as const
type Tab = (typeof allTabs)[number]
const ahead = 3
const mostHeld = 300

export function FeedPage() {
  const { t } = useLanguage()
  const [tab, setTab] = useState<Tab>('for-you')
  const { settings } = usePerson()
  const tabs = allTabs.filter((each) => each !== 'learning' || settings.learningFeed?.value === true)
  useWatching(tab === 'learning')
  return (
    <div className="relative h-full">
      <h1 className="sr-only">{t('nav.feed')}</h1>
      <div role="group" aria-label={t('feed.which')} className="tabs veil-top pointer-events-none absolute inset-x-0 top-0 z-20 flex justify-center gap-6 pr-12 pl-3 lg:px-0 pt-[max(0.75rem,env(safe-area-inset-top))] pb-8 lg:bg-none">
        {tabs.map((each) => (
          <button key={each} type="button" aria-pressed={tab === each} onClick={() => setTab(each)} className={`legible pointer-events-auto relative h-10 px-1 text-[15px] font-semibold ${tab === each ? 'text-on-stage after:absolute after:inset-x-2 after:bottom-1 after:h-0.5 after:rounded-full after:bg-on-stage' : 'text-on-stage-soft'}`}>{t(`feed.tabs.${each}`)}</button>
        ))}
      </div>
      <Stream key={tab} tab={tab} />
    </div>
  )
}

function Stream({ tab }: { tab: Tab }) {
  const { t } = useLanguage()
  const [videos, setVideos] = useState<Video[] | null>(null)
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set())
  const [active, setActive] = useState(0)
  const [error, setError] = useState<unknown>(null)
  const asking = useRef(false)
  const held = useRef<Video[]>([])
  const ended = useRef(false)

  const more = useCallback(async () => {
    if (asking.current || ended.current) return
    asking.current = true
    try {
      const { items } = await send<Feed>('feed', { tab, have: held.current.slice(-mostHeld).map((video) => video.id) })
      if (items.length === 0) ended.current = true
      held.current = [...held.current, ...items]
      setVideos(held.current)
      setError(null)
    } catch (failure) {
      setError(failure)
    } finally {
      asking.current = false
    }
  }, [tab])

  useEffect(() => { void more() }, [more])
  useEffect(() => { if (videos && videos.length - active <= ahead) void more() }, [active, videos, more])
  useEffect(() => onConnection(() => { if (isConnected()) void more() }), [more])
  const present = useCallback(() => held.current, [])
  const replace = useCallback((fresh: Video) => {
    held.current = held.current.map((video) => (video.id === fresh.id ? { ...fresh, ...(video.learning && { learning: video.learning }) } : video))
    setVideos(held.current)
  }, [])
  const lose = useCallback((id: string) => setGone((before) => new Set(before).add(id)), [])
  useRemovals(present, replace, lose)

  if (error && !videos) return <div className="grid h-full place-items-center p-6"><div className="w-full max-w-md">{isPassing(error) ? <Loading /> : <Failed error={error} onRetry={() => void more()} />}</div></div>
  if (!videos) return <div className="grid h-full place-items-center"><Loading /></div>
  if (videos.length === 0) return <Nothing tab={tab} />
  return (
    <Stage count={videos.length} active={active} onActive={setActive} label={t(`feed.tabs.${tab}`)}>
      {videos.map((video, index) => <Slide key={video.id} video={video} gone={gone.has(video.id)} distance={index - active} position={index + 1} />)}
    </Stage>
  )
}

/** A video that was taken away leaves the screen at once, also the one being watched. */
function useRemovals(present: () => Video[], replace: (fresh: Video) => void, lose: (id: string) => void): void {
  const queries = useQueryClient()
  useNews(useCallback((news: News) => {
    const recheck = async (id: string) => {
      try {
        const fresh = await read<Video>(`videos/${id}`)
        if (fresh.author.you && (fresh.state === 'removed' || fresh.state === 'held')) lose(id)
        replace(fresh)
      } catch (failure) {
        if (isGone(failure)) lose(id)
      }
      await queries.invalidateQueries({ queryKey: ['videos', id] })
    }
    for (const video of present()) if ((news.kind === 'video' && video.id === news.id) || (news.kind === 'account' && video.author.id === news.id)) void recheck(video.id)
  }, [present, replace, lose, queries]))
}

function Nothing({ tab }: { tab: Tab }) {
  const { t } = useLanguage()
  return (
    <div className="grid h-full place-items-center p-8 text-center text-on-stage">
      <div className="grid max-w-xs justify-items-center gap-3">
        <p className="text-xl font-semibold text-balance">{t(`feed.empty.${tab}.title`)}</p>
        <p className="text-on-stage-soft text-pretty">{t(`feed.empty.${tab}.text`)}</p>
        <Link to={tab === 'for-you' ? '/post' : tab === 'learning' ? '/learning' : '/search'} className="mt-2"><Button look="primary" size="large" tabIndex={-1}>{t(`feed.empty.${tab}.act`)}</Button></Link>
      </div>
    </div>
  )
}
