import type { ChildProcess } from 'node:child_process'
import { Readable } from 'node:stream'
import type { Demuxer } from './container.ts'
import type { Refusal } from './outcome.ts'
import type { Command, Report } from './sandbox/core-types.ts'

/** A file that was opened once and whose first bytes name a video container. */
export type Source = { fd: number; bytes: number; demuxer: Demuxer }

export type Ended = ({ kind: 'ended' } & Report) | Refusal

/** One engine at work on one file. Every call of a decoder's verb opens its own and closes it. */
export type Session = {
  /** Private folder that holds what commands write as `out/...`. */
  outFolder: string
  threads: number
  run(command: Command): Promise<Ended>
  /** Runs the last command of the session, whose `out/stream` and `out/notes` are read as they are written. */
  stream(command: Command): { bytes: Readable; notes: Readable; ended: Promise<Ended>; clock: WallClock }
  close(): Promise<void>
}

/** The pipe that a child was given beyond its standard ones. */
export function pipeOf(child: ChildProcess, descriptor: number): Readable {
  const pipes: readonly unknown[] = child.stdio
  const pipe = pipes[descriptor]
  if (!(pipe instanceof Readable)) throw new Error(`the decoding process has no pipe ${descriptor}`)
  return pipe
}

/** Counts only the time that somebody waits for the decoding process, so that a slow reader of frames is not punished. */
export type WallClock = { during<T>(wait: Promise<T>): Promise<T>; expired(): boolean }

export function wallClock(seconds: number, onExpiry: () => void): WallClock {
  let leftMs = seconds * 1000
  let expired = false
  return {
    expired: () => expired,
    async during(wait) {
      const startedMs = performance.now()
      const timer = setTimeout(() => {
        expired = true
        onExpiry()
      }, Math.max(leftMs, 0))
      try {
        return await wait
      } finally {
        clearTimeout(timer)
        leftMs -= performance.now() - startedMs
      }
    },
  }
}
