import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { openApp } from './app.ts'
import type { Clips } from './clips.ts'
import { catchUp } from './catch-up.ts'
import { readConfig } from './config.ts'
import { openDatabase } from './database.ts'
import { sendEvents } from './events.ts'
import { registerHook } from './hooks.ts'
import { openLive } from './live.ts'
import { qorganAt } from './qorgan.ts'
import { finishUploads } from './uploads.ts'

const config = readConfig(process.env, resolve(import.meta.dirname, '../..'))
mkdirSync(config.uploadsFolder, { recursive: true, mode: 0o700 })
const db = openDatabase(join(config.folder, 'clips.db'))
const clips: Clips = { config, db, qorgan: qorganAt(config), live: openLive(), now: () => new Date() }
const app = await openApp(clips)

let ending = false
/** What must come to Qorgan in the end: our address, waiting events, whole files; and what we have not heard of. Each is tried again until done. */
async function tend(): Promise<void> {
  for (const duty of [registerHook, sendEvents, finishUploads, catchUp]) {
    if (ending) return
    await duty(clips).catch(() => null)
  }
  if (!ending) setTimeout(() => void tend(), 2_000).unref()
}

async function end(): Promise<void> {
  if (ending) return
  ending = true
  clips.live.close()
  await app.close()
  db.close()
}
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => void end().then(() => process.exit(0)))

await app.listen({ port: config.port, host: '127.0.0.1' })
void tend()
