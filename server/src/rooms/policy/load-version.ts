import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type ClauseRow, PolicyFile, Strikes, VersionFile } from './guidelines-schema.ts'
import { type Pack, type PackProblem, readPack } from './read-pack.ts'
import { assembleVersion, type GuidelinesVersion } from './version.ts'

const ownFiles = new Set(['version.yaml', 'strikes.yaml'])

/** `grounds` is null when the places could not be read: then only they are to blame. */
type Known = { queues: ReadonlySet<string>; grounds: ReadonlyMap<string, ReadonlySet<string>> | null }

/** What a folder gave: `version` is null when something in it is wrong, yet what it names can still be referred to. */
export type LoadedVersion = { folder: string; clauseIds: ReadonlySet<string>; version: GuidelinesVersion | null }

/** Reads one folder of the guidelines: `version.yaml`, `strikes.yaml` and one file per policy. */
export function loadVersion(root: string, folder: string, known: Known, problems: PackProblem[]): LoadedVersion {
  const before = problems.length
  const dir = join(root, 'guidelines', folder)
  const head = readPack(root, join(dir, 'version.yaml'), VersionFile, problems)
  const strikes = readPack(root, join(dir, 'strikes.yaml'), Strikes, problems)
  const names = readdirSync(dir).filter((name) => name.endsWith('.yaml') && !ownFiles.has(name)).toSorted()
  const policies = names.map((name) => readPack(root, join(dir, name), PolicyFile, problems)).filter((pack) => pack !== null)
  if (names.length === 0) problems.push({ file: `guidelines/${folder}`, line: 1, message: 'holds no policy' })
  const clauseIds = new Set(policies.flatMap((pack) => pack.value.clauses.map(({ id }) => id)))
  if (!head || !strikes) return { folder, clauseIds, version: null }
  if (head.value.version !== folder) problems.push({ file: head.file, line: head.lineOf(['version']), message: `says ${head.value.version}, but lies in ${folder}` })
  checkHead(head, problems)
  checkPolicies(head, policies, known, problems)
  const whole = problems.length === before
  return { folder, clauseIds, version: whole ? assembleVersion(head.value, policies.map((pack) => pack.value), strikes.value) : null }
}

function checkHead(head: Pack<VersionFile>, problems: PackProblem[]): void {
  for (const list of ['chapters', 'exceptions', 'actionSets'] as const) {
    const seen = new Set<string>()
    head.value[list].forEach(({ id }, index) => {
      if (seen.has(id)) problems.push({ file: head.file, line: head.lineOf([list, index, 'id']), message: `${id} stands twice in ${list}` })
      seen.add(id)
    })
  }
}

function checkPolicies(head: Pack<VersionFile>, policies: readonly Pack<PolicyFile>[], known: Known, problems: PackProblem[]): void {
  const ids = (list: 'chapters' | 'exceptions' | 'actionSets') => new Set(head.value[list].map(({ id }) => id))
  const chapters = ids('chapters')
  const exceptions = ids('exceptions')
  const sets = ids('actionSets')
  const clauses = new Set<string>()
  for (const pack of policies) {
    const { policy, chapter, queue, clauses: rows } = pack.value
    const wrong = (path: readonly PropertyKey[], message: string) => problems.push({ file: pack.file, line: pack.lineOf(path), message })
    if (!pack.file.endsWith(`/${policy}.yaml`)) wrong(['policy'], `${policy} must lie in a file of its name`)
    if (!chapters.has(chapter)) wrong(['chapter'], `there is no chapter ${chapter}`)
    if (!known.queues.has(queue)) wrong(['queue'], `there is no queue ${queue}`)
    rows.forEach((row, index) => {
      const at = (...path: PropertyKey[]) => ['clauses', index, ...path]
      if (clauses.has(row.id)) wrong(at('id'), `${row.id} stands twice`)
      clauses.add(row.id)
      if (!row.id.startsWith(`${policy}.`)) wrong(at('id'), `${row.id} does not begin with ${policy}.`)
      if (!sets.has(row.actions)) wrong(at('actions'), `there is no action set ${row.actions}`)
      checkTiers(row, head.value.actionSets, (message) => wrong(at('actions'), message))
      if (row.queue !== undefined && !known.queues.has(row.queue)) wrong(at('queue'), `there is no queue ${row.queue}`)
      row.exceptions.forEach((id, i) => { if (!exceptions.has(id)) wrong(at('exceptions', i), `there is no exception ${id}`) })
      for (const [country, grounds] of known.grounds ? Object.entries(row.law) : []) {
        const own = known.grounds?.get(country)
        if (!own) wrong(at('law', country), `no place has country ${country}`)
        else if (grounds !== 'unsourced') grounds.forEach((id, i) => { if (!own.has(id)) wrong(at('law', country, i), `${country} has no legal ground ${id}`) })
      }
    })
  }
  for (const chapter of chapters) {
    if (!policies.some((pack) => pack.value.chapter === chapter)) problems.push({ file: head.file, line: head.lineOf(['chapters']), message: `chapter ${chapter} has no policy` })
  }
}

const needed = { notAllowed: 'remove', limited18: 'limit-18', notForFeeds: 'not-for-feeds' } as const

/** A tier that no action can bring about would be a rule nobody can apply. */
function checkTiers(row: ClauseRow, sets: VersionFile['actionSets'], wrong: (message: string) => void): void {
  const set = sets.find(({ id }) => id === row.actions)
  if (!set) return
  const offered = new Set([...set.account, ...set.video, ...set.comment, ...set.message])
  for (const [tier, action] of Object.entries(needed)) {
    if (row.tiers[tier as keyof typeof needed] && !offered.has(action)) wrong(`${row.actions} has no ${action}, which ${tier} needs`)
  }
}
