import type { z } from 'zod'
import type { Ctx } from '../../kernel/house.ts'
import { parse } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { requireAccount } from '../accounts/index.ts'
import { localDate, policyOf } from '../policy/index.ts'
import { institutionView, staffInstitutionView } from './apply.ts'
import { markingView } from './ask-mark.ts'
import { protectedReach } from './reach.ts'
import { FeedQuery, type FeedView, InstitutionsQuery, type InstitutionView, type OwnLearning, type ProgrammeView, type StaffInstitutionView } from './schema.ts'
import { allProgrammes, institutionOf, institutionsById, institutionsIn, markedIn, markingsOf, type PartnerRow, partnersOf, type ProgrammeRow, programmesOf, reachOf } from './store.ts'

type Programme = z.output<typeof ProgrammeView>
/** A band reaches from its youngest to its oldest; a video is for it when the programme is for any of those ages. */
const agesOf = { '13-15': [13, 15], '16-17': [16, 17], '18+': [18, 99] } as const

/** Programmes as screens show them. Open: every carrier is verified and has agreed, and the term is not over. */
export async function programmeViews(ctx: Ctx, rows: readonly ProgrammeRow[]): Promise<Programme[]> {
  const partners = await partnersOf(ctx.db, rows.map(({ id }) => id))
  const known = new Map((await institutionsById(ctx.db, [...new Set([...rows.map(({ institutionId }) => institutionId), ...partners.map(({ institutionId }) => institutionId)])])).map((each) => [each.id, each]))
  const marked = await markedIn(ctx.db, rows.map(({ id }) => id))
  const reach = await reachOf(ctx.db, marked.map(({ videoId }) => videoId))
  const today = localDate(ctx.now, 'UTC')
  return rows.map(({ institutionId, ...row }) => {
    const carriers: PartnerRow[] = [{ programmeId: row.id, institutionId, agreedAt: ctx.now }, ...partners.filter(({ programmeId }) => programmeId === row.id)]
    const videos = marked.filter(({ programmeId }) => programmeId === row.id).map(({ videoId }) => videoId)
    const whole = carriers.every((each) => each.agreedAt !== null && known.get(each.institutionId)?.state === 'verified')
    return {
      ...row,
      state: !whole ? 'agreeing' : row.endsOn < today ? 'closed' : 'open',
      partners: carriers.flatMap((each) => {
        const institution = known.get(each.institutionId)
        return institution ? [{ id: institution.id, name: institution.name, kind: institution.kind, agreed: each.agreedAt !== null }] : []
      }),
      reach: protectedReach(videos.length, reach.filter(({ videoId }) => videos.includes(videoId))),
    }
  })
}

/** For everybody: the programmes that are open or were, the newest first. */
export async function listProgrammes(ctx: Ctx): Promise<{ items: Programme[]; nextCursor: null }> {
  permit(ctx, 'public.read')
  return { items: (await programmeViews(ctx, await allProgrammes(ctx.db))).filter(({ state }) => state !== 'agreeing'), nextCursor: null }
}

/** For everybody: the verified partners. */
export async function listPartners(ctx: Ctx): Promise<{ items: z.output<typeof InstitutionView>[]; nextCursor: null }> {
  permit(ctx, 'public.read')
  return { items: (await institutionsIn(ctx.db, 'verified')).map(institutionView), nextCursor: null }
}

export async function listInstitutions(ctx: Ctx, raw: unknown): Promise<{ items: z.output<typeof StaffInstitutionView>[]; nextCursor: null }> {
  permit(ctx, 'learning.verify')
  const { state = null } = parse(InstitutionsQuery, raw)
  return { items: (await institutionsIn(ctx.db, state)).map(staffInstitutionView), nextCursor: null }
}

/** What an account has to do with learning: the institution it speaks for, its programmes, its videos put forward. */
export async function readOwnLearning(ctx: Ctx, rawId: string): Promise<z.output<typeof OwnLearning>> {
  permit(ctx, 'learning.found')
  const { id } = await requireAccount(ctx, rawId)
  const institution = await institutionOf(ctx.db, id)
  if (!institution) return { institution: null, programmes: [], markings: [] }
  return { institution: institutionView(institution), programmes: await programmeViews(ctx, await programmesOf(ctx.db, institution.id)), markings: (await markingsOf(ctx.db, id)).map(markingView) }
}

/** Marked videos of open programmes that are for the person's age, the newest first. Whether each may be seen now is the host's to ask. */
export async function listLearningVideos(ctx: Ctx, raw: unknown): Promise<z.output<typeof FeedView>> {
  permit(ctx, 'learning.watch')
  const { accountId, subject, limit } = parse(FeedQuery, raw)
  const { band, locale } = await requireAccount(ctx, accountId)
  const [youngest, oldest] = agesOf[band]
  const open = (await programmeViews(ctx, await allProgrammes(ctx.db))).filter((each) => each.state === 'open' && each.fromAge <= oldest && each.toAge >= youngest && (subject === undefined || each.subject === subject))
  const byId = new Map(open.map((each) => [each.id, each]))
  const policy = policyOf(ctx)
  const items = (await markedIn(ctx.db, open.map(({ id }) => id))).slice(0, limit).map(({ videoId, programmeId }) => {
    const programme = byId.get(programmeId)!
    return { videoId, programmeId, title: policy.text(programme.title, locale), subject: programme.subject, by: programme.partners.map(({ name }) => name).join(', ') }
  })
  return { items }
}
