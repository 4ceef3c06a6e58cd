import type { Asked, Digest } from '@qorgan/ledger/packed'

export type Digests = { ahead: number; digest(file: Blob, asked: Asked): Promise<Digest | null>; close(): void }

/** Workers that hash files of leaves, one to a core, at most four; started before the network is needed no more. */
export function openDigests(): Digests {
  const workers = Array.from({ length: Math.max(1, Math.min(4, navigator.hardwareConcurrency)) }, () => new Worker(new URL('./digest-worker.ts', import.meta.url), { type: 'module' }))
  const answers = new Map<number, { done: (digest: Digest | null) => void; failed: (why: Error) => void }>()
  let asked = 0
  for (const worker of workers) {
    worker.addEventListener('message', ({ data: { number, digest } }: MessageEvent<{ number: number; digest: Digest | null }>) => {
      answers.get(number)?.done(digest)
      answers.delete(number)
    })
    worker.addEventListener('error', ({ message }) => {
      for (const { failed } of answers.values()) failed(new Error(message))
      answers.clear()
    })
  }
  return {
    ahead: workers.length * 2,
    digest: (file, wanted) => new Promise((done, failed) => {
      const number = asked
      asked += 1
      answers.set(number, { done, failed })
      workers[number % workers.length]!.postMessage({ number, file, asked: wanted })
    }),
    close: () => { for (const worker of workers) worker.terminate() },
  }
}
