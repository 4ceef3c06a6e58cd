import { parentPort } from 'node:worker_threads'
import { type Asked, digestLeaves } from '@qorgan/ledger/packed'

parentPort?.on('message', ({ file, asked }: { file: Uint8Array; asked: Asked }) => { parentPort?.postMessage(digestLeaves(file, asked)) })
