import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../house/sources.ts'

type Ranges = Record<string, string>
const kinds = ['dependencies', 'devDependencies', 'optionalDependencies'] as const
export type Manifest = Partial<Record<(typeof kinds)[number], Ranges>> & { version?: string }
type Entry = Manifest & { resolved?: string; link?: boolean }
export type Lock = { packages: Record<string, Entry> }

/**
 * What is wrong with a lock file. npm leaves out the optional packages of other platforms when it locks from an
 * installed tree, and `npm ci` then fails there; and an address ties everybody to the registry of whoever locked.
 * `manifests` are the package.json files of the root ('') and of each workspace, by their folder.
 */
export function lockFaults(lock: Lock, manifests: Record<string, Manifest>): string[] {
  const addresses = Object.entries(lock.packages).flatMap(([path, { resolved, link }]) => (resolved !== undefined && !link ? [`${path} names the address ${resolved}; lock with omit-lockfile-registry-resolved`] : []))
  const missing = Object.entries(lock.packages).flatMap(([path, entry]) => kinds.filter((kind) => kind !== 'devDependencies' || path in manifests)
    .flatMap((kind) => Object.keys(entry[kind] ?? {})).filter((name) => !isLocked(lock, path, name)).map((name) => `${path || 'package.json'} needs ${name}, which is not locked`))
  const differing = Object.entries(manifests).flatMap(([folder, manifest]) => kinds.flatMap((kind) => differences(lock.packages[folder]?.[kind] ?? {}, manifest[kind] ?? {}).map((name) => `${join(folder, 'package.json')} and the lock differ in ${kind}: ${name}`)))
  return [...addresses, ...missing, ...differing]
}

/** Node's own way of looking: beside the package, then in every folder above it. */
function isLocked(lock: Lock, from: string, name: string): boolean {
  for (let place = from; ; place = place.includes('/node_modules/') ? place.slice(0, place.lastIndexOf('/node_modules/')) : '') {
    if (`${place === '' ? '' : `${place}/`}node_modules/${name}` in lock.packages) return true
    if (place === '') return false
  }
}

const differences = (locked: Ranges, wanted: Ranges): string[] => [...new Set([...Object.keys(locked), ...Object.keys(wanted)])].filter((name) => locked[name] !== wanted[name])

export function checkLock(): string[] {
  const read = <T>(path: string) => JSON.parse(readFileSync(join(root, path), 'utf8')) as T
  const lock = read<Lock>('package-lock.json')
  const workspaces = Object.keys(lock.packages).filter((path) => path === '' || !/(?:^|\/)node_modules\//.test(path))
  return lockFaults(lock, Object.fromEntries(workspaces.map((folder) => [folder, read<Manifest>(join(folder, 'package.json'))])))
}
