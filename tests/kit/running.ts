import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { root } from '../../server/src/open-house.ts'

export type Running = { url: string; clipsUrl: string; process: ChildProcess; output(): string; firstRun(): { apiKey: string; admin: { email: string; password: string }; authority: { email: string; password: string } }; stop(signal?: NodeJS.Signals): Promise<number | null> }

export async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((done) => { probe.listen(0, '127.0.0.1', done) })
  const { port } = probe.address() as { port: number }
  await new Promise((done) => { probe.close(done) })
  return port
}

/** `npm start` as a real process group of its own; resolves when /healthz answers. */
export async function startQorgan(dataDir: string, options: { env?: Record<string, string>; uid?: number; cwd?: string } = {}): Promise<Running> {
  const [port, clipsPort] = [await freePort(), await freePort()]
  const inherited = Object.fromEntries(['PATH', 'HOME', 'TMPDIR', 'LANG'].flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : []))) as Record<string, string>
  const env = { ...inherited, QORGAN_DATA: dataDir, QORGAN_PORT: String(port), CLIPS_PORT: String(clipsPort), QORGAN_LOG: 'warn', ...options.env }
  const base = options.cwd ?? root
  const child = spawn(process.execPath, [join(base, 'bin/start.mjs')], { cwd: base, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'], ...(options.uid !== undefined && { uid: options.uid, gid: options.uid }) })
  let output = ''
  child.stdout?.on('data', (chunk: Buffer) => { output += chunk.toString() })
  child.stderr?.on('data', (chunk: Buffer) => { output += chunk.toString() })
  const ended = new Promise<number | null>((done) => { child.once('exit', (code) => done(code)) })
  const url = `http://127.0.0.1:${port}`
  for (let tries = 0; ; tries += 1) {
    if (child.exitCode !== null || tries > 900) throw new Error(`Qorgan did not start:\n${output}`)
    const ok = await fetch(`${url}/healthz`).then((answer) => answer.ok, () => false)
    if (ok) break
    await new Promise((done) => { setTimeout(done, 50) })
  }
  return {
    url,
    clipsUrl: `http://127.0.0.1:${clipsPort}`,
    process: child,
    output: () => output,
    firstRun: () => JSON.parse(readFileSync(join(dataDir, 'first-run.json'), 'utf8')) as ReturnType<Running['firstRun']>,
    async stop(signal = 'SIGTERM') {
      // The whole group at once, as a terminal, a service manager or the kernel's memory killer would.
      if (child.exitCode === null && child.signalCode === null && child.pid) process.kill(signal === 'SIGTERM' ? child.pid : -child.pid, signal)
      return ended
    },
  }
}

/** The embedded PostgreSQL lives in a session of its own; this ends it as a crash of the machine would. */
export function killPostgres(dataDir: string): void {
  const file = join(dataDir, 'postgres/postmaster.pid')
  if (!existsSync(file)) return
  const pid = Number.parseInt(readFileSync(file, 'utf8'), 10)
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // It had ended by itself.
  }
}
