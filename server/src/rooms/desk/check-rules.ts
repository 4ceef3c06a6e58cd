import { mayComment, videoState } from '../content/index.ts'
import { type BoundBy as SettingBoundBy, gates, isInside, needsOpenApp, type GatedAction } from '../family/index.ts'
import type { Feature, TimeWindow } from '../policy/index.ts'
import { audienceOf, type Because, forbiddenBy, reaches, unavailable } from '../publishing/index.ts'
import { accountStatusOf, standingOf } from '../standing/index.ts'
import type { CheckFacts, Side } from './check-facts.ts'

const featureOf: Record<GatedAction, Feature | null> = {
  'view-video': null, 'post-video': 'videos', comment: 'comments', 'send-message': 'messages', search: null, 'go-live': 'live', 'be-suggested': null, 'receive-push': null,
}
const oldest = { '13-15': 15, '16-17': 17, '18+': Infinity } as const

/**
 * Whether the actor may, and why not. First come the actor's own reasons that the target has no part in; if there
 * are any, nothing is said of the target. Then everything due to the target, as one constant. Last the actor's own
 * choices about what the target is marked with, which only somebody who may see it learns.
 */
export function judgeCheck(facts: CheckFacts): { allowed: boolean; because: Because[] } {
  const own = ownReasons(facts)
  if (own.length > 0) return { allowed: false, because: own }
  if (facts.isTargeted && isUnavailable(facts)) return { allowed: false, because: [unavailable] }
  const marked = markReasons(facts)
  return { allowed: marked.length === 0, because: marked }
}

function ownReasons({ action, at, actor, between, isTargeted }: CheckFacts): Because[] {
  const reasons: Because[] = []
  const setting = (name: string): Because => ({ setting: name, ...(actor.settings[name] ?? { value: null, boundBy: 'platform' as SettingBoundBy }) })
  const valueOf = (name: string) => actor.settings[name]?.value
  const status = accountStatusOf(actor.active)
  const feature = featureOf[action]
  if (feature) reasons.push(...[forbiddenBy(actor.active, feature)].filter((each) => each !== null))
  // Whoever is suspended is still told things.
  else if ((status === 'suspended' || status === 'removed') && action !== 'receive-push') reasons.push({ setting: 'account', value: status, boundBy: 'decision' })
  if (needsOpenApp[action] && actor.screen.reason) reasons.push(setting(actor.screen.reason))
  for (const name of gates[action]) {
    const value = valueOf(name)
    if (name === 'pushQuietHours' && isInside((value ?? []) as TimeWindow[], at, actor.card.timeZone)) reasons.push(setting(name))
    if (name === 'directMessages' && (value === 'no-one' || (value === 'friends' && isTargeted && !between.friends))) reasons.push(setting(name))
    if ((name === 'search' || name === 'goLive' || name === 'suggestAccount') && value === false) reasons.push(setting(name))
  }
  return reasons
}

/** Everything that is the target's: absence, closing, suspension, age, blocks, and what they or their guardian chose. */
function isUnavailable(facts: CheckFacts): boolean {
  const { action, actor, other, between } = facts
  if (action === 'search' || action === 'go-live' || action === 'post-video' || action === 'receive-push') return false
  if (!other) return true
  if (other.card.id === actor.card.id) return action === 'send-message' || action === 'be-suggested' ? true : isVideoHidden(facts, true)
  const status = accountStatusOf(other.active)
  if (status === 'suspended' || status === 'removed' || between.blocks || between.blockedBy) return true
  if (action === 'be-suggested') return isKeptApart(actor, other)
  if (action === 'send-message') return (isKeptApart(actor, other) && !between.friends) || !reaches(other.settings.directMessages?.value, between)
  if (isVideoHidden(facts, false)) return true
  return action === 'comment' && !reaches(other.settings.comments?.value, between)
}

/** Adults and minors are strangers to each other: protection goes by the youngest, reach by the oldest each may be. */
export function isKeptApart(a: Pick<Side, 'age'>, b: Pick<Side, 'age'>): boolean {
  const isMinor = ({ age }: Pick<Side, 'age'>) => age.band !== '18+'
  const mayBeAdult = ({ age }: Pick<Side, 'age'>) => age.reachBand === '18+'
  return (isMinor(a) && mayBeAdult(b)) || (isMinor(b) && mayBeAdult(a))
}

function isVideoHidden({ action, actor, other, video, between, country }: CheckFacts, isOwn: boolean): boolean {
  if (!video || !other) return true
  const standing = standingOf('video', video.active)
  const state = videoState(video.card, standing)
  if (action === 'comment' && !mayComment[state]) return true
  if (isOwn) return false
  const audience = audienceOf(state, { band: other.card.band, isPrivate: other.settings.privateAccount?.value !== false, feedEligible: false, status: accountStatusOf(other.active) })
  const isInAudience = audience === 'everyone' || (audience === 'followers' && between.follows === 'approved')
  // A limit at 18 is the actor's own content setting and is named as such; a lower one is the video's alone.
  const isTooYoung = standing.minimumAge !== null && standing.minimumAge < 18 && oldest[actor.age.band] < standing.minimumAge
  return !isInAudience || isTooYoung || standing.withheldIn.includes(country)
}

function markReasons({ action, actor, other, video }: CheckFacts): Because[] {
  if ((action !== 'view-video' && action !== 'comment') || !video || other?.card.id === actor.card.id) return []
  const { minimumAge, warnScreen } = standingOf('video', video.active)
  const { matureContent, restrictedMode } = actor.settings
  if (minimumAge === 18 && matureContent?.value === false) return [{ setting: 'matureContent', ...matureContent }]
  if ((minimumAge !== null || warnScreen) && restrictedMode?.value === true) return [{ setting: 'restrictedMode', ...restrictedMode }]
  return []
}
