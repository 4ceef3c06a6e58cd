import { createHash } from 'node:crypto'
import type { Ctx } from '../../kernel/house.ts'
import { parse } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import type { SubjectInfo } from '../content/index.ts'
import { findSet, type Found, infosOf } from './find.ts'
import { type Ground, groundIn, needsSecond } from './ground.ts'
import { obstaclesTo } from './obstacles.ts'
import { samplesOf } from './samples.ts'
import { type BulkPreview, BulkRequest, type BulkVerdict, type Obstacle, perMinute } from './schema.ts'

const shown = 24
const batch = 500

/** What a verdict on a set would do, and to what it would not be done and why. Changes nothing. */
export async function previewBulk(ctx: Ctx, raw: unknown): Promise<BulkPreview> {
  permit(ctx, 'bulk.decide')
  const { query, verdict } = parse(BulkRequest, raw)
  const ground = await groundIn(ctx, query.kind, verdict)
  const found = await findSet(ctx, query)
  const infos = await infosOf(ctx, query.kind, found.ids)
  const obstacles = new Map<string, Obstacle>()
  for (let at = 0; at < found.ids.length; at += batch) for (const [id, why] of await obstaclesTo(ctx, query.kind, found.ids.slice(at, at + batch), infos, ground)) obstacles.set(id, why)
  const acts = found.ids.filter((id) => !obstacles.has(id))
  // What somebody else is looking at, which includes what is sealed, is counted and not shown.
  const told = found.ids.filter((id) => obstacles.has(id) && obstacles.get(id) !== 'in-review' && infos.has(id))
  return {
    matching: found.ids.length, acts: acts.length, accounts: new Set(acts.map((id) => infos.get(id)?.accountId)).size,
    skipped: counted([...obstacles.values()]), languages: languagesOf(acts, infos),
    action: ground.verdict === 'violation' ? ground.action : null,
    samples: await samplesOf(ctx, query.kind, spread(acts), infos, found.alike),
    skippedSamples: (await samplesOf(ctx, query.kind, told.slice(0, shown), infos, found.alike)).map((each) => ({ ...each, because: obstacles.get(each.subject.id)! })),
    unhashed: found.unhashed, needsSecond: found.ids.length > 0 && (await needsSecond(ctx, ground, found.ids.length)), minutes: Math.ceil(acts.length / perMinute),
    digest: digestOf(found, verdict, ground),
  }
}

/** Names the set and the verdict that somebody has looked at; other members or another verdict give another name. */
export const digestOf = ({ ids }: Pick<Found, 'ids'>, verdict: BulkVerdict, ground: Ground): string =>
  createHash('sha256').update(JSON.stringify([ids.toSorted(), verdict, ground])).digest('base64url')

/** Not only the newest: as many from the whole length of the set. */
const spread = (ids: readonly string[]): string[] => (ids.length <= shown ? [...ids] : Array.from({ length: shown }, (_, index) => ids[Math.floor((index * ids.length) / shown)]!))

const counted = (reasons: readonly Obstacle[]): BulkPreview['skipped'] => [...Map.groupBy(reasons, (each) => each)].map(([because, each]) => ({ because, count: each.length })).toSorted((a, b) => b.count - a.count)

function languagesOf(ids: readonly string[], infos: ReadonlyMap<string, SubjectInfo>): BulkPreview['languages'] {
  const byLanguage = Map.groupBy(ids, (id) => infos.get(id)?.language?.toLowerCase().split(/[-_]/)[0] ?? null)
  return [...byLanguage].map(([language, each]) => ({ language, count: each.length })).toSorted((a, b) => b.count - a.count)
}
