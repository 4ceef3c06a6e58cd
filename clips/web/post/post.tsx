import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Film, WifiOff } from 'lucide-react'
import { useEffect, useMemo, useState } from 'react'
import { useLanguage } from '../../../web/kit/i18n.ts'
import { Button, Card, Notice, TextArea } from '../../../web/kit/parts.tsx'
import type { Because, Video } from '../../server/answers.ts'
import { Failure, read } from '../api.ts'
import { Refusal, Screen } from '../parts.tsx'
import { usePerson } from '../session.tsx'
import { cancelSending, forgetSending, type Sending, startSending, useSending } from './sender.ts'

export function PostPage() {
  const { t } = useLanguage()
  const sending = useSending()
  return <Screen title={t('post.title')}>{sending ? <Progress sending={sending} /> : <IfAllowed />}</Screen>
}

/** The form, or why there is none. When the question itself fails the form stays: the upload asks again and says what holds. */
function IfAllowed() {
  const { t } = useLanguage()
  const may = useQuery({ queryKey: ['may-post'], queryFn: ({ signal }) => read<{ allowed: boolean; because: Because[] }>('uploads/allowed', signal), staleTime: 0 })
  if (may.data?.allowed === false) return <Refusal error={new Failure({ type: '/problems/not-allowed', title: t('post.barred.title'), detail: t('post.barred.text'), status: 403, because: may.data.because })} />
  return <Choose />
}

function Choose() {
  const { t, number } = useLanguage()
  const [file, setFile] = useState<File | null>(null)
  const [caption, setCaption] = useState('')
  const [over, setOver] = useState(false)
  const { maxUploadBytes } = usePerson()
  const tooLarge = file !== null && file.size > maxUploadBytes
  const take = (files: FileList | null) => { if (files?.[0]) setFile(files[0]) }
  return (
    <form className="grid gap-5 sm:grid-cols-[auto_1fr]" onSubmit={(event) => { event.preventDefault(); if (file && !tooLarge) startSending(file, caption) }}>
      <label className={`relative mx-auto grid aspect-[9/14] w-56 cursor-pointer place-items-center overflow-hidden rounded-3xl border-2 border-dashed text-center focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-focus ${over ? 'border-accent bg-accent-soft' : 'border-line-strong bg-surface'}`}>
        {file ? <Preview file={file} /> : <span className="grid justify-items-center gap-2 p-5"><Film className="size-10 text-accent" aria-hidden="true" /><span className="font-semibold">{t('post.choose')}</span><span className="text-sm text-ink-soft">{t('post.chooseHint')}</span></span>}
        <input type="file" accept="video/*" aria-label={t('post.choose')} onDragEnter={() => setOver(true)} onDragLeave={() => setOver(false)} onChange={(event) => { setOver(false); take(event.target.files) }} className="absolute inset-0 cursor-pointer opacity-0" />
      </label>
      <div className="grid content-start gap-4">
        {tooLarge && <Notice tone="bad" title={t('post.tooLarge.title')}><p>{t('post.tooLarge.text', { limit: number(maxUploadBytes / 1_048_576, 0) })}</p></Notice>}
        {file && <p className="truncate text-sm text-ink-soft">{file.name} · {t('post.megabytes', { size: number(file.size / 1_048_576, 1) })}</p>}
        <TextArea label={t('post.caption')} hint={t('post.captionHint')} value={caption} maxLength={2_200} onChange={(event) => setCaption(event.target.value)} />
        <Button type="submit" look="primary" size="large" reason={!file ? t('post.needFile') : tooLarge ? t('post.tooLarge.title') : undefined} disabled={!file || tooLarge}>{t('post.act')}</Button>
        <p className="text-sm text-pretty text-ink-soft">{t('post.before')}</p>
      </div>
    </form>
  )
}

function Preview({ file }: { file: File }) {
  const address = useMemo(() => URL.createObjectURL(file), [file])
  useEffect(() => () => URL.revokeObjectURL(address), [address])
  return <video src={address} muted autoPlay loop playsInline tabIndex={-1} className="absolute inset-0 h-full w-full bg-stage object-cover" />
}

function Progress({ sending }: { sending: Sending }) {
  const { t, percent } = useLanguage()
  const share = sending.file.size === 0 ? 0 : sending.sent / sending.file.size
  if (sending.phase === 'done' && sending.videoId) return <After videoId={sending.videoId} />
  if (sending.phase === 'refused') return <div className="grid gap-4"><Refusal error={sending.problem ? new Failure(sending.problem) : null} /><Button onClick={forgetSending}>{t('post.another')}</Button></div>
  return (
    <Card className="grid gap-4 p-6">
      <p className="truncate font-semibold">{sending.caption || sending.file.name}</p>
      <progress className="sr-only" aria-label={t('post.progress')} max={100} value={Math.round(share * 100)} />
      <div aria-hidden="true" className="h-2.5 overflow-hidden rounded-full bg-sunken"><span className="block h-full rounded-full bg-accent transition-[width] duration-300" style={{ width: `${share * 100}%` }} /></div>
      {sending.phase === 'waiting'
        ? <output className="flex items-center gap-2 text-sm text-warn"><WifiOff className="size-5 shrink-0" aria-hidden="true" />{t('post.waiting')}</output>
        : <output className="block text-sm text-ink-soft tabular-nums">{share < 1 ? t('post.sent', { share: percent(share, 0) }) : t('post.handing')}</output>}
      <Button className="justify-self-start" onClick={() => void cancelSending()}>{t('kit.cancel')}</Button>
    </Card>
  )
}

/** What becomes of a video after it arrived, told as it happens. */
function After({ videoId }: { videoId: string }) {
  const { t } = useLanguage()
  const queries = useQueryClient()
  const video = useQuery({ queryKey: ['videos', videoId], queryFn: ({ signal }) => read<Video>(`videos/${videoId}`, signal), refetchInterval: ({ state }) => (!state.data || state.data.state === 'processing' ? 1_500 : false) })
  const state = video.data?.state ?? 'processing'
  useEffect(() => { if (state !== 'processing') void queries.invalidateQueries({ queryKey: ['videos', 'of'] }) }, [state, queries])
  const tone = ({ processing: 'accent', visible: 'good', limited: 'warn', held: 'warn', removed: 'bad' } as const)[state]
  const followersOnly = state === 'visible' && video.data?.audience === 'followers'
  return (
    <div className="grid gap-5">
      <Notice tone={tone} title={t(`states.${state}Title`)}><p>{t(followersOnly ? 'states.followersText' : `states.${state}Text`)}</p></Notice>
      {video.data?.poster && <img src={video.data.poster} alt="" className="mx-auto aspect-[9/14] w-56 rounded-3xl object-cover" />}
      <div className="flex flex-wrap justify-center gap-3">
        {state !== 'processing' && state !== 'removed' && <Link to="/v/$videoId" params={{ videoId }}><Button look="primary" tabIndex={-1}>{t('post.watch')}</Button></Link>}
        {(state === 'held' || state === 'removed' || state === 'limited') && <Link to="/notices"><Button tabIndex={-1}>{t('post.why')}</Button></Link>}
        <Button onClick={forgetSending}>{t('post.another')}</Button>
      </div>
    </div>
  )
}
