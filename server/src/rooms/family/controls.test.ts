import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../../open-house.ts'
import { bands, gatedActions, loadPolicy } from '../policy/index.ts'
import { gatesOf } from './gates.ts'
import { settingsFor } from './effective-settings.ts'

const policy = loadPolicy(join(root, 'policies'))
const names = policy.settings.map(({ id }) => id)

test('every control says what it does in three languages, gates something or says how it acts', () => {
  for (const { id, label, explanation, gates, gatesOthers, acts } of policy.settings) {
    for (const words of [label, explanation]) expect([id, words.kk.length > 3, words.ru.length > 3, words.en.length > 3]).toEqual([id, true, true, true])
    expect([id, gates.length + gatesOthers.length > 0 || acts !== undefined]).toEqual([id, true])
  }
})

test('every action that a host asks about is open to locks or asks a setting, and no report, appeal or helpline is among them', () => {
  for (const action of gatedActions) {
    const { own, others, needsOpenApp } = gatesOf(policy, action)
    expect([action, needsOpenApp || own.length + others.length > 0]).toEqual([action, true])
  }
  expect(gatedActions.filter((action) => /report|appeal|help/.test(action))).toEqual([])
})

test('the settings that the host API names exist', () => {
  const promised = ['dailyScreenTime', 'timeAway', 'privateAccount', 'suggestAccount', 'directMessages', 'comments', 'search', 'restrictedMode', 'keywordFilter', 'learningFeed']
  expect(promised.filter((name) => !names.includes(name))).toEqual([])
})

test('each younger band is at least as tightly kept as the next', () => {
  const held = (band: (typeof bands)[number]) => settingsFor(policy.settings, policy.settingDefaults('KZ', band), [], band !== '18+')
  for (const { id, kind, values } of policy.settings) {
    if (kind !== 'switch' && kind !== 'choice') continue
    const [youngest, older, adult] = bands.map((band) => (values ?? []).findIndex((value) => value === held(band)[id]?.value))
    expect([id, (youngest ?? 0) >= (older ?? 0), (older ?? 0) >= (adult ?? 0)]).toEqual([id, true, true])
  }
})

test('a teen of each band starts where the field’s practice puts them', () => {
  const of = (band: (typeof bands)[number]) => Object.fromEntries(Object.entries(settingsFor(policy.settings, policy.settingDefaults('KZ', band), [], true)).map(([name, { value }]) => [name, value]))
  expect(of('13-15')).toMatchObject({ privateAccount: true, feedEligible: false, directMessages: 'no-one', comments: 'friends', duet: 'no-one', stitch: 'no-one', downloads: false, suggestAccount: false, dailyScreenTime: 60, learningFeed: true, goLive: false, gifts: false, matureContent: false })
  expect(of('16-17')).toMatchObject({ privateAccount: true, feedEligible: true, directMessages: 'no-one', duet: 'friends', downloads: false, dailyScreenTime: 60, goLive: false })
})
