import type { Ctx } from '../../kernel/house.ts'
import { existingId } from '../../kernel/parse.ts'
import { refuse } from '../../kernel/refusal.ts'
import { type AccountCard, accountCard, requireAccount } from '../accounts/index.ts'
import { ageOf } from '../age/index.ts'
import { accountStatus } from '../standing/index.ts'
import { pairingById, type PairingRow, pairingsOf } from './store.ts'
import { doubtsAbout } from './store-doubts.ts'

/** An offer is made where both stand before one another; longer than that it only waits to be found. */
export const offerMinutes = 30
/** Guesses at one code; 32^8 codes make five of them hopeless. */
export const mostWrongCodes = 5
/** A large family. Whoever asks for more is refused and looked at by a person; each time they are cleared, so many more. */
export const mostTeens = 8
const moreWhenCleared = 4
/** Open offers of one guardian; each waits for half an hour at most. */
export const mostOffers = 10
export const mostGuardians = 4
/**
 * Hours that a guardian's choices hold after the end. When the teen ends it, the guardian is told and has two days
 * to talk; when the guardian does, nobody is being overruled.
 */
export const coolingHours = { teen: 48, guardian: 0, age: 0, account: 48, staff: 0 } as const

/** Refuses whoever is not an adult by evidence, or stands suspended. Being an adult by one's own word is not enough. */
export async function requireGuardian(ctx: Ctx, rawId: string): Promise<AccountCard> {
  const card = await requireAccount(ctx, rawId)
  const age = await ageOf(ctx, card.id)
  if (age.band !== '18+' || age.assurance.level !== 'verified') refuse('forbidden', 'not-permitted')
  const status = await accountStatus(ctx, card.id)
  if (status === 'suspended' || status === 'removed') refuse('forbidden', 'not-permitted')
  return card
}

/**
 * Refuses also whom a case of child safety is about, open or ended against them, and whoever guards as many teens as
 * a large family has: `collector` then gets their number, so that the refusal can be left for a person to look at.
 */
export async function requireMayPair(ctx: Ctx, rawId: string, collector: (guardianId: string, teens: number) => Promise<never>): Promise<{ guardian: AccountCard; openOffers: number }> {
  const guardian = await requireGuardian(ctx, rawId)
  const doubts = await doubtsAbout(ctx.db, guardian.id)
  if (doubts.stands) refuse('forbidden', 'not-permitted')
  const own = (await pairingsOf(ctx.db, guardian.id, ctx.now)).filter((each) => each.guardianId === guardian.id && each.endedAt === null)
  const teens = own.filter(({ teenId }) => teenId !== null).length
  if (teens >= mostTeens + doubts.cleared * moreWhenCleared) return collector(guardian.id, teens)
  return { guardian, openOffers: own.length - teens }
}

export const isActive = (pairing: PairingRow): boolean => pairing.teenId !== null && pairing.endedAt === null

/** The side on which an account stands; a pairing of others does not exist for it. */
export function sideOf(pairing: PairingRow, accountId: string): 'guardian' | 'teen' {
  if (pairing.guardianId === accountId) return 'guardian'
  return pairing.teenId === accountId ? 'teen' : refuse('missing', 'not-found')
}

export async function requirePairing(ctx: Ctx, rawId: string): Promise<PairingRow> {
  return (await pairingById(ctx.db, existingId(rawId))) ?? refuse('missing', 'not-found')
}

export type Guarded = { pairing: PairingRow; teen: AccountCard; guardian: AccountCard }

/**
 * The pairing through which this account may act as a guardian now: it stands and is not paused, the guardian is
 * an adult by evidence still, and the teen is not yet one.
 */
export async function requireGuarded(ctx: Ctx, rawPairingId: string, byAccountId: string): Promise<Guarded> {
  const pairing = await requirePairing(ctx, rawPairingId)
  if (sideOf(pairing, existingId(byAccountId)) !== 'guardian') refuse('forbidden', 'not-permitted')
  if (!isActive(pairing) || pairing.teenId === null) refuse('conflict', 'pairing-not-active')
  if (pairing.pausedBy !== null) refuse('conflict', 'pairing-paused')
  const guardian = await requireGuardian(ctx, byAccountId)
  const teen = await accountCard(ctx, pairing.teenId)
  if (!teen || teen.closedAt !== null || teen.band === '18+') refuse('conflict', 'pairing-not-active')
  return { pairing, teen, guardian }
}
