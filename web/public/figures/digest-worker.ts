import { type Asked, digestLeaves } from '@qorgan/ledger/packed'

/** Hashes one file of leaves away from the page, so that the page goes on answering. */
addEventListener('message', ({ data }: MessageEvent<{ number: number; file: Blob; asked: Asked }>) => { void hash(data) })

async function hash({ number, file, asked }: { number: number; file: Blob; asked: Asked }): Promise<void> {
  postMessage({ number, digest: digestLeaves(new Uint8Array(await file.arrayBuffer()), asked) })
}
