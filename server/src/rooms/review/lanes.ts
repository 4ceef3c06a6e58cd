import { z } from 'zod'
import { change, record } from '../../kernel/change.ts'
import type { Ctx } from '../../kernel/house.ts'
import { parse } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { refuseField } from '../../kernel/refusal.ts'
import { LocalisedText, policyOf, SubjectKind, text } from '../policy/index.ts'
import './facts.ts'
import { requireTopics } from './settings.ts'
import { type Lane, placeAll, previewLanes, replaceLanes, selectLanes } from './store-lanes.ts'

export const LaneRow = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/).max(60).describe('Names the queue in `/v1/queues/{queue}`; not the id of a topic'),
  label: LocalisedText,
  topics: z.array(z.string().max(60)).max(60).default([]).describe('Empty takes every topic; sealed ones are never taken'),
  languages: z.array(z.string().regex(/^[a-z]{2,3}$/)).max(50).default([]),
  countries: z.array(z.string().regex(/^[A-Z]{2}$/)).max(250).default([]),
  subjectKinds: z.array(SubjectKind).max(4).default([]),
  leastSeverity: z.number().int().min(1).max(5).nullable().default(null),
  legalTerm: z.boolean().default(false).describe('Only cases with a legal term'),
})
export const Routing = z.strictObject({ lanes: z.array(LaneRow).max(40).describe('The first that fits takes the case; what none takes stays in the queue of its topic') })
export const RoutingPreview = z.object({
  moves: z.array(z.object({ from: z.string(), to: z.string(), open: z.number().int(), exampleId: z.string() })).describe('Open cases by where they are and where they would go, most first; unchanged ones too'),
  moving: z.number().int(), staying: z.number().int(),
})

export async function readRouting(ctx: Ctx): Promise<z.output<typeof Routing>> {
  permit(ctx, 'review-settings.read')
  return { lanes: (await selectLanes(ctx.db)) as z.output<typeof LaneRow>[] }
}

/** Where these rules would put the cases that are open now. Changes nothing. */
export async function previewRouting(ctx: Ctx, raw: unknown): Promise<z.output<typeof RoutingPreview>> {
  permit(ctx, 'review-settings.change')
  const lanes = lanesFrom(ctx, raw)
  const sealed = sealedTopics(ctx)
  const moves = (await previewLanes(ctx.db, lanes, sealed)).filter(({ from }) => !sealed.includes(from))
  const count = (which: (move: (typeof moves)[number]) => boolean) => moves.filter(which).reduce((sum, { open }) => sum + open, 0)
  return { moves, moving: count(({ from, to }) => from !== to), staying: count(({ from, to }) => from === to) }
}

/** Sets the rules and moves the open cases at once; a case in somebody's hands stays there. */
export async function changeRouting(ctx: Ctx, raw: unknown): Promise<{ moved: number }> {
  permit(ctx, 'review-settings.change')
  const lanes = lanesFrom(ctx, raw)
  return change(ctx, async (tx) => {
    await replaceLanes(tx, lanes)
    const moved = await placeAll(tx, lanes, sealedTopics(tx.ctx))
    await record(tx, 'review-settings.changed', { name: 'routing' }, { kind: 'review-setting', id: 'routing' })
    return { moved }
  })
}

function lanesFrom(ctx: Ctx, raw: unknown): Lane[] {
  const { lanes } = parse(Routing, raw)
  const topics = new Set(policyOf(ctx).queues().map(({ id }) => id))
  requireTopics(ctx, Object.fromEntries(lanes.map((lane, index) => [`/lanes/${index}/topics`, lane.topics])))
  const wrong = lanes.findIndex(({ id }, index) => topics.has(id) || lanes.findIndex((other) => other.id === id) !== index)
  if (wrong >= 0) refuseField(`/lanes/${wrong}/id`, 'is the id of a topic or of another lane')
  return lanes
}

export const sealedTopics = (ctx: Ctx): string[] => policyOf(ctx).queues().filter((queue) => queue.sealed).map(({ id }) => id)

/** Every queue that can be claimed from, lanes first, with its name in the caller's language. */
export async function allQueues(ctx: Ctx): Promise<{ id: string; label: string; isLane: boolean }[]> {
  const lanes = await selectLanes(ctx.db)
  return [
    ...lanes.map(({ id, label }) => ({ id, label: text(label, ctx.locale), isLane: true })),
    ...policyOf(ctx).queues().map(({ id, label }) => ({ id, label: text(label, ctx.locale), isLane: false })),
  ]
}
