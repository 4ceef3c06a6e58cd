import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadPolicy } from './load-policy.ts'
import { plantedPacks } from './planted-packs.ts'
import { type PackProblem, PolicyUnreadable } from './read-pack.ts'
import { sealOf } from './seal-version.ts'

const version = 'guidelines/2026-11'

function problemsOf(dir: string): readonly PackProblem[] {
  try {
    loadPolicy(dir)
  } catch (error) {
    if (error instanceof PolicyUnreadable) return error.problems
    throw error
  }
  return []
}

type Planted = { file: string; from: string; to: string; says: RegExp }
const faults: Record<string, Planted> = {
  'a text without one language': { file: `${version}/hate.yaml`, from: '  kk: Өшпенділік', to: '  kx: Өшпенділік', says: /title/ },
  'a severity out of range': { file: `${version}/hate.yaml`, from: 'severity: 4', to: 'severity: 7', says: /severity/ },
  'a DSA category that does not exist': { file: `${version}/authenticity.yaml`, from: 'STATEMENT_CATEGORY_SCAMS_AND_FRAUD', to: 'STATEMENT_CATEGORY_NOTHING', says: /category/ },
  'a keyword of another category': { file: `${version}/hate.yaml`, from: 'keyword: KEYWORD_HATE_SPEECH', to: 'keyword: KEYWORD_NUDITY', says: /does not belong/ },
  'an age mark that no law knows': { file: `${version}/hate.yaml`, from: "ageMark: '18+'", to: "ageMark: '15+'", says: /ageMark/ },
  'an exception that is not defined': { file: `${version}/hate.yaml`, from: 'documentary', to: 'kindness', says: /no exception kindness/ },
  'an action set that is not defined': { file: `${version}/hate.yaml`, from: 'actions: removable', to: 'actions: everything', says: /no action set everything/ },
  'an action set that cannot do what the tier says': { file: `${version}/hate.yaml`, from: 'actions: removable', to: 'actions: feed-only', says: /has no remove/ },
  'a queue that is not defined': { file: `${version}/hate.yaml`, from: 'queue: hate', to: 'queue: love', says: /no queue love/ },
  'a chapter that is not defined': { file: `${version}/hate.yaml`, from: 'chapter: safety-and-civility', to: 'chapter: weather', says: /no chapter weather/ },
  'a legal ground that the country lacks': { file: `${version}/violence.yaml`, from: 'kz-communications-41-1-crime', to: 'kz-invented', says: /no legal ground kz-invented/ },
  'a clause that stands twice': { file: `${version}/hate.yaml`, from: 'id: hate.slurs', to: 'id: hate.attack', says: /stands twice/ },
  'a clause of another policy': { file: `${version}/hate.yaml`, from: 'id: hate.slurs', to: 'id: love.slurs', says: /does not begin with hate/ },
  'an immediate clause that is not of the gravest': { file: `${version}/violence.yaml`, from: 'severity: 5', to: 'severity: 4', says: /only severity 5/ },
  'an unknown field': { file: `${version}/hate.yaml`, from: 'severity: 4', to: 'severity: 4\n    strictness: 9', says: /strictness/ },
  'strike steps that do not climb': { file: `${version}/strikes.yaml`, from: 'atStrikes: 10, consequence: restrict-feature', to: 'atStrikes: 2, consequence: restrict-feature', says: /must climb/ },
  'a reason that points nowhere': { file: 'reasons/reasons.yaml', from: 'policy: hate.attack', to: 'policy: hate.nothing', says: /no clause hate.nothing/ },
  'a reason for an unknown queue': { file: 'reasons/reasons.yaml', from: 'queue: hate', to: 'queue: love', says: /no queue love/ },
  'a reason that stands twice': { file: 'reasons/reasons.yaml', from: 'id: hate', to: 'id: violence', says: /stands twice/ },
  'a subject that is none': { file: 'reasons/reasons.yaml', from: 'subjects: [account, video]', to: 'subjects: [account, weather]', says: /subjects/ },
  'a row with neither source nor the mark unsourced': { file: 'places/kz.yaml', from: 'value: 180, unsourced: true', to: 'value: 180', says: /source or unsourced/ },
  'a law that binds without a source': { file: 'places/default.yaml', from: '  - setting: timeAway\n    boundBy: platform', to: '  - setting: timeAway\n    boundBy: law', says: /cannot say that the law binds/ },
  'a setting that is not defined': { file: 'places/default.yaml', from: 'setting: duet', to: 'setting: trio', says: /no setting trio/ },
  'a value that the setting does not have': { file: 'places/default.yaml', from: "'18+': { value: everyone }", to: "'18+': { value: strangers }", says: /no value of/ },
  'a zone that does not exist': { file: 'places/kz.yaml', from: 'Asia/Aqtau', to: 'Asia/Aktu', says: /no time zone/ },
  'an adopted change without a day': { file: 'places/kz.yaml', from: 'status: draft', to: 'status: adopted', says: /only a draft/ },
  'a legal ground that starts an unsourced clock': { file: 'places/kz.yaml', from: 'clock: kz-authorised-body-request', to: 'clock: kz-operator-block', says: /drives nothing/ },
  'a legal ground with an unknown authority': { file: 'places/kz.yaml', from: 'authorities: [kz-court]', to: 'authorities: [kz-nobody]', says: /no authority kz-nobody/ },
  'message scanning without a date': { file: 'places/kz.yaml', from: 'legalBasis: null', to: 'legalBasis: { source: https://example.org }', says: /legalBasis/ },
  'a current version that is not there': { file: 'guidelines/guidelines.yaml', from: '2026-11', to: '2031-01', says: /no version 2031-01/ },
  'broken YAML': { file: 'places/eu.yaml', from: 'languages: [en, ru, kk]', to: 'languages: [en, ru', says: /./ },
}

test.each(Object.entries(faults))('%s is refused with its file and line', (_name, { file, from, to, says }) => {
  const packs = plantedPacks()
  const line = packs.replace(file, from, to)
  const found = problemsOf(packs.dir).find((problem) => problem.file === file && says.test(problem.message))
  expect(found).toBeDefined()
  expect(Math.abs(found!.line - line)).toBeLessThanOrEqual(4)
})

test('the line is exact for a value that is wrong', () => {
  const packs = plantedPacks()
  const line = packs.replace(`${version}/frauds.yaml`, 'ageMark: \'12+\'', 'ageMark: \'11+\'')
  expect(problemsOf(packs.dir)[0]).toMatchObject({ file: `${version}/frauds.yaml`, line })
})

test('every fault is told at once', () => {
  const packs = plantedPacks()
  packs.replace('reasons/reasons.yaml', 'policy: hate.attack', 'policy: hate.nothing')
  packs.replace('reasons/reasons.yaml', 'queue: frauds', 'queue: nowhere')
  packs.replace('places/kz.yaml', 'Asia/Aqtau', 'Asia/Aktu')
  packs.replace(`${version}/hate.yaml`, 'severity: 4', 'severity: 7')
  const found = problemsOf(packs.dir)
  expect(found.map(({ file }) => file).toSorted()).toEqual([`${version}/hate.yaml`, 'places/kz.yaml', 'reasons/reasons.yaml', 'reasons/reasons.yaml'])
  expect(() => loadPolicy(packs.dir)).toThrow(/places\/kz\.yaml:\d+: /)
})

test.each([
  ['reasons/reasons.yaml', 'reasons: []\n'],
  ['reasons/queues.yaml', 'queues: []\n'],
  [`${version}/hate.yaml`, ''],
  ['places/settings.yaml', 'settings: []\n'],
  [`${version}/version.yaml`, 'version: 2026-11\n'],
])('an empty %s refuses to start', (file, source) => {
  const packs = plantedPacks()
  packs.write(file, source)
  expect(problemsOf(packs.dir).map((problem) => problem.file)).toContain(file)
})

test('missing files and folders are told, not thrown', () => {
  const packs = plantedPacks()
  rmSync(join(packs.dir, 'places/kz.yaml'))
  rmSync(join(packs.dir, version, 'strikes.yaml'))
  expect(problemsOf(packs.dir)).toContainEqual({ file: `${version}/strikes.yaml`, line: 1, message: 'cannot be read' })
  rmSync(join(packs.dir, 'places'), { recursive: true })
  expect(problemsOf(packs.dir).length).toBeGreaterThan(0)
})

test('a published version can be neither edited nor lost', () => {
  const packs = plantedPacks()
  packs.write('guidelines/guidelines.yaml', `current: 2026-11\npublished:\n  2026-11: ${sealOf(packs.dir, '2026-11')}\n`)
  expect(problemsOf(packs.dir)).toEqual([])
  packs.replace(`${version}/hate.yaml`, 'en: Slurs', 'en: Names')
  expect(problemsOf(packs.dir)).toEqual([{ file: 'guidelines/guidelines.yaml', line: 3, message: expect.stringContaining('was edited') as string }])
  rmSync(join(packs.dir, version), { recursive: true })
  expect(problemsOf(packs.dir).map(({ message }) => message).join()).toContain('is gone')
})
