import type { z } from 'zod'
import type { Ctx } from '../../kernel/house.ts'
import { permit } from '../../kernel/permit.ts'
import { refuse } from '../../kernel/refusal.ts'
import { policyOf, text } from '../policy/index.ts'
import { runningTerm } from './legal-clock.ts'
import { maxItems, type OrderForm } from './schema.ts'
import { maxDocumentBytes } from './take-document.ts'

/** What an authority may order, on which ground, with which clock: the choices of the form. */
export async function orderForm(ctx: Ctx, { authority: asked }: { authority?: string | undefined }): Promise<z.output<typeof OrderForm>> {
  permit(ctx, 'order.file')
  const policy = policyOf(ctx)
  const authorityId = ctx.actor.kind === 'authority' ? ctx.actor.authorityId : asked ?? ''
  const authority = policy.authority(authorityId) ?? refuse('missing', 'not-found')
  const place = policy.place(authority.countries[0] ?? 'ZZ')
  return {
    authority: { id: authorityId, title: text(authority.title, ctx.locale), timeZone: authority.timeZone, countries: [...authority.countries] },
    grounds: place.legalGrounds.filter(({ authorities }) => authorities.includes(authorityId)).map((ground) => {
      const term = runningTerm(place.clocks.find(({ id }) => id === ground.clock))
      return { id: ground.id, title: text(ground.title, ctx.locale), actions: ground.requestedActions, hours: term?.hours ?? null, workingDays: term?.workingDays ?? null, source: ground.source ?? null, kind: ground.orderKind ?? null }
    }),
    kinds: place.orderKinds.map(({ kind, title, actions, needs }) => ({ id: kind, title: text(title, ctx.locale), actions, needs })),
    maxDocumentBytes, maxItems,
  }
}

/** Authorities of every place, for a colleague who registers an order that came on paper. */
export async function listAuthorities(ctx: Ctx): Promise<{ items: { id: string; title: string; countries: string[]; timeZone: string; source: string | null }[]; nextCursor: null }> {
  permit(ctx, 'officer.list')
  const items = policyOf(ctx).places.flatMap(({ authorities, countries }) => authorities.map(({ id, title, timeZone, source }) => ({ id, title: text(title, ctx.locale), countries, timeZone, source: source ?? null })))
  return { items, nextCursor: null }
}
