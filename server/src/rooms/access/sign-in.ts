import { actingAs, type Ctx } from '../../kernel/house.ts'
import { change, record } from '../../kernel/change.ts'
import { newId } from '../../kernel/ids.ts'
import { parse } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { refuse } from '../../kernel/refusal.ts'
import { engine } from './engine.ts'
import { SignIn } from './schema.ts'
import { failuresSince, forgetFailures, insertFailures, memberByEmail } from './store.ts'

/** Failures within the window before an address or an e-mail must wait. */
const limits = { email: 8, address: 40 } as const
const windowSeconds = 900

/**
 * Opens a session for a member of staff or an officer. Refuses 401 `wrong-credentials` for an unknown e-mail, a wrong
 * password and a wrong code alike, 401 `code-needed` only after a right password, 429 after too many failures.
 */
export async function signIn(ctx: Ctx, raw: unknown, from: { address: string; userAgent: string }): Promise<{ token: string; expiresAt: string }> {
  permit(ctx, 'session.open')
  const input = parse(SignIn, raw)
  const about = { email: `email:${ctx.house.secrets.hmac('sessions', input.email)}`, address: `address:${ctx.house.secrets.hmac('sessions', from.address)}` }
  await refuseWhenLimited(ctx, about)
  const member = await memberByEmail(ctx.db, input.email)
  const opened = await openSession(ctx, input)
  if (opened === 'code-needed') refuse('unauthenticated', 'code-needed')
  if (opened === 'refused' || !member || member.disabledAt !== null) {
    await change(actingAs(ctx, ctx.actor), async (tx) => {
      await insertFailures(tx, Object.values(about).map((each) => ({ id: newId(ctx.now), about: each })))
      await forgetFailures(tx, new Date(ctx.now.getTime() - 24 * 3_600_000))
    })
    refuse('unauthenticated', 'wrong-credentials')
  }
  await change(actingAs(ctx, ctx.actor), (tx) => record(tx, 'session.opened', { staffId: member.id }, { kind: 'staff', id: member.id }))
  return opened
}

async function refuseWhenLimited(ctx: Ctx, about: Record<keyof typeof limits, string>): Promise<void> {
  const since = new Date(ctx.now.getTime() - windowSeconds * 1_000)
  for (const key of ['email', 'address'] as const) {
    const { n, firstAt } = await failuresSince(ctx.db, about[key], since)
    if (n < limits[key]) continue
    const waitSeconds = Math.ceil(((firstAt?.getTime() ?? ctx.now.getTime()) + windowSeconds * 1_000 - ctx.now.getTime()) / 1_000)
    refuse('limited', 'limited', {}, Math.max(1, waitSeconds))
  }
}

type Opened = { token: string; expiresAt: string } | 'refused' | 'code-needed'

async function openSession(ctx: Ctx, input: { email: string; password: string; code?: string | undefined }): Promise<Opened> {
  const auth = engine.of(ctx)
  const first = await auth.api.signInEmail({ body: { email: input.email, password: input.password }, asResponse: true }).catch(() => null)
  if (!first?.ok) return 'refused'
  const body = (await first.json()) as { token?: string; twoFactorRedirect?: boolean }
  if (!body.twoFactorRedirect) return body.token ? withExpiry(ctx, body.token) : 'refused'
  if (input.code === undefined) return 'code-needed'
  const headers = { cookie: first.headers.getSetCookie().map((cookie) => cookie.split(';')[0]).join('; ') }
  const verify = /^\d{6}$/.test(input.code) ? auth.api.verifyTOTP : auth.api.verifyBackupCode
  const second = await verify({ body: { code: input.code }, headers, asResponse: true }).catch(() => null)
  if (!second?.ok) return 'refused'
  const { token } = (await second.json()) as { token?: string }
  return token ? withExpiry(ctx, token) : 'refused'
}

async function withExpiry(ctx: Ctx, token: string): Promise<{ token: string; expiresAt: string } | 'refused'> {
  const { internalAdapter } = await engine.of(ctx).$context
  const found = await internalAdapter.findSession(token)
  return found ? { token, expiresAt: new Date(found.session.expiresAt).toISOString() } : 'refused'
}
