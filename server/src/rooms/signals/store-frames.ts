import { sql } from 'kysely'
import type { Read, Tx } from '../../kernel/database.ts'

const executor = (db: Read) => ({ getExecutor: () => db.getExecutor() })
/** Hashes travel as 64 hexadecimal digits; PostgreSQL reads and compares them as 256 bits. */
const bits = (hex: string): string => `x${hex}`

export async function insertFrameHashes(tx: Tx, videoId: string, rows: readonly { frameIndex: number; hash: string; quality: number }[]): Promise<void> {
  if (rows.length === 0) return
  await sql`
    insert into signals.frame_hash (video_id, frame_index, hash, quality)
    select ${videoId}::uuid, frame_index, hash::bit(256), quality
    from unnest(${rows.map(({ frameIndex }) => frameIndex)}::int[], ${rows.map(({ hash }) => bits(hash))}::text[], ${rows.map(({ quality }) => quality)}::int[]) as f(frame_index, hash, quality)
    on conflict do nothing
  `.execute(tx)
}

/** In the order of the film. */
export async function hashesOfVideo(db: Read, videoId: string): Promise<{ hash: string; quality: number }[]> {
  const { rows } = await sql<{ hash: string; quality: number }>`
    select (select string_agg(lpad(to_hex(substring(hash from b * 32 + 1 for 32)::bit(32)::int8), 8, '0'), '' order by b) from generate_series(0, 7) b) as hash, quality
    from signals.frame_hash where video_id = ${videoId}::uuid order by frame_index
  `.execute(executor(db))
  return rows
}

export type Likeness = { videoId: string; distance: number; share: number }

/**
 * Every stored picture is compared with every one asked about, so the work grows with both; an exact index in memory
 * (`HammingIndex`) takes over where that is too slow.
 */
export async function nearestVideos(db: Read, hashes: readonly string[], { radius, leastQuality, leastFrames, limit }: { radius: number; leastQuality: number; leastFrames: number; limit: number }): Promise<Likeness[]> {
  const { rows } = await sql<Likeness>`
    with asked as (select n, hash::bit(256) as hash from unnest(${hashes.map(bits)}::text[]) with ordinality as a(hash, n)),
    found as (
      select f.video_id, a.n, min(bit_count(f.hash # a.hash)) as distance from signals.frame_hash f, asked a
      where f.quality >= ${leastQuality} and bit_count(f.hash # a.hash) <= ${radius} group by 1, 2
    )
    select video_id, min(distance)::int as distance, count(*)::float8 / ${hashes.length} as share from found
    group by video_id having count(*) >= ${leastFrames} order by share desc, distance, video_id limit ${limit}
  `.execute(executor(db))
  return rows
}

export async function deleteFrameHashes(tx: Tx, videoIds: readonly string[]): Promise<void> {
  if (videoIds.length > 0) await tx.deleteFrom('signals.frameHash').where('videoId', 'in', [...videoIds]).execute()
}

export const hashedVideos = async (db: Read, after: string, limit: number): Promise<string[]> =>
  (await db.selectFrom('signals.frameHash').select('videoId').distinct().where('videoId', '>', after).orderBy('videoId').limit(limit).execute()).map(({ videoId }) => videoId)
