import { createHash, randomBytes, scrypt as derive, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const scrypt = promisify<string, Buffer, number, { N: number; r: number; p: number; maxmem: number }, Buffer>(derive)
const cost = { N: 32_768, r: 8, p: 1, maxmem: 64 * 1024 * 1024 }

export async function sealPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  return `${salt.toString('base64')}.${(await scrypt(password.normalize('NFKC'), salt, 32, cost)).toString('base64')}`
}

const nobody = `${Buffer.alloc(16).toString('base64')}.${Buffer.alloc(32).toString('base64')}`

/** Takes as long for a name that nobody has, so that names cannot be probed. */
export async function isPassword(password: string, sealed: string | null | undefined): Promise<boolean> {
  const [salt = '', hash = ''] = (sealed ?? nobody).split('.')
  const given = await scrypt(password.normalize('NFKC'), Buffer.from(salt, 'base64'), 32, cost)
  return timingSafeEqual(given, Buffer.from(hash, 'base64')) && Boolean(sealed)
}

export const newToken = (): string => randomBytes(32).toString('base64url')
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url')
