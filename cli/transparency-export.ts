import { mkdir, rename, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { tileWidth } from '@qorgan/ledger'
import { packedLeaves, tilePath } from '@qorgan/ledger/packed'
import type { Out } from './commands.ts'
import { callerPath, type LedgerFiles, openLedger } from './transparency-source.ts'

/**
 * `qorgan transparency export FOLDER [--url U] [--log NAME]`: writes a ledger as files that a plain web server can serve
 * and a reader can verify without us. Again into the same folder it writes only what is new; with a URL it is a mirror.
 */
export async function exportTransparency(argv: string[], out: Out): Promise<void> {
  const { values, positionals: [folder, ...more] } = parseArgs({ args: argv, allowPositionals: true, options: { url: { type: 'string' }, log: { type: 'string', default: 'own' } } })
  if (folder === undefined || more.length > 0) throw new Error('Use: qorgan transparency export FOLDER [--url U] [--log NAME]')
  const ledger = await openLedger(values)
  try {
    out({ exported: folder, log: values.log, ...(await exportLedger(ledger, callerPath(folder))) })
  } finally {
    await ledger.close()
  }
}

/** The checkpoint is written last, so that a reader never finds one whose files are not there yet. */
export async function exportLedger({ get }: Pick<LedgerFiles, 'get'>, folder: string): Promise<{ leaves: number; files: number }> {
  const needed = async (name: string): Promise<Uint8Array> => {
    const bytes = await get(name)
    if (!bytes) throw new Error(`The ledger has no ${name}; is that the name of a log?`)
    return bytes
  }
  const checkpoint = await needed('checkpoint')
  const size = Number(new TextDecoder().decode(checkpoint).split('\n')[1])
  let files = 0
  const write = async (name: string, bytes: Uint8Array) => {
    await writeWhole(join(folder, name), bytes)
    files += 1
  }
  for (const name of tileNames(size)) if (!(await exists(join(folder, name)))) await write(name, await needed(name))
  for (const name of namesOf('leaves', size, packedLeaves)) await write(name, await needed(name))
  for (const name of ['keys.json', 'publications.json', 'dictionary.json', 'checkpoint']) await write(name, name === 'checkpoint' ? checkpoint : await needed(name))
  return { leaves: size, files }
}

function tileNames(size: number): string[] {
  const names: string[] = []
  for (let level = 0, nodes = size; nodes > 0; level += 1, nodes = Math.floor(nodes / tileWidth)) names.push(...namesOf(`tile/${level}`, nodes, tileWidth))
  return names
}

const namesOf = (folder: string, count: number, full: number): string[] => Array.from({ length: Math.ceil(count / full) }, (_, index) => `${folder}/${tilePath(index, Math.min(full, count - index * full), full)}`)
const exists = (path: string): Promise<boolean> => stat(path).then(() => true, () => false)

async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(`${path}.part`, bytes)
  await rename(`${path}.part`, path)
}
