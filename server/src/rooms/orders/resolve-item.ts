import type { Ctx } from '../../kernel/house.ts'
import { subjectInfo } from '../content/index.ts'
import type { Subject, SubjectKind } from '../standing/index.ts'
import type { GivenItem } from './schema.ts'

const id = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi
/** Words of an address that tell what the id after it belongs to. */
const hints: readonly [RegExp, SubjectKind][] = [[/comment/i, 'comment'], [/message/i, 'message'], [/account|profile|user|\/@/i, 'account'], [/video|\/v\/|clip/i, 'video']]
const kinds: readonly SubjectKind[] = ['video', 'account', 'comment', 'message']

/** What was written, as one line. */
export const givenText = (item: GivenItem): string => ('url' in item ? item.url : item.id)

/**
 * The subject that an address or an id means, or null. The last id in it counts; words of the address say which kind
 * to try first. What it found is for the platform's own people only, or an order would tell who is here.
 */
export async function resolveItem(ctx: Ctx, given: string): Promise<Subject | null> {
  const found = given.match(id)?.at(-1)?.toLowerCase()
  if (!found) return null
  const hinted = hints.find(([word]) => word.test(given))?.[1]
  const tried = hinted ? [hinted, ...kinds.filter((kind) => kind !== hinted)] : kinds
  for (const kind of tried) {
    const subject = { kind, id: found }
    if (await subjectInfo(ctx, subject)) return subject
  }
  return null
}
