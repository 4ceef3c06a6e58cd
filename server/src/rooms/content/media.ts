import { timingSafeEqual } from 'node:crypto'
import type { Readable } from 'node:stream'
import type { Ctx } from '../../kernel/house.ts'
import { existingId } from '../../kernel/parse.ts'
import { refuse } from '../../kernel/refusal.ts'
import { standings } from './state.ts'
import { fileOfVideo, videosById } from './store.ts'

/** Whom a link is for: what was removed is played to staff only. */
export type LinkFor = 'host' | 'staff'

const stepSeconds = 3_600

/**
 * A link that a browser opens without the host's key. It ends between one and two hours from now, on the hour,
 * so that the same page asked twice gives the same address and the browser keeps what it has.
 */
export function mediaLink(ctx: Ctx, videoId: string, blobKey: string, audience: LinkFor): string {
  const until = (Math.floor(ctx.now.getTime() / 1_000 / stepSeconds) + 2) * stepSeconds
  const query = new URLSearchParams({ video: videoId, for: audience, until: String(until), signature: signatureOf(ctx, videoId, blobKey, audience, until) })
  return `${ctx.house.config.publicUrl}/v1/media/${blobKey}?${query.toString()}`
}

const signatureOf = (ctx: Ctx, videoId: string, blobKey: string, audience: string, until: number): string =>
  ctx.house.secrets.hmac('receipts', `media ${videoId} ${blobKey} ${audience} ${until}`).slice(0, 43)

export type MediaAnswer = { status: 200 | 206 | 416; headers: Record<string, string>; stream: Readable | null }

const types = { poster: 'image/jpeg', frame: 'image/jpeg', play: 'video/mp4', original: 'application/octet-stream' } as const

/** Bytes of a poster, a key frame or a playable file. A wrong or ended signature and an absent file are the same 404. */
export async function serveMedia(ctx: Ctx, key: string, query: { video: string; for: LinkFor; until: number; signature: string }, range: string | null): Promise<MediaAnswer> {
  const expected = Buffer.from(signatureOf(ctx, query.video, key, query.for, query.until))
  const given = Buffer.from(query.signature)
  if (given.length !== expected.length || !timingSafeEqual(given, expected) || query.until * 1_000 < ctx.now.getTime()) refuse('missing', 'not-found')
  const videoId = existingId(query.video)
  const role = await fileOfVideo(ctx.db, videoId, key)
  const size = role && (await ctx.house.blobs.size(key))
  if (!role || size === null) refuse('missing', 'not-found')
  if (query.for === 'host') await refuseHidden(ctx, videoId)
  const headers: Record<string, string> = {
    'content-type': types[role], 'accept-ranges': 'bytes', 'cache-control': 'private, max-age=3600', 'cross-origin-resource-policy': 'cross-origin',
    ...(role === 'original' ? { 'content-disposition': 'attachment' } : {}),
  }
  const asked = rangeOf(range, size)
  if (asked === 'unsatisfiable') return { status: 416, headers: { 'content-range': `bytes */${size}` }, stream: null }
  if (!asked) return { status: 200, headers: { ...headers, 'content-length': String(size) }, stream: ctx.house.blobs.read(key) }
  return {
    status: 206,
    headers: { ...headers, 'content-length': String(asked.end - asked.start + 1), 'content-range': `bytes ${asked.start}-${asked.end}/${size}` },
    stream: ctx.house.blobs.read(key, asked),
  }
}

async function refuseHidden(ctx: Ctx, videoId: string): Promise<void> {
  const [row] = await videosById(ctx.db, [videoId])
  if (!row || row.withdrawnAt !== null || (await standings(ctx, 'video', [videoId]))(videoId).state === 'removed') refuse('missing', 'not-found')
}

/** One range of RFC 9110; several at once, or another unit, are answered with the whole file as the RFC allows. */
export function rangeOf(header: string | null, size: number): { start: number; end: number } | 'unsatisfiable' | null {
  const found = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '')
  const [, from = '', to = ''] = found ?? []
  if (!found || (from === '' && to === '')) return null
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from)
  const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1)
  if (from !== '' && to !== '' && Number(to) < Number(from)) return null
  return start >= size || end < start ? 'unsatisfiable' : { start, end }
}
