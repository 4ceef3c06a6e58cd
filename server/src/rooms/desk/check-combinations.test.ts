import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../../open-house.ts'
import { type GatedAction, gatedActions, loadPolicy, type SettingValue } from '../policy/index.ts'
import { gatesOf, type BoundBy } from '../family/index.ts'
import type { CheckFacts, Side } from './check-facts.ts'
import { judgeCheck } from './check-rules.ts'

const policy = loadPolicy(join(root, 'policies'))
const at = new Date('2026-03-16T16:30:00Z')
const bounders: readonly BoundBy[] = ['law', 'platform', 'guardian', 'self']
const strictest: Record<string, SettingValue> = {
  matureContent: false, restrictedMode: true, keywordFilter: ['қала'], topicFilter: ['sport'], pushQuietHours: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '21:00', to: '08:00' }],
  directMessages: 'no-one', comments: 'no-one', duet: 'no-one', stitch: 'no-one', likedVideos: 'only-me', followingList: 'only-me', downloads: false, search: false, goLive: false, gifts: false, monetisation: false, personalisedAds: false, suggestAccount: false, privateAccount: true,
}
const loosest: Record<string, SettingValue> = {
  ...Object.fromEntries(Object.entries(strictest).map(([name, value]) => [name, Array.isArray(value) ? [] : value === false ? true : value === true ? false : 'everyone'])),
}
const side = (id: string, values: Record<string, SettingValue>, boundBy: BoundBy = 'platform'): Side => ({
  card: { id, handle: id, country: 'KZ', locale: 'kk', timeZone: 'Asia/Almaty', band: '18+', closedAt: null, createdAt: at } as never,
  age: { band: '18+', reachBand: '18+' } as never, active: [], settings: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value, boundBy }])),
})
const open = { usedSecondsToday: 0, remainingSecondsToday: null, locked: false }
type Parts = { own?: Record<string, SettingValue>; boundBy?: BoundBy; theirs?: Record<string, SettingValue>; locked?: 'dailyScreenTime' | 'timeAway'; kept?: Partial<CheckFacts['kept']>; blockedBy?: boolean }
const judge = (action: GatedAction, { own = {}, boundBy = 'platform', theirs = {}, locked, kept = {}, blockedBy = false }: Parts) => judgeCheck({
  action, at, country: 'KZ', isTargeted: true, gates: gatesOf(policy, action), topics: policy.topics, kept: { byOwnGuardian: false, byTheirs: false, ...kept },
  actor: { ...side('actor', { ...loosest, ...own }, boundBy), screen: locked ? { ...open, locked: true, reason: locked } : open },
  other: side('author', { ...loosest, ...theirs }),
  video: { card: { id: 'v', accountId: 'author', caption: 'Қалада футбол', verdictAt: at, unplayable: null } as never, active: [{ kind: 'warn-screen', subject: { kind: 'video', id: 'v' } }] as never },
  between: { follows: 'none', followedBy: 'none', blocks: false, blockedBy, friends: false },
})

test('with everything loose, every action is allowed', () => {
  for (const action of gatedActions) expect([action, judge(action, {}).allowed]).toEqual([action, true])
})

test('every own setting at its strictest stops exactly the actions of its row, whoever bound it, and says who', () => {
  let stopped = 0
  for (const action of gatedActions) {
    for (const [name, value] of Object.entries(strictest)) {
      for (const boundBy of bounders) {
        const { allowed, because } = judge(action, { own: { [name]: value }, boundBy })
        // 18+ alone is what matureContent is about; the video of this test carries a warning only.
        const gated = gatesOf(policy, action).own.some(({ id }) => id === name) && name !== 'matureContent'
        const likes = action === 'like' && ['restrictedMode', 'keywordFilter', 'topicFilter'].includes(name)
        expect([action, name, allowed]).toEqual([action, name, !(gated || likes)])
        expect(because).toEqual(allowed ? [] : [{ setting: name, value, boundBy }])
        stopped += Number(!allowed)
      }
    }
  }
  expect(stopped).toBeGreaterThan(60)
})

test('every setting of the other at its strictest stops exactly the actions of its row, always with the same words', () => {
  for (const action of gatedActions) {
    for (const [name, value] of Object.entries(strictest)) {
      const { allowed, because } = judge(action, { theirs: { [name]: value } })
      const gated = gatesOf(policy, action).others.some(({ id }) => id === name) || (name === 'privateAccount' && action === 'like')
      expect([action, name, allowed]).toEqual([action, name, !gated])
      expect(because).toEqual(allowed ? [] : [{ setting: 'recipient', value: 'unavailable', boundBy: 'recipient' }])
    }
  }
})

test('a lock stops whatever needs the app, with any other setting beside it, and nothing else', () => {
  for (const locked of ['dailyScreenTime', 'timeAway'] as const) {
    for (const action of gatedActions) {
      expect([action, locked, judge(action, { locked }).allowed]).toEqual([action, locked, !policy.openApp.includes(action)])
      for (const [name, value] of Object.entries(strictest)) {
        expect(judge(action, { locked, own: { [name]: value } }).because.some(({ setting }) => setting === locked)).toBe(policy.openApp.includes(action))
      }
    }
  }
})

test('a guardian’s block stops what reaches the other: named to the teen, one constant word to the other', () => {
  const alone = new Set<GatedAction>(['search', 'go-live', 'post-video', 'receive-push', 'earn', 'be-profiled-for-ads'])
  for (const action of gatedActions) {
    // Alone there is nobody to be kept from: a host names no other, so the block never comes into it.
    expect([action, judge(action, { kept: { byOwnGuardian: true } }).because.some(({ setting }) => setting === 'guardianBlock')]).toEqual([action, true])
    expect([action, judge(action, { kept: { byTheirs: true } }).allowed]).toEqual([action, alone.has(action)])
    expect([action, judge(action, { blockedBy: true }).because]).toEqual([action, judge(action, { kept: { byTheirs: true } }).because])
  }
})

test('any two strict settings of the actor stop what either stops', () => {
  for (const action of gatedActions) {
    for (const a of Object.keys(strictest)) for (const b of Object.keys(strictest)) {
      const one = (name: string) => judge(action, { own: { [name]: strictest[name]! } }).allowed
      expect([action, a, b, judge(action, { own: { [a]: strictest[a]!, [b]: strictest[b]! } }).allowed]).toEqual([action, a, b, one(a) && one(b)])
    }
  }
})
