import type { Config } from './config.ts'
import type { Db } from './database.ts'
import type { Live } from './live.ts'
import type { AskQorgan } from './qorgan.ts'

/** Everything that a route of Clips works with. */
export type Clips = { config: Config; db: Db; qorgan: AskQorgan; live: Live; now(): Date }
