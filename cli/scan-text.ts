import { createInterface } from 'node:readline'
import { snapshotOf } from '@qorgan/rules'
import { scanLine, createTextSafety } from '@qorgan/text-safety'
import { join } from 'node:path'
import { readConfig } from '../server/src/kernel/config.ts'
import { type House, openCtx } from '../server/src/kernel/house.ts'
import { systemClock } from '../server/src/kernel/clock.ts'
import { openLog } from '../server/src/kernel/log.ts'
import { root } from '../server/src/open-house.ts'
import { openPolicy } from '../server/src/rooms/policy/index.ts'
import { judge, openRules } from '../server/src/rooms/rules/index.ts'
import { openSignals, scanText } from '../server/src/rooms/signals/index.ts'
import type { Out } from './commands.ts'

/**
 * `qorgan scan text`: JSON lines {id, text, language?} on standard input; for each what the detectors see and what the rules
 * for comments would propose for an adult's words to an adult. No database is opened and nothing is kept.
 */
export async function scanTextLines(argv: string[], out: Out, input: NodeJS.ReadableStream = process.stdin): Promise<void> {
  if (argv.length > 0) throw new Error('Use: qorgan scan text, with JSON lines {"id","text","language"?} on standard input')
  const config = readConfig(process.env, root)
  const house = { config, clock: systemClock, log: openLog('error'), database: { read: null } } as unknown as House
  openPolicy(house)
  openSignals(house)
  openRules(house)
  const safety = createTextSafety({ listsDir: join(config.policiesDir, 'wordlists') })
  const ctx = openCtx(house, { kind: 'public' })
  let number = 0
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number += 1
    if (line.trim() === '') continue
    try {
      const scanned = scanLine(safety, line)
      const { text, language } = JSON.parse(line) as { text: string; language?: string }
      out({ ...scanned, proposed: propose(ctx, text, language) })
    } catch (error) {
      throw new Error(`line ${number}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
    }
  }
}

function propose(ctx: ReturnType<typeof openCtx>, text: string, language: string | undefined): { action: string; policy: string; rule: string } | null {
  const scan = scanText(ctx, { text, language })
  const { proposal } = judge(ctx, snapshotOf({
    content: { kind: 'comment', text, caption: '', language: scan.language, isReply: false },
    signals: { scores: scan.scores, matches: scan.matches, spans: scan.spans, statedAge: scan.statedAge },
    author: { band: '18+', accountAgeDays: 365 },
    audience: { views: 0, addresseeBand: '18+', minorsShare: 0 },
    country: 'KZ',
    place: { minimumAge: 13 },
  }))
  return proposal ? { action: proposal.action, policy: proposal.policy, rule: proposal.rule } : null
}
