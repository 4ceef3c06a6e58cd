import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fixture, openHost, until } from './host.ts'
import { killPostgres, startQorgan } from './running.ts'

export type CrashReport = { rounds: number; acknowledged: number; lost: string[]; torn: string[] }

type Acknowledged = { kind: 'account' | 'comment' | 'report'; id: string; key: string; body: unknown; path: string }

const leastPerRound = 12

/**
 * Kills the whole process group and the database at random moments under load, starts again, and looks for what was
 * acknowledged: every account, comment and report must be there, and the same request with the same Idempotency-Key must
 * get the first answer. `random` gives [0, 1).
 */
export async function crashRounds(rounds: number, random: () => number, log: (line: string) => void = () => {}): Promise<CrashReport> {
  const place = await mkdtemp(join(tmpdir(), 'qorgan-crash-'))
  const data = join(place, 'data')
  const acknowledged: Acknowledged[] = []
  const report: CrashReport = { rounds, acknowledged: 0, lost: [], torn: [] }
  try {
    let videoId = ''
    let authorId = ''
    for (let round = 0; round <= rounds; round += 1) {
      const running = await startQorgan(data, { env: { QORGAN_LOG: 'error' } })
      const host = openHost(running.url, running.firstRun().apiKey)
      if (round === 0) {
        authorId = await host.account('crash.author', '1990-01-01')
        videoId = (await host.upload(authorId, fixture('synthetic-black-360x640-2s.mp4'), 'Sample')).body.id
        await until(() => host.call<{ state: string }>('GET', `/v1/videos/${videoId}`), ({ body }) => body.state === 'visible')
      }
      await recount(host, acknowledged, report, round)
      if (round === rounds) {
        await running.stop()
        break
      }
      let stopping = false
      const workers = Array.from({ length: 6 }, (_none, worker) => load(host, `${round}-${worker}`, { authorId, videoId }, acknowledged, () => stopping))
      // However slow the machine is, something must have been acknowledged that could be lost.
      const before = acknowledged.length
      while (acknowledged.length < before + leastPerRound) await new Promise((done) => { setTimeout(done, 10) })
      await new Promise((done) => { setTimeout(done, random() * 1_200) })
      const both = random() < 0.5
      await running.stop('SIGKILL')
      if (both) killPostgres(data)
      stopping = true
      await Promise.all(workers)
      log(`round ${round + 1}: ${acknowledged.length} acknowledged so far, database ${both ? 'killed too' : 'left running'}`)
    }
  } finally {
    killPostgres(data)
    await rm(place, { recursive: true, force: true })
  }
  report.acknowledged = acknowledged.length
  return report
}

async function load(host: ReturnType<typeof openHost>, name: string, { authorId, videoId }: { authorId: string; videoId: string }, acknowledged: Acknowledged[], stopped: () => boolean): Promise<void> {
  for (let n = 0; !stopped(); n += 1) {
    const wishes = [
      { kind: 'account', path: '/v1/accounts', body: { handle: `c${name.replace('-', 'x')}n${n}`, birthDate: '1991-02-03', country: 'KZ', locale: 'kk' } },
      { kind: 'comment', path: '/v1/comments', body: { accountId: authorId, videoId, text: `A kind word, number ${n}` } },
      { kind: 'report', path: '/v1/reports', body: { subject: { kind: 'video', id: videoId }, reason: 'spam' } },
    ] as const
    const wish = wishes[n % 3]!
    const key = `${name}-${n}`
    const answer = await host.call<{ id: string }>('POST', wish.path, wish.body, { 'idempotency-key': key }).catch(() => null)
    if (answer === null) return
    if (answer.status === 201 || answer.status === 200) acknowledged.push({ kind: wish.kind, id: answer.body.id, key, body: wish.body, path: wish.path })
  }
}

const readPath = { account: (id: string) => `/v1/accounts/${id}`, comment: (id: string) => `/v1/comments/${id}`, report: (id: string) => `/v1/reports/${id}` }

async function recount(host: ReturnType<typeof openHost>, acknowledged: readonly Acknowledged[], report: CrashReport, round: number): Promise<void> {
  for (const each of acknowledged) {
    const { status } = await host.call('GET', readPath[each.kind](each.id))
    if (status !== 200) report.lost.push(`round ${round}: ${each.kind} ${each.id} is ${status}`)
  }
  // What was cut off between commit and answer must give its first answer when it is asked again, never a second row.
  for (const each of acknowledged.slice(-30)) {
    const again = await host.call<{ id: string }>('POST', each.path, each.body, { 'idempotency-key': each.key })
    if (again.body.id !== each.id) report.torn.push(`round ${round}: ${each.kind} ${each.id} became ${JSON.stringify(again.body).slice(0, 200)}`)
  }
}
