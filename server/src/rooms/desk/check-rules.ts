import { mayComment, videoState } from '../content/index.ts'
import { type BoundBy as SettingBoundBy, filterOf, isInside } from '../family/index.ts'
import type { Feature, GatedAction, SettingValue, TimeWindow } from '../policy/index.ts'
import { audienceOf, type Because, forbiddenBy, reaches, unavailable } from '../publishing/index.ts'
import { accountStatusOf, standingOf } from '../standing/index.ts'
import type { CheckFacts, Side } from './check-facts.ts'

const featureOf: Partial<Record<GatedAction, Feature>> = { 'post-video': 'videos', duet: 'videos', stitch: 'videos', comment: 'comments', 'send-message': 'messages', 'go-live': 'live' }
/** What is done to a video rather than to its author. */
const withVideo = new Set<GatedAction>(['view-video', 'comment', 'like', 'download-video', 'duet', 'stitch'])
const withoutOther = new Set<GatedAction>(['search', 'go-live', 'post-video', 'receive-push', 'earn', 'be-profiled-for-ads'])
/** Settings that ask what a video is marked with or says; who may not see it learns nothing of that. */
const aboutMarks = new Set(['matureContent', 'restrictedMode', 'keywordFilter', 'topicFilter'])
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

function ownReasons({ action, at, actor, between, isTargeted, gates, kept }: CheckFacts): Because[] {
  const reasons: Because[] = []
  const setting = (name: string): Because => ({ setting: name, ...(actor.settings[name] ?? { value: null, boundBy: 'platform' as SettingBoundBy }) })
  const status = accountStatusOf(actor.active)
  const feature = featureOf[action]
  if (feature) reasons.push(...[forbiddenBy(actor.active, feature)].filter((each) => each !== null))
  // Whoever is suspended is still told things.
  else if ((status === 'suspended' || status === 'removed') && action !== 'receive-push') reasons.push({ setting: 'account', value: status, boundBy: 'decision' })
  if (gates.needsOpenApp && actor.screen.reason) reasons.push(setting(actor.screen.reason))
  for (const { id, kind } of gates.own) {
    const value = actor.settings[id]?.value
    if (aboutMarks.has(id)) continue
    if (kind === 'windows' && isInside((value ?? []) as TimeWindow[], at, actor.card.timeZone)) reasons.push(setting(id))
    if (kind === 'switch' && value === false) reasons.push(setting(id))
    if (kind === 'choice' && (value === 'no-one' || (value === 'friends' && isTargeted && !between.friends))) reasons.push(setting(id))
  }
  // A guardian's block is the actor's own, as they know it from their settings; whether the account still exists is not said.
  if (kept.byOwnGuardian) reasons.push({ setting: 'guardianBlock', value: true, boundBy: 'guardian' })
  return reasons
}

/** Whether what the other has chosen, or had chosen for them, lets the actor do this to them. */
function isLetBy(other: Side, { gates, between }: CheckFacts): boolean {
  return gates.others.every(({ id, kind }) => {
    const value: SettingValue | undefined = other.settings[id]?.value
    if (id === 'privateAccount') return value !== true || between.follows === 'approved'
    if (kind === 'switch') return value !== false
    return reaches(value === 'only-me' ? 'no-one' : value, between)
  })
}

/** Everything that is the target's: absence, closing, suspension, age, blocks, and what they or their guardian chose. */
function isUnavailable(facts: CheckFacts): boolean {
  const { action, actor, other, between, kept } = facts
  if (withoutOther.has(action)) return false
  if (!other) return true
  if (other.card.id === actor.card.id) return withVideo.has(action) ? isVideoHidden(facts, true) : action !== 'see-likes' && action !== 'see-following'
  const status = accountStatusOf(other.active)
  if (status === 'suspended' || status === 'removed' || between.blocks || between.blockedBy || kept.byTheirs) return true
  if ((action === 'be-suggested' || action === 'send-gift') && isKeptApart(actor, other)) return true
  if (action === 'send-message' && isKeptApart(actor, other) && !between.friends) return true
  if (withVideo.has(action) && isVideoHidden(facts, false)) return true
  // Who may see a video of a private account is decided with its audience; here it is about the rest.
  return action !== 'follow' && action !== 'like' && !isLetBy(other, facts)
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

function markReasons({ action, actor, other, video, gates, topics }: CheckFacts): Because[] {
  if (!withVideo.has(action) || !video || other?.card.id === actor.card.id) return []
  const { minimumAge, warnScreen } = standingOf('video', video.active)
  const { matureContent, restrictedMode, keywordFilter, topicFilter } = actor.settings
  const asks = (name: string) => action === 'like' || gates.own.some(({ id }) => id === name)
  if (asks('matureContent') && minimumAge === 18 && matureContent?.value === false) return [{ setting: 'matureContent', ...matureContent }]
  if (asks('restrictedMode') && (minimumAge !== null || warnScreen) && restrictedMode?.value === true) return [{ setting: 'restrictedMode', ...restrictedMode }]
  if (!asks('keywordFilter')) return []
  const filter = filterOf(video.card.caption, { keywordFilter: keywordFilter?.value, topicFilter: topicFilter?.value }, topics)
  return filter ? [{ setting: filter, ...actor.settings[filter]! }] : []
}
