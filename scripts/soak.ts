import { crashRounds } from '../tests/kit/crash.ts'

// The long fault programme: a hundred kills under load. Prints one JSON line, exit 1 when anything was lost.
const rounds = Number(process.argv[2] ?? 100)
const report = await crashRounds(rounds, Math.random, (line) => { process.stderr.write(`${line}\n`) })
process.stdout.write(`${JSON.stringify(report)}\n`)
process.exitCode = report.lost.length + report.torn.length > 0 ? 1 : 0
