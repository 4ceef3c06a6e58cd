import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { readAccount } from '../accounts.ts'
import type { Notice, Report, Restriction } from '../answers.ts'
import type { Clips } from '../clips.ts'
import { all, run } from '../database.ts'
import { id, parse, words } from '../parse.ts'
import { answer } from '../qorgan.ts'
import type { Language } from '../problem.ts'
import { languageOf, personOf } from '../sessions.ts'

type ById = { Params: { id: string } }
const NewReport = z.strictObject({ subject: z.strictObject({ kind: z.enum(['account', 'video', 'comment', 'message']), id }), reason: z.string().max(60), note: z.string().trim().max(1_000).optional(), shown: z.string().max(200) })
const NewAppeal = z.strictObject({ decisionId: id.optional(), reportId: id.optional(), statement: words(4_000) })
type ReportRow = { id: string; subject_kind: string; subject_id: string; reason: string; shown: string; created_at: string }

/** Older decisions about an account have ended or been replaced by graver ones. */
const decisionsAsked = 40

const again = (key: string | string[] | undefined) => (key === undefined ? {} : { 'Idempotency-Key': String(key) })

/** Reporting, outcomes, notices and appeals. None of these is ever locked by a setting, a limit or a suspension. */
export function safetyRoutes(app: FastifyInstance, clips: Clips): void {
  const appealedAt = (accountId: string) => new Map(all<{ about: string; created_at: string }>(clips.db, 'select about, created_at from appeals where account_id = ?', accountId).map((row) => [row.about, row.created_at]))

  app.get('/api/report-reasons', async (request) => {
    const language = languageOf(request)
    return { items: await answer(language, clips.qorgan(language).GET('/v1/report-reasons', { params: { query: { locale: language } } })) }
  })

  app.post('/api/reports', async (request, reply) => {
    const person = personOf(clips, request)
    const language = languageOf(request)
    const { shown, note, ...report } = parse(NewReport, request.body, language)
    const filed = await answer(language, clips.qorgan(language).POST('/v1/reports', { body: { reporterAccountId: person.id, ...report, ...(note && { note }) }, headers: again(request.headers['idempotency-key']) }))
    run(clips.db, 'insert or ignore into reports (id, account_id, subject_kind, subject_id, reason, shown, created_at) values (?, ?, ?, ?, ?, ?, ?)', filed.id, person.id, report.subject.kind, report.subject.id, report.reason, shown, clips.now().toISOString())
    return reply.code(201).send(filed)
  })

  app.get('/api/reports', async (request): Promise<{ items: Report[] }> => {
    const person = personOf(clips, request)
    const language = languageOf(request)
    const appeals = appealedAt(person.id)
    const rows = all<ReportRow>(clips.db, 'select * from reports where account_id = ? order by created_at desc limit 100', person.id)
    const items = await Promise.all(rows.map(async (row): Promise<Report> => {
      const now = await answer(language, clips.qorgan(language).GET('/v1/reports/{id}', { params: { path: { id: row.id } } }))
      const appealed = appeals.get(row.id)
      return {
        id: row.id, subject: { kind: row.subject_kind, id: row.subject_id }, reason: row.reason, shown: row.shown, createdAt: row.created_at, state: now.state,
        ...(now.outcome && { outcome: now.outcome }), ...(now.concludedAt && { concludedAt: now.concludedAt }), ...(appealed && { appealedAt: appealed }),
      }
    }))
    return { items }
  })

  app.get('/api/notices', async (request): Promise<{ items: Notice[] }> => {
    const person = personOf(clips, request)
    const language = languageOf(request)
    const appeals = appealedAt(person.id)
    const notices = await answer(language, clips.qorgan(language).GET('/v1/accounts/{id}/notices', { params: { path: { id: person.id } } }))
    return { items: notices.map((notice) => ({ ...notice, ...(notice.appealableUntil && notice.decisionId && appeals.has(notice.decisionId) && { appealedAt: appeals.get(notice.decisionId)! }) })) }
  })

  app.post('/api/notices/seen', async (request, reply) => {
    run(clips.db, 'delete from unread_notices where account_id = ?', personOf(clips, request).id)
    return reply.code(204).send()
  })

  app.get<ById>('/api/decisions/:id', async (request) => {
    const person = personOf(clips, request)
    const language = languageOf(request)
    // A statement of reasons is shown to whom it was sent, so it must stand in one of their notices.
    const notices = await answer(language, clips.qorgan(language).GET('/v1/accounts/{id}/notices', { params: { path: { id: person.id } } }))
    const own = notices.some((notice) => notice.decisionId === request.params.id)
    return answer(language, clips.qorgan(language).GET('/v1/decisions/{id}', { params: { path: { id: own ? request.params.id : '-' } } }))
  })

  app.post('/api/appeals', async (request, reply) => {
    const person = personOf(clips, request)
    const language = languageOf(request)
    const { statement, decisionId, reportId } = parse(NewAppeal, request.body, language)
    const about = decisionId === undefined ? { reportId: reportId ?? '' } : { decisionId }
    const appeal = await answer(language, clips.qorgan(language).POST('/v1/appeals', { body: { accountId: person.id, statement, ...about }, headers: again(request.headers['idempotency-key']) }))
    run(clips.db, 'insert or ignore into appeals (id, account_id, about, created_at) values (?, ?, ?, ?)', appeal.id, person.id, decisionId ?? reportId ?? '', clips.now().toISOString())
    return reply.code(201).send(appeal)
  })

  app.get('/api/status', async (request) => {
    const person = personOf(clips, request)
    const language = languageOf(request)
    const [account, strikes, restrictions] = await Promise.all([
      readAccount(clips, person.id, language),
      answer(language, clips.qorgan(language).GET('/v1/accounts/{id}/strikes', { params: { path: { id: person.id } } })),
      restrictionsOn(clips, person.id, language),
    ])
    return { account, strikes, restrictions }
  })
}

/** What holds on an account now, from the decisions that its holder was told of: until when, and which notice says why. */
async function restrictionsOn(clips: Clips, accountId: string, language: Language): Promise<Restriction[]> {
  const notices = await answer(language, clips.qorgan(language).GET('/v1/accounts/{id}/notices', { params: { path: { id: accountId } } }))
  const first = new Map(notices.toReversed().flatMap(({ id, decisionId }) => (decisionId === undefined ? [] : [[decisionId, id] as const])))
  const now = clips.now().toISOString()
  const found = await Promise.all([...first].slice(-decisionsAsked).map(async ([decisionId, noticeId]): Promise<Restriction[]> => {
    const { subject, action, endsAt, reversedBy, statement } = await answer(language, clips.qorgan(language).GET('/v1/decisions/{id}', { params: { path: { id: decisionId } } }))
    const holds = subject.kind === 'account' && subject.id === accountId && reversedBy === null && (endsAt === null || endsAt > now)
    return holds && (action === 'restrict-feature' || action === 'suspend' || action === 'remove') ? [{ noticeId, action, title: statement.title, endsAt }] : []
  }))
  return found.flat()
}
