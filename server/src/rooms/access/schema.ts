import { z } from 'zod'
import { authorityRoles, staffRoles } from '../../kernel/actor.ts'

export const email = z.email().max(254).transform((text) => text.toLowerCase())
export const Locale = z.enum(['kk', 'ru', 'en'])

export const SignIn = z.strictObject({ email, password: z.string().min(1).max(200), code: z.string().regex(/^[0-9A-Za-z-]{6,20}$/).optional() })
export const Session = z.object({ token: z.string(), expiresAt: z.iso.datetime() })

export const Me = z.object({
  id: z.string(), name: z.string(), email: z.string(), kind: z.enum(['staff', 'authority']), authorityId: z.string().nullable(),
  roles: z.array(z.string()), locale: Locale, languages: z.array(z.string()), secondFactor: z.boolean(),
  certificates: z.array(z.object({ queue: z.string(), language: z.string(), ground: z.string(), expiresAt: z.iso.datetime().nullable() })),
})

const name = z.string().trim().min(1).max(120)
const languages = z.array(z.enum(['kk', 'ru', 'en'])).max(3)
export const Invitation = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('staff'), email, name, roles: z.array(z.enum(staffRoles)).min(1).max(7), locale: Locale, languages: languages.default(['kk', 'ru', 'en']) }),
  z.strictObject({ kind: z.literal('authority'), email, name, roles: z.array(z.enum(authorityRoles)).min(1).max(3), authorityId: z.string().min(1).max(80), locale: Locale }),
])
export const Invited = z.object({ id: z.string(), email: z.string(), temporaryPassword: z.string() })
export const MemberChange = z.strictObject({ roles: z.array(z.enum([...staffRoles, ...authorityRoles])).min(1).max(7).optional(), locale: Locale.optional(), languages: languages.optional(), disabled: z.boolean().optional() })

export const Member = z.object({
  id: z.string(), name: z.string(), email: z.string(), kind: z.enum(['staff', 'authority']), authorityId: z.string().nullable(), roles: z.array(z.string()),
  locale: z.string(), languages: z.array(z.string()), secondFactor: z.boolean(), disabledAt: z.iso.datetime().nullable(), createdAt: z.iso.datetime(),
})

export const FactorStart = z.strictObject({ password: z.string().min(1).max(200) })
export const FactorStarted = z.object({ totpUri: z.string(), qrSvg: z.string(), backupCodes: z.array(z.string()) })
export const FactorConfirm = z.strictObject({ code: z.string().regex(/^\d{6}$/) })
export const PasswordChange = z.strictObject({ password: z.string().min(1).max(200), newPassword: z.string().min(12).max(200) })

export const KeyRequest = z.strictObject({ name })
export const Key = z.object({ id: z.string(), name: z.string(), hint: z.string(), createdAt: z.iso.datetime(), withdrawnAt: z.iso.datetime().nullable() })
export const KeyIssued = Key.extend({ apiKey: z.string() })

export const CertificateGrant = z.strictObject({ staffId: z.string().min(1).max(64), queue: z.string().min(1).max(80), language: z.string().min(1).max(20), reason: z.string().trim().min(10).max(1_000), expiresAt: z.iso.datetime().optional() })
export const CertificateWithdrawal = z.strictObject({ reason: z.string().trim().min(3).max(1_000) })
export const Certificate = z.object({ id: z.string(), staffId: z.string(), queue: z.string(), language: z.string(), ground: z.enum(['bootstrap', 'earned', 'override']), reason: z.string().nullable(), grantedAt: z.iso.datetime(), expiresAt: z.iso.datetime().nullable(), withdrawnAt: z.iso.datetime().nullable() })
