import { z } from 'zod'
import type { Ctx } from '../../kernel/house.ts'
import { permit } from '../../kernel/permit.ts'
import { refuse } from '../../kernel/refusal.ts'
import { accountStatus as AccountStatus, profileOf, ProfileView, requireAccount } from '../accounts/index.ts'
import { ageOf, Assurance } from '../age/index.ts'
import { effectiveSettingsOf, EffectiveSettings } from '../family/index.ts'
import { Band } from '../policy/index.ts'
import { accountStatus } from '../standing/index.ts'

export const AccountView = z.object({
  id: z.string(), handle: z.string(), country: z.string(), locale: z.string(), timeZone: z.string(), ageBand: Band, assurance: Assurance,
  status: AccountStatus, settings: EffectiveSettings, profile: ProfileView, createdAt: z.iso.datetime(),
})

/** An account as the host sees it: who, how old and how that is known, what a decision left of it, and which settings hold. */
export async function readAccount(ctx: Ctx, rawId: string): Promise<z.output<typeof AccountView>> {
  permit(ctx, 'account.read')
  const card = await requireAccount(ctx, rawId)
  const [age, settings, status, profile] = await Promise.all([ageOf(ctx, card.id), effectiveSettingsOf(ctx, [card]), accountStatus(ctx, card.id), profileOf(ctx, card.id)])
  const { id, handle, country, locale, timeZone } = card
  if (!profile) refuse('missing', 'not-found')
  return {
    id, handle, country, locale, timeZone, ageBand: age.band, assurance: age.assurance, status,
    settings: settings.get(id) ?? {},
    profile: { displayName: profile.displayName, bio: profile.bio },
    createdAt: card.createdAt.toISOString(),
  }
}
