import { Environment } from '@marcbachmann/cel-js'
import { evaluate, replay, snapshotOf, type ReplayItem, type Snapshot, type WordMatch } from '@qorgan/rules'
import { makeBench, RULES, type Bench } from './rules-captions.ts'

export const name = 'rules-eval'

interface Row { name: string, value: number, unit: string, peer: string, peerValue: number, ratio: number, n: number, notes: string }

const CAPTIONS = 100_000
const PEER_CAPTIONS = 500
const EVALUATIONS = 2_000_000
const REPLAYED = 1_000_000

/** Captions, quiet evaluations and replay on one thread, each beside the plain way of doing it in the same run. */
export async function run(): Promise<Row[]> {
  const bench = makeBench(CAPTIONS)
  await Promise.resolve()
  return [captionRow(bench), quietRow(bench), replayRow(bench)]
}

function perSecond(count: number, work: () => void): number {
  const started = performance.now()
  work()
  return count / ((performance.now() - started) / 1000)
}

function snapshot(text: string, matches: readonly WordMatch[]): Snapshot {
  return snapshotOf({ content: { kind: 'video', text, caption: text, language: 'ru' }, signals: { matches } })
}

/** As review systems without an index do it: every rule looks for every keyword of its own bank in the lower-cased text. */
function naive(bench: Bench, text: string): string[] {
  const lower = text.toLowerCase()
  return bench.banks.flatMap((words, bank) => (words.some((word) => lower.includes(word)) ? [`bench/rule-${bank}`] : []))
}

function ours({ lists, rules }: Bench, text: string): string[] {
  return evaluate(rules, snapshot(text, lists.find(text)), { mode: 'live' }).proposals.map((proposal) => proposal.rule)
}

function captionRow(bench: Bench): Row {
  const sample = bench.captions.slice(0, PEER_CAPTIONS)
  const differing = sample.filter((text) => ours(bench, text).sort().join() !== naive(bench, text).sort().join()).length
  if (differing > 0) throw new Error(`${differing} of ${sample.length} captions are caught by other rules than by looking for every word`)
  let caught = 0
  const value = perSecond(CAPTIONS, () => {
    for (const text of bench.captions) if (ours(bench, text).length > 0) caught++
  })
  const peerValue = perSecond(sample.length, () => {
    for (const text of sample) naive(bench, text)
  })
  return {
    name: 'rules captions', value, unit: 'captions/s', peer: 'every rule looks for every keyword', peerValue, ratio: value / peerValue, n: CAPTIONS,
    notes: `${RULES} rules with 1,000 keywords each, language given, one thread, ${caught} captions caught; matching, evaluation, reasons and explanation included; same rules as the peer on ${sample.length}`,
  }
}

/** Every expression tried on every snapshot by the CEL evaluator itself, with a lookup of the hits in place of ours. */
function celPeer({ rules }: Bench): (seen: Snapshot) => number {
  let matches: readonly WordMatch[] = []
  const env = new Environment().registerVariable('author', 'map<string, dyn>').registerVariable('audience', 'map<string, dyn>')
    .registerFunction('hit(string): bool', (list: string) => matches.some((match) => match.list.endsWith(`/${list}`)))
  const programs = rules.rules.map((rule) => env.parse(rule.when))
  return (seen) => {
    matches = seen.signals.matches
    const context = { author: { strikes: seen.author.strikes }, audience: { minorsShare: seen.audience.minorsShare } }
    return programs.filter((program) => program(context) === true).length
  }
}

function quietRow(bench: Bench): Row {
  const quiet = Array.from({ length: 1_000 }, (_, at) => snapshot(bench.captions[at * 10 + 1]!, []))
  let proposed = 0
  const value = perSecond(EVALUATIONS, () => {
    for (let at = 0; at < EVALUATIONS; at++) proposed += evaluate(bench.rules, quiet[at % quiet.length]!, { mode: 'live' }).proposals.length
  })
  if (proposed > 0) throw new Error('a caption without a keyword was caught')
  const tryAll = celPeer(bench)
  const peerValue = perSecond(20_000, () => {
    for (let at = 0; at < 20_000; at++) tryAll(quiet[at % quiet.length]!)
  })
  return { name: 'rules evaluate without a hit', value, unit: 'evaluations/s', peer: 'cel-js tries every rule', peerValue, ratio: value / peerValue, n: EVALUATIONS, notes: `${RULES} rules, snapshots ready-made` }
}

function* items(bench: Bench, count: number): Generator<ReplayItem> {
  for (let at = 0; at < count; at++) {
    const text = bench.captions[at % bench.captions.length]!
    const matches = at % 10 === 0 ? [{ word: 'x', start: 0, end: 1, policy: 'x', severity: 2, list: `ru/list-${String(at % RULES).padStart(2, '0')}` }] : []
    yield { id: String(at), snapshot: snapshot(text, matches), verdict: at % 100 === 0 ? 'violation' : undefined }
  }
}

function replayRow(bench: Bench): Row {
  const seconds = (count: number, work: () => void): number => count / perSecond(count, work)
  const value = seconds(REPLAYED, () => {
    const report = replay(bench.rules, bench.rules, items(bench, REPLAYED))
    if (report.caughtAfter !== REPLAYED / 10) throw new Error(`${report.caughtAfter} items were caught`)
  })
  const tryAll = celPeer(bench)
  const part = REPLAYED / 50
  const peerValue = 50 * seconds(part, () => {
    for (const { snapshot: seen } of items(bench, part)) {
      tryAll(seen)
      tryAll(seen)
    }
  })
  return { name: 'rules replay', value, unit: 's for 1,000,000 items', peer: 'cel-js tries every rule, old and new', peerValue, ratio: peerValue / value, n: REPLAYED, notes: 'snapshots made on the way, one in ten with a hit; the peer is timed on 20,000 items and multiplied' }
}
