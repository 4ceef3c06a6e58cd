import { parseArgs } from 'node:util'
import { change } from '../server/src/kernel/change.ts'
import { readConfig } from '../server/src/kernel/config.ts'
import { openCtx } from '../server/src/kernel/house.ts'
import { openHouse, root } from '../server/src/open-house.ts'
import { checkpointNow, rotateKey } from '../server/src/rooms/transparency/index.ts'
import type { Out } from './commands.ts'

/** `qorgan transparency rotate-key [--log NAME]`: makes the next key of a log, signed by the present one, and signs with it. */
export async function rotateLedgerKey(argv: string[], out: Out): Promise<void> {
  const { values: { log } } = parseArgs({ args: argv, options: { log: { type: 'string', default: 'own' } } })
  const opened = await openHouse({ ...readConfig(process.env, root), roles: new Set<never>(), logLevel: 'error' as const }, { visiting: true })
  try {
    const ctx = openCtx(opened.house, { kind: 'timer', job: 'rotate-key' })
    await change(ctx, (tx) => rotateKey(tx, log))
    const { size, keyNumber } = await checkpointNow(ctx, log)
    out({ log, key: keyNumber, leaves: size })
  } finally {
    await opened.close()
  }
}
