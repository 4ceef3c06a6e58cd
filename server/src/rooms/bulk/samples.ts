import type { Ctx } from '../../kernel/house.ts'
import { accountCards } from '../accounts/index.ts'
import { mediaLink, standings, type SubjectInfo, videoCards } from '../content/index.ts'
import type { Found } from './find.ts'
import type { BulkKind, Sample } from './schema.ts'

/** A few of the set as people see them: words, whose they are, and for videos a picture. Those that do not exist are bare. */
export async function samplesOf(ctx: Ctx, kind: BulkKind, ids: readonly string[], infos: ReadonlyMap<string, SubjectInfo>, alike: Found['alike']): Promise<Sample[]> {
  const accountIds = [...new Set(ids.flatMap((id) => infos.get(id)?.accountId ?? []))]
  const [cards, videos, standingOf] = await Promise.all([accountCards(ctx, accountIds), kind === 'video' ? videoCards(ctx, ids) : null, standings(ctx, kind, ids)])
  const handles = new Map(cards.map(({ id, handle }) => [id, handle]))
  return ids.map((id) => {
    const info = infos.get(id)
    const poster = videos?.get(id)?.posterKey ?? null
    return {
      subject: { kind, id },
      handle: info ? handles.get(info.accountId) ?? null : null, text: info?.text ?? null, language: info?.language ?? null, country: info?.country ?? null,
      createdAt: info?.createdAt.toISOString() ?? null, views: info?.views ?? 0, state: info ? standingOf(id).state : null,
      poster: poster === null ? null : mediaLink(ctx, id, poster, 'staff'),
      alike: alike.get(id) ?? null,
    }
  })
}
