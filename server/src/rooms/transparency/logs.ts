import type { Signer } from '@qorgan/ledger'
import { readVerifier, verifierText, utf8 } from '@qorgan/ledger'
import type { Tx } from '../../kernel/database.ts'
import type { Ctx } from '../../kernel/house.ts'
import { signerOf } from '../../kernel/signing.ts'
import { insertKey, insertLog, type Log, selectKeys, selectLog } from './store-ledger.ts'

/** The origin that a log's checkpoints name: the installation's address, or for invented data one that nobody can mistake. */
function originOf(ctx: Ctx, name: string): string {
  return name === 'own' ? `${new URL(ctx.house.config.publicUrl).host}/ledger` : `synthetic.invalid/${name}`
}

/** The log of this name, made when it is first written to. Everything but `own` holds invented data. */
export async function openLog(tx: Tx, name: string): Promise<Log> {
  const found = await selectLog(tx, name)
  if (found) return found
  await insertLog(tx, { name, origin: originOf(tx.ctx, name), synthetic: name !== 'own', createdAt: tx.ctx.now })
  return (await selectLog(tx, name))!
}

const signerNumber = (ctx: Ctx, log: Log, number: number): Promise<Signer> => signerOf(ctx.house.secrets, `ledger ${log.name} ${number}`, log.origin)

/**
 * The key that signs this log now, entered among its keys when it is new. A key that the present key file cannot derive
 * was lost; the next one then stands without a cross-signature, which every verification names.
 */
export async function currentSigner(tx: Tx, log: Log): Promise<{ signer: Signer; number: number }> {
  const last = (await selectKeys(tx, log.name)).at(-1)
  if (!last) return addKey(tx, log, 1, null)
  const signer = await signerNumber(tx.ctx, log, last.number)
  return verifierText(signer) === last.verifier ? { signer, number: last.number } : addKey(tx, log, last.number + 1, null)
}

async function addKey(tx: Tx, log: Log, number: number, before: Signer | null): Promise<{ signer: Signer; number: number }> {
  const signer = await signerNumber(tx.ctx, log, number)
  const verifier = verifierText(signer)
  await insertKey(tx, { log: log.name, number, verifier, since: tx.ctx.now, crossSignature: before ? Buffer.from(await before.sign(utf8(verifier))) : null })
  return { signer, number }
}

/** The next key of a log, signed by the present one. Checkpoints from now on are signed by it. */
export async function rotateKey(tx: Tx, name: string): Promise<void> {
  const log = await openLog(tx, name)
  const { signer, number } = await currentSigner(tx, log)
  await addKey(tx, log, number + 1, signer)
}

export type PublicKey = { number: number; verifier: string; since: string; crossSignature: string | null }

export async function keysOf(ctx: Ctx, name: string): Promise<PublicKey[]> {
  return (await selectKeys(ctx.db, name)).flatMap(({ number, verifier, since, crossSignature }) => (readVerifier(verifier) ? [{ number, verifier, since: since.toISOString(), crossSignature: crossSignature?.toString('base64') ?? null }] : []))
}
