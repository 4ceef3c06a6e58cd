import { renderSVG } from 'uqr'
import { change, record } from '../../kernel/change.ts'
import type { Ctx } from '../../kernel/house.ts'
import { parse } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { refuse, refuseField } from '../../kernel/refusal.ts'
import { forgetCallers } from './authenticate.ts'
import { engine } from './engine.ts'
import { FactorConfirm, FactorStart, PasswordChange } from './schema.ts'
import { endSession as deleteSession, endSessions } from './store.ts'

function self(ctx: Ctx): { staffId: string; sessionId: string } {
  const { actor } = ctx
  return actor.kind === 'staff' || actor.kind === 'authority' ? actor : refuse('forbidden', 'not-permitted')
}

/** Ends the session that the caller came with. */
export async function endSession(ctx: Ctx): Promise<void> {
  permit(ctx, 'session.end')
  const { staffId, sessionId } = self(ctx)
  await change(ctx, async (tx) => {
    await deleteSession(tx, sessionId)
    await record(tx, 'session.ended', { staffId }, { kind: 'staff', id: staffId })
  })
  forgetCallers(ctx)
}

/** Begins enrolment of a TOTP second factor; it counts from `confirmFactor` on. Backup codes are shown this once. */
export async function startFactor(ctx: Ctx, raw: unknown, authorization: string | null): Promise<{ totpUri: string; qrSvg: string; backupCodes: string[] }> {
  permit(ctx, 'staff.enrol-factor')
  const { password } = parse(FactorStart, raw)
  const made = await engine.of(ctx).api.enableTwoFactor({ body: { password }, headers: bearerHeaders(authorization) }).catch(() => refuseField('/password', 'The password is not right'))
  if (made.method !== 'totp') throw new Error('the sign-in library offered another factor than TOTP')
  return { totpUri: made.totpURI, qrSvg: renderSVG(made.totpURI), backupCodes: made.backupCodes }
}

/** Confirms the second factor with a first code; every later sign-in needs one. */
export async function confirmFactor(ctx: Ctx, raw: unknown, authorization: string | null): Promise<void> {
  permit(ctx, 'staff.enrol-factor')
  const { code } = parse(FactorConfirm, raw)
  const { staffId } = self(ctx)
  await engine.of(ctx).api.verifyTOTP({ body: { code }, headers: bearerHeaders(authorization) }).catch(() => refuseField('/code', 'The code is not right; wait for the next one and try again'))
  await change(ctx, (tx) => record(tx, 'factor.enrolled', { staffId }, { kind: 'staff', id: staffId }))
  forgetCallers(ctx)
}

/** Changes the caller's password and ends every other session of theirs. */
export async function changePassword(ctx: Ctx, raw: unknown, authorization: string | null): Promise<void> {
  permit(ctx, 'staff.enrol-factor')
  const { password, newPassword } = parse(PasswordChange, raw)
  const { staffId, sessionId } = self(ctx)
  await engine.of(ctx).api.changePassword({ body: { currentPassword: password, newPassword }, headers: bearerHeaders(authorization) }).catch(() => refuseField('/password', 'The password is not right'))
  await change(ctx, async (tx) => {
    await endSessions(tx, staffId, sessionId)
    await record(tx, 'password.changed', { staffId }, { kind: 'staff', id: staffId })
  })
  forgetCallers(ctx)
}

function bearerHeaders(authorization: string | null): Headers {
  return new Headers(authorization === null ? {} : { authorization })
}
