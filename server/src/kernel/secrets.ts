import { createCipheriv, createDecipheriv, createHmac, createSecretKey, type KeyObject, randomBytes } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { z } from 'zod'

const key = z.string().regex(/^[0-9a-f]{64}$/)
const KeyFile = z.strictObject({
  version: z.literal(1),
  personal: key.describe('AES-256-GCM for birth dates and evidence'),
  devices: key.describe('HMAC-SHA-256 for device hashes'),
  sessions: key.describe('signs staff sessions'),
  webhooks: key.describe('seals webhook secrets'),
  receipts: key.describe('HMAC-SHA-256 of media links and receipts'),
})
export type KeyName = Exclude<keyof z.infer<typeof KeyFile>, 'version'>

/** The keys of this installation: what leaves the process is sealed or keyed by one of them. */
export type Secrets = {
  /** AES-256-GCM; `context` is authenticated too, so a sealed value cannot be moved to another row. */
  seal(name: KeyName, plain: string, context: string): Buffer
  open(name: KeyName, sealed: Buffer, context: string): string
  hmac(name: KeyName, text: string): string
  raw(name: KeyName): string
}

/** Reads the key file, or makes it (mode 0600) on the first start. Losing it loses what is sealed. */
export async function openSecrets(file: string): Promise<Secrets> {
  const keys = (await readKeys(file)) ?? (await makeKeys(file))
  const held = new Map<KeyName, KeyObject>()
  const bytes = (name: KeyName): KeyObject => {
    const known = held.get(name) ?? createSecretKey(Buffer.from(keys[name], 'hex'))
    held.set(name, known)
    return known
  }
  return {
    seal(name, plain, context) {
      const iv = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', bytes(name), iv).setAAD(Buffer.from(context))
      const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
      return Buffer.concat([iv, cipher.getAuthTag(), body])
    },
    open(name, sealed, context) {
      const decipher = createDecipheriv('aes-256-gcm', bytes(name), sealed.subarray(0, 12))
      decipher.setAAD(Buffer.from(context)).setAuthTag(sealed.subarray(12, 28))
      return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]).toString('utf8')
    },
    hmac: (name, text) => createHmac('sha256', bytes(name)).update(text).digest('hex'),
    raw: (name) => keys[name],
  }
}

async function readKeys(file: string): Promise<z.infer<typeof KeyFile> | null> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
  const parsed = KeyFile.safeParse(jsonOrNull(text))
  if (!parsed.success) throw new Error(`${file} is not a key file of this version; restore it from a backup, because what it sealed cannot be read without it`)
  return parsed.data
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

async function makeKeys(file: string): Promise<z.infer<typeof KeyFile>> {
  const fresh = () => randomBytes(32).toString('hex')
  const keys = { version: 1 as const, personal: fresh(), devices: fresh(), sessions: fresh(), webhooks: fresh(), receipts: fresh() }
  await mkdir(dirname(file), { recursive: true })
  const draft = `${file}.${process.pid}.new`
  await writeFile(draft, `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600, flush: true })
  await rename(draft, file)
  return keys
}
