import { betterAuth } from 'better-auth'
import { bearer, twoFactor } from 'better-auth/plugins'
import { type House, slot } from '../../kernel/house.ts'
import { newId } from '../../kernel/ids.ts'

const sessionHours = 12

/** The sign-in library on this room's tables: scrypt passwords, sessions of twelve hours, TOTP and backup codes. */
function build(house: House) {
  return betterAuth({
    database: { db: house.database.kysely.withSchema('access'), type: 'postgres' },
    secret: house.secrets.raw('sessions'),
    baseURL: house.config.publicUrl,
    telemetry: { enabled: false },
    logger: { disabled: true },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12, maxPasswordLength: 200 },
    session: { expiresIn: sessionHours * 3_600, disableSessionRefresh: true },
    rateLimit: { enabled: false },
    advanced: { database: { generateId: () => newId(house.clock.now()) } },
    plugins: [twoFactor({ issuer: 'Qorgan' }), bearer()],
  })
}

export type Engine = ReturnType<typeof build>
export const engine = slot<Engine>('the sign-in engine')

export function openAccess(house: House): void {
  engine.set(house, build(house))
}
