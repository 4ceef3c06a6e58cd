import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { readConfig } from '../server/src/kernel/config.ts'
import { openCtx } from '../server/src/kernel/house.ts'
import { openHouse, root } from '../server/src/open-house.ts'
import { exportStatements } from '../server/src/rooms/statements/index.ts'
import type { Out } from './commands.ts'

/**
 * `qorgan statements export DIR --from DAY --to DAY [--samples]`: writes the statements of reasons of restrictions in
 * the Union as files of at most 100, which the DSA Transparency Database takes as they are. `--to` is the first day left out.
 * A statement that the database's form refuses is named with what is wrong, and is in no file.
 */
export async function exportStatementFiles(argv: string[], out: Out): Promise<void> {
  const { values, positionals } = parseArgs({ args: argv, allowPositionals: true, options: { from: { type: 'string' }, to: { type: 'string' }, samples: { type: 'boolean', default: false } } })
  const [dir] = positionals
  if (!dir || !values.from || !values.to) throw new Error('usage: qorgan statements export DIR --from YYYY-MM-DD --to YYYY-MM-DD [--samples]')
  const folder = resolve(process.env.INIT_CWD ?? process.cwd(), dir)
  const opened = await openHouse({ ...readConfig(process.env, root), roles: new Set<never>(), logLevel: 'error' as const }, { visiting: true })
  try {
    const ctx = openCtx(opened.house, { kind: 'timer', job: 'statements-export' })
    await mkdir(folder, { recursive: true })
    let [cursor, statements, files, refused]: [string | undefined, number, number, number] = [undefined, 0, 0, 0]
    do {
      const page = await exportStatements(ctx, { from: values.from, to: values.to, samples: values.samples ? 'true' : 'false', ...(cursor && { cursor }) })
      cursor = page.nextCursor ?? undefined
      refused += page.refused.length
      for (const each of page.refused) out({ refused: each.decisionId, problems: each.problems })
      if (page.items.length === 0) continue
      files += 1
      statements += page.items.length
      const file = join(folder, `dsa-statements${values.samples ? '-samples' : ''}-${values.from}-${String(files).padStart(5, '0')}.json`)
      await writeFile(file, `${JSON.stringify({ statements: page.items })}\n`)
      out({ file, statements: page.items.length })
    } while (cursor !== undefined)
    out({ files, statements, refused, from: values.from, to: values.to, synthetic: values.samples })
  } finally {
    await opened.close()
  }
}
