import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { type Asked, type Digest, digestLeaves } from '@qorgan/ledger/packed'

export type Digests = { ahead: number; digest(file: Uint8Array, asked: Asked): Promise<Digest | null>; close(): Promise<void> }

/** Hashes files of leaves, on every core where there are many of them; for a few leaves starting threads takes longer. */
export function openDigests(many: boolean): Digests {
  if (!many) return { ahead: 1, digest: async (file, asked) => digestLeaves(file, asked), close: async () => {} }
  const workers = Array.from({ length: Math.min(8, availableParallelism()) }, () => new Worker(new URL('digest-worker.ts', import.meta.url)))
  const idle = [...workers]
  const waiting: ((worker: Worker) => void)[] = []
  const take = () => new Promise<Worker>((done) => {
    const worker = idle.pop()
    if (worker) done(worker)
    else waiting.push(done)
  })
  const giveBack = (worker: Worker) => {
    const next = waiting.shift()
    if (next) next(worker)
    else idle.push(worker)
  }
  return {
    ahead: workers.length + 1,
    async digest(file, asked) {
      const worker = await take()
      try {
        const answer = once(worker, 'message') as Promise<[Digest | null]>
        worker.postMessage({ file, asked })
        return (await answer)[0]
      } finally {
        giveBack(worker)
      }
    },
    async close() {
      await Promise.all(workers.map((worker) => worker.terminate()))
    },
  }
}
