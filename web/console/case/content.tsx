import { Link } from '@tanstack/react-router'
import { useLanguage } from '../../kit/i18n.ts'
import { Badge } from '../../kit/parts.tsx'
import { useMe } from '../me.ts'
import { Panel } from '../parts/layout.tsx'
import type { CaseFile } from './file.ts'
import { useLabels } from './labels.ts'
import { marked, type Match } from './marked.ts'
import { momentsOf } from './moments.ts'
import { Player } from './player.tsx'

const tones = { visible: 'good', limited: 'warn', held: 'warn', removed: 'bad' } as const

export function Marked({ text, matches }: { text: string; matches: readonly Match[] }) {
  const nameOf = useLabels()
  return <>{marked(text, matches).map((piece, index) => (piece.labels.length > 0 ? <mark key={`${index}${piece.text}`} title={piece.labels.map(nameOf).join(', ')} className="rounded-xs bg-mark px-0.5 text-ink">{piece.text}</mark> : piece.text))}</>
}

/** What was posted: the film with its caption, the comment or message in its thread, the profile. */
export function Content({ file, onMark }: { file: CaseFile; onMark?: ((seconds: number) => void) | undefined }) {
  const { t } = useLanguage()
  const { may } = useMe()
  const { content, subject } = file
  if (!content) return <Panel title={t(`subject.${subject.kind}`)}><p className="p-4 text-sm text-ink-soft">{t('case.destroyed')}</p></Panel>
  const { media } = content
  return (
    <Panel title={t(`subject.${subject.kind}`)} side={<span className="flex items-center gap-1.5">{content.withdrawnAt && <Badge tone="warn">{t('case.withdrawn')}</Badge>}<Badge tone={tones[content.state]}>{t(`state.${content.state}`)}</Badge></span>}>
      <div className="grid gap-3 p-3">
        {media
          ? <Player key={media.original} media={media} caption={content.text ?? ''} topic={file.queue} moments={momentsOf(file, media.durationSeconds)} onMark={onMark}><Words file={file} content={content} />{may('bulk.decide') && <Link to="/bulk/new" search={{ like: subject.id }} className="justify-self-start text-[12px] text-accent hover:underline">{t('bulk.findAlike')}</Link>}</Player>
          : <Words file={file} content={content} />}
      </div>
    </Panel>
  )
}

/** The words with what was matched in them, and when and by how many they were seen. */
function Words({ file, content }: { file: CaseFile; content: NonNullable<CaseFile['content']> }) {
  const { t, dateTime, number } = useLanguage()
  const nameOf = useLabels()
  const { under, thread, subject } = file
  const isWords = subject.kind === 'comment' || subject.kind === 'message'
  const alone = content.text && (!isWords || thread.length === 0)
  return (
    <>
      {content.profile && <dl className="grid gap-1 text-sm"><dt className="text-[12px] text-ink-faint">{t('case.displayName')}</dt><dd>{content.profile.displayName ?? '–'}</dd><dt className="text-[12px] text-ink-faint">{t('case.bio')}</dt><dd>{content.profile.bio ?? '–'}</dd></dl>}
      {under && <p className="rounded-lg bg-sunken px-3 py-2 text-[13px] text-ink-soft"><span className="text-ink-faint">{t('case.under')}</span> {under.caption || t('case.noCaption')}</p>}
      {isWords && <Thread file={file} />}
      {alone && <p lang={content.language ?? undefined} className="text-[15px] leading-relaxed break-words"><Marked text={content.text!} matches={content.matches} /></p>}
      {content.matches.length > 0 && <p className="flex flex-wrap gap-1">{[...new Set(content.matches.map(({ label }) => label))].map((label) => <Badge key={label} tone="warn">{nameOf(label)}</Badge>)}</p>}
      {content.earlier.length > 0 && <details className="text-[13px] text-ink-soft"><summary>{t('case.earlier')}</summary><ul className="mt-1 grid gap-1">{content.earlier.map((each) => <li key={each.replacedAt}>{each.text}<span className="text-ink-faint"> · {dateTime(each.replacedAt)}</span></li>)}</ul></details>}
      <p className="text-[12px] text-ink-faint">{dateTime(content.createdAt)}{subject.kind === 'video' && ` · ${t('case.views', { value: number(content.views) })}`}{content.minimumAge !== null && ` · ${content.minimumAge}+`}</p>
    </>
  )
}

function Thread({ file: { thread, content } }: { file: CaseFile }) {
  const { t, dateTime } = useLanguage()
  return (
    <ol aria-label={t('case.thread')} className="grid gap-1.5">
      {thread.map((each) => (
        <li key={each.id} className={`rounded-lg px-3 py-2 ${each.isSubject ? 'border border-accent bg-surface' : 'text-ink-soft'}`}>
          <p className="flex justify-between gap-3 text-[12px] text-ink-faint"><span className="font-medium">{each.handle ? `@${each.handle}` : t('case.gone')}{each.isSubject && <span className="sr-only"> {t('case.thisOne')}</span>}</span><span>{dateTime(each.at)}</span></p>
          <p className={`break-words ${each.isSubject ? 'text-base leading-relaxed' : 'text-sm'}`} {...(each.isSubject && content?.language && { lang: content.language })}>{each.isSubject && content ? <Marked text={each.text} matches={content.matches} /> : each.text}</p>
        </li>
      ))}
    </ol>
  )
}
