import { compile, createCounters, snapshotOf, startReplay, type Compiled, type CounterDeclaration, type Counters, type Pack, type ReplayReport, type Snapshot } from '@qorgan/rules'
import { history, type Format, type HistoryRow } from './rules-history.ts'
import { knownNames, openScanner, packFiles, readWords, soundPacks } from './rules-packs.ts'

type Out = (line: object) => void
const FORGET_EVERY = 5_000

/**
 * `rules replay HISTORY [--new PACK]… [--old PACK]… [--format csv|jsonl|coop] [--text-field NAME] [--samples N]`
 *
 * With `--new`, says what these packs change; packs of `--old` (the repository's own unless given) with the same id give
 * way to them. Without, says what the old packs catch at all. Every rule counts as live.
 */
export async function replayRules(argv: string[], out: Out): Promise<void> {
  const { files: [file, ...more], options } = readWords(argv, ['--new', '--old', '--format', '--text-field', '--samples'])
  if (file === undefined || more.length > 0) throw new Error('usage: rules replay HISTORY [--new PACK]… [--old PACK]… [--format csv|jsonl|coop] [--text-field NAME] [--samples N]')
  const names = knownNames()
  const old = soundPacks(packFiles(options['--old'] ?? []), names)
  const changed = options['--new'] ? soundPacks(packFiles(options['--new']), names) : []
  const packs = [...old.filter((pack) => !changed.some((each) => each.id === pack.id)), ...changed]
  const before = compile(changed.length > 0 ? old : [], names)
  const after = compile(packs, names)
  const running = startReplay(before, after, { samples: sampleCount(options['--samples']?.[0]) })
  const see = spectator(countersOf(before, after))
  for await (const row of history(file, { format: formatOf(options['--format']?.[0]), textField: options['--text-field']?.[0] })) {
    running.take({ id: row.id, snapshot: see(row), verdict: row.verdict })
  }
  print(running.report(), { old: changed.length > 0 ? old : [], new: packs }, out)
}

function sampleCount(given: string | undefined): number {
  if (given === undefined) return 20
  if (!/^\d{1,4}$/.test(given)) throw new Error('--samples takes a number from 0 to 9999')
  return Number(given)
}

function formatOf(given: string | undefined): Format | undefined {
  if (given === undefined || given === 'csv' || given === 'jsonl' || given === 'coop') return given
  throw new Error(`there is no format ${given}; there are: csv, jsonl, coop`)
}

/** Counters of both sides. One that both declare, and differently, cannot stand in one snapshot. */
function countersOf(before: Compiled, after: Compiled): CounterDeclaration[] {
  const all = new Map(after.counters.map((counter) => [counter.name, counter]))
  for (const counter of before.counters) {
    const other = all.get(counter.name)
    if (other && JSON.stringify(other) !== JSON.stringify(counter)) throw new Error(`the counter ${counter.name} is declared in two ways; give the new one another name to compare`)
    all.set(counter.name, counter)
  }
  return [...all.values()]
}

/** Makes snapshots of rows in the order they come; the detectors look at the text, the counters run along. */
function spectator(declarations: readonly CounterDeclaration[]): (row: HistoryRow) => Snapshot {
  const scan = openScanner()
  const counters = createCounters(declarations)
  const clock = { latest: -Infinity, ordered: true, rows: 0 }
  return (row) => {
    const kind = row.kind ?? 'comment'
    const found = scan(row.text, row.language ?? 'other')
    return snapshotOf({
      content: { kind, text: row.text, caption: kind === 'video' ? row.text : '', language: row.language ?? found.language, isReply: row.isReply ?? false },
      signals: { ...found.signals, scores: { ...found.signals.scores, ...row.scores } },
      author: given({ band: row.band, accountAgeDays: row.accountAgeDays, strikes: row.strikes }),
      audience: given({ addresseeBand: row.addresseeBand, minorsShare: row.minorsShare, views: row.views }),
      counters: count(counters, row, kind, clock),
      country: row.country,
    })
  }
}

function given<T extends object>(parts: T): { [Name in keyof T]?: Exclude<T[Name], undefined> } {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as { [Name in keyof T]?: Exclude<T[Name], undefined> }
}

function count(counters: Counters, { at, account, device, target, text }: HistoryRow, kind: string, clock: { latest: number, ordered: boolean, rows: number }): Record<string, number> {
  if (at === undefined || account === undefined) return {}
  const moment = Date.parse(at)
  const keys = { account, device, target, hash: text }
  counters.record({ kind, at: moment, ...keys })
  // Memory is given back only while the history runs forward; an older row may need what a newer one does not.
  clock.ordered &&= moment >= clock.latest
  clock.latest = Math.max(clock.latest, moment)
  if (++clock.rows % FORGET_EVERY === 0 && clock.ordered) counters.forget(moment)
  return counters.values(keys, moment)
}

function print(report: ReplayReport, packs: { old: readonly Pack[], new: readonly Pack[] }, out: Out): void {
  const { perRule, perLanguage, perBand, samples, failures, ...totals } = report
  const versions = (list: readonly Pack[]): string[] => list.map((pack) => `${pack.id}@${pack.version}`)
  out({ ...totals, old: versions(packs.old), new: versions(packs.new) })
  for (const [rule, row] of Object.entries(perRule)) if (row.before > 0 || row.after > 0) out({ rule, ...row, ...(failures[rule] === undefined ? {} : { failures: failures[rule] }) })
  for (const [language, row] of Object.entries(perLanguage)) out({ language, ...row })
  for (const [band, row] of Object.entries(perBand)) out({ band, ...row })
  for (const sample of samples.newlyCaught) out({ sample: 'newly-caught', ...sample })
  for (const sample of samples.newlyLetGo) out({ sample: 'newly-let-go', ...sample })
}
