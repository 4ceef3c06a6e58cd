import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { verify } from '@qorgan/ledger/figures'
import { openCtx } from '../server/src/kernel/house.ts'
import { auditFigures, native } from '../server/src/rooms/transparency/index.ts'
import type { Out } from './commands.ts'
import { callerPath, evidenceFrom, openLedger } from './transparency-source.ts'

/**
 * `qorgan transparency verify [--url U | --dir FOLDER] [--log NAME] [--checkpoint FILE]`: recounts every published figure
 * from the leaves and checks root, signature and, against a checkpoint that the reader kept, that history was not
 * rewritten. Without a URL or folder it reads this installation's own state, and audits the live figures as well.
 */
export async function verifyTransparency(argv: string[], out: Out): Promise<void> {
  const { values } = parseArgs({ args: argv, options: { url: { type: 'string' }, dir: { type: 'string' }, log: { type: 'string', default: 'own' }, checkpoint: { type: 'string' } } })
  const kept = values.checkpoint === undefined ? null : await readFile(callerPath(values.checkpoint), 'utf8')
  const ledger = await openLedger(values)
  try {
    const evidence = await evidenceFrom(ledger, kept)
    const { leaves, checkpoint, differences: found } = await verify(evidence, native)
    await evidence.close()
    const differences = [...found, ...(ledger.house ? await auditFigures(openCtx(ledger.house.house, { kind: 'timer', job: 'verify' }), values.log) : [])]
    out({ figures: differences.length === 0 ? 'ok' : 'differ', checkpoint, leaves, ...(differences.length > 0 ? { differences } : {}), log: values.log })
    if (differences.length > 0) process.exitCode = 1
  } finally {
    await ledger.close()
  }
}
