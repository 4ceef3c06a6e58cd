import { constants, mkdtemp, mkdir, open, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SNIFF_BYTES, demuxerOf } from './container.ts'
import type { Limits } from './limits.ts'
import { overLimit } from './outcome.ts'
import type { Refusal } from './outcome.ts'
import type { Session, Source } from './session.ts'
import { breakOf } from './wholeness.ts'
import type { ReadAt } from './wholeness.ts'

export type OpenSession = (source: Source, folder: string, limits: Limits) => Session

/** What a verb needs to know of its decoder. */
export type Setting = { open: OpenSession; limits: Limits; tempFolder?: string }

/** A session with its file and folder, all of which end together. */
export type Job = { session: Session; source: Source; end(): Promise<void> }

/**
 * Opens the file, looks at its first bytes and starts a session on it; nothing is spawned for what is no video container.
 * Throws when the file cannot be opened at all, which is the caller's mistake and not the file's.
 */
export async function beginJob(file: string, setting: Setting): Promise<Job | Refusal> {
  // Opening a named pipe would wait for a writer that never comes.
  const handle = await open(file, constants.O_RDONLY | constants.O_NONBLOCK)
  try {
    const source = await inspect(handle, setting.limits)
    if ('kind' in source) {
      await handle.close()
      return source
    }
    const folder = await mkdtemp(join(await realpath(setting.tempFolder ?? tmpdir()), 'qorgan-decoder-'))
    await mkdir(join(folder, 'out'), { mode: 0o700 })
    const session = setting.open(source, folder, setting.limits)
    const end = async (): Promise<void> => {
      await session.close()
      await handle.close()
      await rm(folder, { recursive: true, force: true })
    }
    return { session, source, end }
  } catch (cause) {
    await handle.close()
    throw cause
  }
}

type Handle = Awaited<ReturnType<typeof open>>

async function inspect(handle: Handle, limits: Limits): Promise<Source | Refusal> {
  const facts = await handle.stat()
  if (!facts.isFile()) return { kind: 'not-a-video', detail: 'not a regular file' }
  if (facts.size === 0) return { kind: 'not-a-video', detail: 'the file is empty' }
  if (facts.size > limits.maxBytes) return overLimit('maxBytes', `${facts.size} bytes`)
  const readAt: ReadAt = async (position, length) => {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, position)
    return buffer.subarray(0, bytesRead)
  }
  const demuxer = demuxerOf(await readAt(0, SNIFF_BYTES))
  if (demuxer === null) return { kind: 'not-a-video', detail: 'the first bytes are of no video container' }
  const broken = await breakOf(readAt, facts.size, demuxer)
  if (broken !== null) return { kind: 'unreadable', detail: broken }
  return { fd: handle.fd, bytes: facts.size, demuxer }
}

/** Runs one verb on one file and ends its session whatever happens. */
export async function withJob<T>(file: string, setting: Setting, work: (job: Job) => Promise<T | Refusal>): Promise<T | Refusal> {
  const job = await beginJob(file, setting)
  if ('kind' in job) return job
  try {
    return await work(job)
  } finally {
    await job.end()
  }
}

