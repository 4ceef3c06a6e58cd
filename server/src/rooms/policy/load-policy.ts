import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Guidelines } from './guidelines-schema.ts'
import { loadPlaces } from './load-places.ts'
import { loadVersion } from './load-version.ts'
import { makePolicy, type Policy } from './policy.ts'
import { type Pack, type PackProblem, PolicyUnreadable, readPack } from './read-pack.ts'
import { QueuesFile, ReasonsFile } from './reasons-schema.ts'
import { sealOf } from './seal-version.ts'

type ReasonsPack = Pack<{ reasons: { id: string; policy: string; queue: string }[] }>

/**
 * Reads `guidelines/`, `reasons/` and `places/` under `dir`. Throws PolicyUnreadable with the whole list of what
 * is wrong, each with file and line: a safety policy that is partly understood is worse than one that refuses to start.
 */
export function loadPolicy(dir: string): Policy {
  const problems: PackProblem[] = []
  try {
    const policy = readAll(dir, problems)
    if (policy && problems.length === 0) return policy
  } catch (error) {
    if (!isFileError(error)) throw error
    problems.push({ file: error.path ?? dir, line: 1, message: error.message })
  }
  throw new PolicyUnreadable(problems)
}

function readAll(dir: string, problems: PackProblem[]): Policy | null {
  const queues = readPack(dir, join(dir, 'reasons/queues.yaml'), QueuesFile, problems)
  const reasons = readPack(dir, join(dir, 'reasons/reasons.yaml'), ReasonsFile, problems)
  const places = loadPlaces(dir, problems)
  const pointer = readPack(dir, join(dir, 'guidelines/guidelines.yaml'), Guidelines, problems)
  const queueIds = new Set(queues?.value.queues.map(({ id }) => id))
  const known = { queues: queueIds, grounds: places?.grounds ?? null }
  const folders = readdirSync(join(dir, 'guidelines'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).toSorted()
  const versions = folders.map((folder) => loadVersion(dir, folder, known, problems))
  const current = versions.find(({ folder }) => folder === pointer?.value.current)
  if (pointer && !current) problems.push({ file: pointer.file, line: pointer.lineOf(['current']), message: `there is no version ${pointer.value.current}` })
  if (pointer) checkSeals(dir, pointer, folders, problems)
  if (queues) checkTwice(queues, 'queues', queues.value.queues, problems)
  if (reasons && queues && current) checkReasons(reasons, current.clauseIds, queueIds, problems)
  if (!queues || !reasons || !places || !current?.version) return null
  return makePolicy({
    versions: versions.map(({ version }) => version).filter((version) => version !== null),
    current: current.version,
    places,
    reasons: reasons.value.reasons,
    queues: queues.value.queues,
  })
}

function checkSeals(dir: string, pointer: Pack<{ published: Record<string, string> }>, folders: readonly string[], problems: PackProblem[]): void {
  for (const [version, seal] of Object.entries(pointer.value.published)) {
    const wrong = (message: string) => problems.push({ file: pointer.file, line: pointer.lineOf(['published', version]), message })
    if (!folders.includes(version)) wrong(`the published version ${version} is gone, but decisions cite it`)
    else if (sealOf(dir, version) !== seal) wrong(`${version} was edited after it was published; make a new version instead`)
  }
}

function checkReasons(pack: ReasonsPack, clauseIds: ReadonlySet<string>, queueIds: ReadonlySet<string>, problems: PackProblem[]): void {
  checkTwice(pack, 'reasons', pack.value.reasons, problems)
  pack.value.reasons.forEach(({ policy, queue }, index) => {
    const wrong = (key: string, message: string) => problems.push({ file: pack.file, line: pack.lineOf(['reasons', index, key]), message })
    if (!clauseIds.has(policy)) wrong('policy', `there is no clause ${policy}`)
    if (!queueIds.has(queue)) wrong('queue', `there is no queue ${queue}`)
  })
}

function checkTwice(pack: Pack<unknown>, list: string, rows: readonly { id: string }[], problems: PackProblem[]): void {
  rows.forEach(({ id }, index) => {
    if (rows.findIndex((row) => row.id === id) < index) problems.push({ file: pack.file, line: pack.lineOf([list, index, 'id']), message: `${id} stands twice` })
  })
}

function isFileError(error: unknown): error is Error & { path?: string } {
  return error instanceof Error && 'syscall' in error
}
