import { type Delivery, readDelivery } from '@qorgan/sdk'
import { meetPerson } from './accounts.ts'
import type { Clips } from './clips.ts'
import { keepValue, keptValue, one, run } from './database.ts'
import { removePerson } from './people-store.ts'
import { answer } from './qorgan.ts'
import { refreshVideo } from './videos.ts'

const events = ['account.band-changed', 'account.closed', 'appeal.concluded', 'decision.recorded', 'decision.reversed', 'notice.sent', 'report.concluded', 'video.prepared', 'video.unplayable', 'video.verdict-given'] as const
export const hookPath = '/hooks/qorgan'

/** Registers our address once and keeps the secret; after a move to another port the old address is taken back. */
export async function registerHook(clips: Clips): Promise<void> {
  const url = `${clips.config.ownUrl}${hookPath}`
  if (keptValue(clips.db, 'hook.url') === url) return
  const former = keptValue(clips.db, 'hook.id')
  const { id, secret } = await answer('en', clips.qorgan('en').POST('/v1/webhooks', { body: { url, events: [...events] } }))
  keepValue(clips.db, 'hook.secret', secret)
  keepValue(clips.db, 'hook.id', id)
  keepValue(clips.db, 'hook.url', url)
  if (former) await clips.qorgan('en').DELETE('/v1/webhooks/{id}', { params: { path: { id: former } } })
}

/** Believes a delivery only with its signature, and takes each once. Taking it twice would do no harm: it only asks again. */
export async function takeDelivery(clips: Clips, headers: Record<string, string>, body: string): Promise<'taken' | 'again' | 'forged'> {
  const secret = keptValue(clips.db, 'hook.secret')
  let delivery: Delivery
  try {
    delivery = readDelivery(secret ?? '', headers, body)
  } catch {
    return 'forged'
  }
  const id = headers['webhook-id'] ?? delivery.id
  if (one(clips.db, 'select 1 from deliveries where id = ?', id)) return 'again'
  await apply(clips, delivery)
  run(clips.db, 'insert or ignore into deliveries (id, at) values (?, ?)', id, clips.now().toISOString())
  run(clips.db, 'delete from deliveries where at < ?', new Date(clips.now().getTime() - 7 * 86_400_000).toISOString())
  return 'taken'
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

async function apply(clips: Clips, { type, data }: Delivery): Promise<void> {
  const accountId = text(data.accountId)
  if (type.startsWith('video.')) return showVideo(clips, text(data.videoId), accountId)
  if (type === 'decision.recorded' || type === 'decision.reversed') return followDecision(clips, data.subject, accountId)
  if (type === 'account.closed') {
    removePerson(clips.db, accountId)
    return clips.live.tell(accountId, { kind: 'account', id: accountId })
  }
  if (type === 'account.band-changed') {
    await meetPerson(clips, accountId, 0)
    return clips.live.tell(accountId, { kind: 'account', id: accountId })
  }
  if (type === 'notice.sent') {
    run(clips.db, 'insert or ignore into unread_notices (notice_id, account_id) select ?, id from people where id = ?', text(data.noticeId), accountId)
    return clips.live.tell(accountId, { kind: 'notice', id: text(data.noticeId) })
  }
  if (type === 'report.concluded') tellReporter(clips, text(data.reportId))
}

async function showVideo(clips: Clips, videoId: string, accountId: string): Promise<void> {
  await refreshVideo(clips, videoId)
  clips.live.tell(accountId, { kind: 'video', id: videoId })
}

/** What was removed leaves every open screen; the page asks what became of it. */
async function followDecision(clips: Clips, subject: unknown, accountId: string): Promise<void> {
  const { kind, id } = (subject ?? {}) as { kind?: string; id?: string }
  if (kind === 'video' && id) {
    await refreshVideo(clips, id)
    return clips.live.tellAll({ kind: 'video', id })
  }
  if (kind === 'account' && id) {
    await meetPerson(clips, id, 0)
    clips.live.tellAll({ kind: 'account', id })
  }
  clips.live.tell(accountId, { kind: 'notice', id: '' })
}

function tellReporter(clips: Clips, reportId: string): void {
  const report = one<{ account_id: string }>(clips.db, 'select account_id from reports where id = ?', reportId)
  if (report) clips.live.tell(report.account_id, { kind: 'report', id: reportId })
}
