import { execFile } from 'node:child_process'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { mkdir, mkdtemp, open, readFile, realpath, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createDecoder } from './index.ts'
import { completeLimits } from './limits.ts'
import { lowerMemoryCeiling } from './sandbox/memory-ceiling.ts'
import type { Session } from './session.ts'
import { coreFolder, openWasmSession, sandboxArguments } from './wasm-session.ts'

const fixture = (name: string): string => join(import.meta.dirname, '../fixtures', name)
let folder = ''

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'qorgan-sandbox-test-')))
  await mkdir(join(folder, 'out'))
  await writeFile(join(folder, 'secret.txt'), 'a secret')
})
afterAll(() => rm(folder, { recursive: true }))

/** Runs a script as the decoding process is run, and gives what it prints. */
function inSandbox(script: string): Promise<string> {
  const args = [...sandboxArguments(coreFolder(), join(folder, 'out')), '--input-type=module', '-e', script]
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { env: {}, cwd: folder }, (cause, stdout) => (cause === null ? resolve(stdout.trim()) : reject(cause)))
  })
}

function attempt(body: string): string {
  return `import fs from 'node:fs'; import cp from 'node:child_process'; import wt from 'node:worker_threads'
    try { ${body}; console.log('done') } catch (cause) { console.log(cause.code) }`
}

test.each([
  ['read a file beside its folder', `fs.readFileSync('${'FOLDER'}/secret.txt')`],
  ['read the system', `fs.readFileSync('/etc/passwd')`],
  ['read the environment of its parent', `fs.readFileSync('/proc/' + process.ppid + '/environ')`],
  ['list the folder above', `fs.readdirSync('${'FOLDER'}')`],
  ['write beside its folder', `fs.writeFileSync('${'FOLDER'}/planted', 'x')`],
  ['link its way out', `fs.symlinkSync('/etc', '${'FOLDER'}/out/etc')`],
  ['start a program', `cp.execFileSync('/bin/true')`],
  ['start a worker', `new wt.Worker('1', { eval: true })`],
])('the decoding process may not %s', async (_, body) => {
  expect(await inSandbox(attempt(body.replaceAll('FOLDER', folder)))).toBe('ERR_ACCESS_DENIED')
})

test('the decoding process may write into its own folder', async () => {
  expect(await inSandbox(attempt(`fs.writeFileSync('${folder}/out/mine', 'x')`))).toBe('done')
})

async function withSession<T>(work: (session: Session) => Promise<T>): Promise<T> {
  const handle = await open(fixture('bbb-480p-5s.mp4'))
  const { size } = await handle.stat()
  const session = openWasmSession({ fd: handle.fd, bytes: size, demuxer: 'mov' }, folder, completeLimits())
  try {
    return await work(session)
  } finally {
    await session.close()
    await handle.close()
  }
}

test('FFmpeg sees its input and its folder and no other file', async () => {
  await withSession(async (session) => {
    for (const path of ['/etc/passwd', join(folder, 'secret.txt'), fixture('bbb-480p-5s.mp4'), '/proc/self/environ']) {
      const args = ['-v', 'error', '-f', 'data', '-i', path, '-map', '0', '-c', 'copy', '-f', 'data', 'out/stolen']
      expect(await session.run({ program: 'ffmpeg', args })).toMatchObject({ kind: 'ended', exitCode: 1, log: expect.stringContaining('No such file') })
    }
  })
})

test('FFmpeg reaches no network, even where it is told to', async () => {
  let visits = 0
  const server = createServer((socket) => {
    visits += 1
    socket.destroy()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : 0
  await withSession(async (session) => {
    for (const scheme of ['http', 'tcp', 'rtmp', 'rtsp']) {
      const args = ['-v', 'error', '-protocol_whitelist', 'file,http,tcp,udp,rtp,rtmp', '-i', `${scheme}://127.0.0.1:${port}/clip.mp4`, '-f', 'null', '-']
      expect(await session.run({ program: 'ffmpeg', args })).not.toMatchObject({ exitCode: 0 })
    }
  })
  server.close()
  expect(visits).toBe(0)
})

test('FFmpeg cannot write over its input', async () => {
  const before = await readFile(fixture('bbb-480p-5s.mp4'))
  await withSession(async (session) => {
    const ended = await session.run({ program: 'ffmpeg', args: ['-v', 'error', '-f', 'lavfi', '-i', 'testsrc=d=1', '-f', 'rawvideo', 'in/media'] })
    expect(ended).not.toMatchObject({ exitCode: 0 })
  })
  expect((await readFile(fixture('bbb-480p-5s.mp4'))).equals(before)).toBe(true)
})

/** The processes that one has started and that still run. */
function children(parent: string): string[] {
  return readdirSync(`/proc/${parent}/task`).flatMap((task) => readFileSync(`/proc/${parent}/task/${task}/children`, 'utf8').split(' ').filter(Boolean))
}

async function decodingProcess(parent = 'self'): Promise<string> {
  for (;;) {
    // A shell sets the limits and becomes `env`, which becomes the decoding process: only the last of the three counts.
    const found = children(parent).find((pid) => readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0', 1)[0] === process.execPath)
    if (found !== undefined) return found
    await pause(5)
  }
}

test.skipIf(process.platform !== 'linux')('the decoding process has an empty environment, whatever its parent holds', async () => {
  process.env.DATABASE_URL = 'postgres://secret'
  try {
    const probing = createDecoder({ kind: 'wasm' }).probe(fixture('bbb-480p-5s.mp4'))
    expect(readFileSync(`/proc/${await decodingProcess()}/environ`, 'utf8')).toBe('')
    expect(await probing).toMatchObject({ kind: 'video' })
  } finally {
    delete process.env.DATABASE_URL
  }
})

test.skipIf(process.platform !== 'linux')('a decoding process that is killed is told apart from a file that cannot be read', async () => {
  const preparing = createDecoder({ kind: 'wasm' }).prepare(fixture('bbb-480p-5s.mp4'), join(folder, 'never'))
  process.kill(Number(await decodingProcess()), 'SIGKILL')
  expect(await preparing).toEqual({ kind: 'crashed', detail: 'killed by SIGKILL' })
})

test.skipIf(process.platform !== 'linux')('a stream of frames whose process is killed says so', async () => {
  const reading = async (): Promise<void> => {
    for await (const frame of createDecoder({ kind: 'wasm' }).frames(fixture('bbb-480p-5s.mp4'), { everyFrame: true })) {
      if (frame.index === 3) process.kill(Number(await decodingProcess()), 'SIGKILL')
    }
  }
  await expect(reading()).rejects.toMatchObject({ refusal: { kind: 'crashed' } })
})

test('a decoding process that takes too long is ended at the limit', async () => {
  const hurried = createDecoder({ kind: 'wasm' }, { maxWallSeconds: 0.05 })
  expect(await hurried.prepare(fixture('bbb-480p-5s.mp4'), join(folder, 'never'))).toMatchObject({ kind: 'over-limit', limit: 'maxWallSeconds' })
})

test.skipIf(process.platform !== 'linux')('the operating system ends a decoding process whose caller has died', async () => {
  const script = `import { createDecoder } from ${JSON.stringify(new URL('./index.ts', import.meta.url).href)}
    await createDecoder({ kind: 'wasm' }, { maxWallSeconds: 33 }, { tempFolder: ${JSON.stringify(folder)} }).probe(${JSON.stringify(fixture('bbb-480p-5s.mp4'))})`
  const limitsOf = (pid: string): string => readFileSync(`/proc/${pid}/limits`, 'utf8')
  const caller = execFile(process.execPath, ['--input-type=module', '-e', script])
  const decoding = await decodingProcess(String(caller.pid))
  while (!limitsOf(decoding).includes('Max cpu time              66')) await pause(1)
  caller.kill('SIGKILL')
  expect(limitsOf(decoding)).toMatch(/Max cpu time +66 +66/)
  while (existsSync(`/proc/${decoding}`)) await pause(20)
})

test('a call that writes more than its limit is refused by that name', async () => {
  const frugal = createDecoder({ kind: 'wasm' }, { maxOutputBytes: 100_000 })
  expect(await frugal.prepare(fixture('bbb-480p-5s.mp4'), join(folder, 'never'))).toMatchObject({ kind: 'over-limit', limit: 'maxOutputBytes' })
})

test('the program may claim no more memory than its ceiling', () => {
  // (module (memory (export "m") 1 32768))
  const program = Buffer.from('0061736d0100000005060101018080020705010' + '16d0200', 'hex')
  const grown = (pages: number | null): boolean => {
    const bytes = Buffer.from(program)
    if (pages !== null) lowerMemoryCeiling(bytes, pages)
    const memory = new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports.m
    if (!(memory instanceof WebAssembly.Memory)) throw new Error('no memory')
    try {
      memory.grow(100)
      return true
    } catch {
      return false
    }
  }
  expect(grown(null)).toBe(true)
  expect(grown(101)).toBe(true)
  expect(grown(100)).toBe(false)
})

test('what is no WebAssembly program with one memory gets no ceiling and no pass', () => {
  expect(() => lowerMemoryCeiling(Buffer.from('0061736d01000000', 'hex'), 100)).toThrow('declares no single memory')
})
