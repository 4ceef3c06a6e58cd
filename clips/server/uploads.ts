import { randomUUID } from 'node:crypto'
import { createWriteStream, openAsBlob } from 'node:fs'
import { rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Upload } from './answers.ts'
import type { Clips } from './clips.ts'
import { all, one, run } from './database.ts'
import { type Language, type Problem, Refused, refused } from './problem.ts'
import { answer } from './qorgan.ts'
import { refreshVideo } from './videos.ts'

/** What one request carries: small enough that a lost one costs little, large enough that a phone is not busy asking. */
export const chunkBytes = 1024 * 1024
const keptDays = 2

export type UploadRow = { id: string; account_id: string; fingerprint: string; size: number; caption: string; language: string | null; state: Upload['state']; video_id: string | null; problem: string | null; created_at: string }
export type NewUpload = { fingerprint: string; size: number; caption: string; language?: string | undefined }

const fileOf = (clips: Clips, id: string) => join(clips.config.uploadsFolder, id)
const received = async (clips: Clips, id: string) => stat(fileOf(clips, id)).then(({ size }) => size, () => 0)

export function uploadOf(clips: Clips, accountId: string, id: string, language: Language): UploadRow {
  const row = one<UploadRow>(clips.db, 'select * from uploads where id = ? and account_id = ?', id, accountId)
  if (!row) throw refused('not-here', language)
  return row
}

export const uploadView = async (clips: Clips, row: UploadRow): Promise<Upload> => ({
  id: row.id, size: row.size, chunkBytes, state: row.state, videoId: row.video_id,
  offset: row.state === 'receiving' ? await received(clips, row.id) : row.size,
  problem: row.problem === null ? null : JSON.parse(row.problem) as Problem,
})

/** Opens an upload, or finds the one of the same file that was broken off. */
export function openUpload(clips: Clips, accountId: string, input: NewUpload, language: Language): UploadRow {
  if (input.size > clips.config.maxUploadBytes) throw refused('too-large', language)
  const again = one<UploadRow>(clips.db, "select * from uploads where account_id = ? and fingerprint = ? and state = 'receiving'", accountId, input.fingerprint)
  if (again) run(clips.db, 'update uploads set caption = ?, language = ? where id = ?', input.caption, input.language ?? null, again.id)
  const id = again?.id ?? randomUUID()
  if (!again) run(clips.db, "insert into uploads (id, account_id, fingerprint, size, caption, language, state, created_at) values (?, ?, ?, ?, ?, ?, 'receiving', ?)", id, accountId, input.fingerprint, input.size, input.caption, input.language ?? null, clips.now().toISOString())
  return uploadOf(clips, accountId, id, language)
}

const busy = new Set<string>()

/** Appends one chunk. What arrived before a connection broke stays, and counts. */
export async function append(clips: Clips, row: UploadRow, offset: number, body: Readable, language: Language): Promise<void> {
  if (row.state !== 'receiving') return
  if (busy.has(row.id) || offset !== (await received(clips, row.id))) throw refused('wrong-offset', language)
  busy.add(row.id)
  try {
    let room = Math.min(chunkBytes, row.size - offset)
    await pipeline(body, async function* capped(chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        room -= chunk.length
        if (room < 0) throw refused('too-large', language)
        yield chunk
      }
    }, createWriteStream(fileOf(clips, row.id), { flags: 'a' }))
  } finally {
    busy.delete(row.id)
  }
  if ((await received(clips, row.id)) === row.size) run(clips.db, "update uploads set state = 'sending' where id = ?", row.id)
}

export async function cancelUpload(clips: Clips, row: UploadRow): Promise<void> {
  if (row.state !== 'receiving') return
  run(clips.db, 'delete from uploads where id = ?', row.id)
  await rm(fileOf(clips, row.id), { force: true })
}

/**
 * Streams a whole file on to Qorgan. The key makes a repeat after a lost answer harmless; while Qorgan is away the
 * upload stays `sending` and is tried again.
 */
export async function sendOn(clips: Clips, row: UploadRow, language: Language): Promise<void> {
  if (row.state !== 'sending' || busy.has(row.id)) return
  busy.add(row.id)
  try {
    const form = new FormData()
    form.append('accountId', row.account_id)
    form.append('caption', row.caption)
    if (row.language) form.append('language', row.language)
    form.append('file', await openAsBlob(fileOf(clips, row.id)), 'video')
    const { id } = await answer(language, clips.qorgan(language).POST('/v1/videos', { body: form as never, bodySerializer: (body) => body as unknown as FormData, headers: { 'Idempotency-Key': row.id } }))
    run(clips.db, "update uploads set state = 'sent', video_id = ? where id = ?", id, row.id)
    await refreshVideo(clips, id).catch(() => null)
  } catch (error) {
    if (!(error instanceof Refused) || error.problem.status >= 500) return
    run(clips.db, "update uploads set state = 'refused', problem = ? where id = ?", JSON.stringify(error.problem), row.id)
  } finally {
    busy.delete(row.id)
  }
  await rm(fileOf(clips, row.id), { force: true })
}

/** Files that were whole when Clips or Qorgan went away are sent; those that nobody finished are deleted. */
export async function finishUploads(clips: Clips): Promise<void> {
  const old = new Date(clips.now().getTime() - keptDays * 86_400_000).toISOString()
  for (const row of all<UploadRow>(clips.db, "select * from uploads where state = 'receiving' and created_at < ?", old)) await cancelUpload(clips, row)
  for (const row of all<UploadRow>(clips.db, "select * from uploads where state = 'sending'")) await sendOn(clips, row, 'en')
}
