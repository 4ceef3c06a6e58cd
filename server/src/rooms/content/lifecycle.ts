import { record } from '../../kernel/change.ts'
import type { Tx } from '../../kernel/database.ts'
import { refuse } from '../../kernel/refusal.ts'
import './facts.ts'
import { deleteUnplayable, insertRendition, insertUnplayable, insertVerdict, insertVideo, type KeyFrameRow, type NewRendition, type NewVideo, type VideoRow, videosById } from './store.ts'

async function existing(tx: Tx, videoId: string): Promise<VideoRow> {
  return (await videosById(tx, [videoId]))[0] ?? refuse('missing', 'not-found')
}

/** A file has arrived and is stored; from here on it is being read. */
export async function addVideo(tx: Tx, row: NewVideo): Promise<void> {
  await insertVideo(tx, row)
  await record(tx, 'video.submitted', { videoId: row.id, accountId: row.accountId, country: row.country, bytes: row.bytes }, { kind: 'video', id: row.id })
}

/** The poster, the key frames and the playable copy of a video. False when they were kept before. */
export async function keepRendition(tx: Tx, row: NewRendition, frames: KeyFrameRow[]): Promise<boolean> {
  const { accountId } = await existing(tx, row.videoId)
  if (!(await insertRendition(tx, row, frames))) return false
  await deleteUnplayable(tx, row.videoId)
  await record(tx, 'video.prepared', { videoId: row.videoId, accountId, keyFrames: frames.length }, { kind: 'video', id: row.videoId })
  return true
}

/** `unreadable`: the file is at fault. `undecodable`: the decoder died on every try, so a person looks. False when known already. */
export async function markUnplayable(tx: Tx, videoId: string, kind: 'unreadable' | 'undecodable', detail: string): Promise<boolean> {
  const { accountId } = await existing(tx, videoId)
  if (!(await insertUnplayable(tx, { videoId, kind, detail: detail.slice(0, 500) }))) return false
  await record(tx, 'video.unplayable', { videoId, accountId, kind }, { kind: 'video', id: videoId })
  return true
}

/** The first verdict: nothing, a rule or a person stands against its audience seeing it. False when it was given before. */
export async function giveVerdict(tx: Tx, videoId: string, givenBy: string): Promise<boolean> {
  const { accountId } = await existing(tx, videoId)
  if (!(await insertVerdict(tx, videoId, givenBy))) return false
  await record(tx, 'video.verdict-given', { videoId, accountId }, { kind: 'video', id: videoId })
  return true
}
