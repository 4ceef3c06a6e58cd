import { rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { change } from '../../kernel/change.ts'
import { staffRoles } from '../../kernel/actor.ts'
import { type House, openCtx } from '../../kernel/house.ts'
import { addCertificates } from './certificates.ts'
import { createKey, newKey } from './keys.ts'
import { createMember, newPassword } from './members.ts'
import { countMembers, lockOnce } from './store.ts'

type Credentials = { apiKey: string; admin: { email: string; password: string }; authority: { email: string; password: string } }

/**
 * Makes the first key, administrator and officer, once per installation, and writes them to `first-run.json`
 * before they exist in the database: a crash in between leaves a file that the next start writes again,
 * never an installation that nobody can enter. `queues` are those that need no training to begin with.
 */
export async function firstRun(house: House, queues: readonly string[]): Promise<void> {
  const ctx = openCtx(house, { kind: 'timer', job: 'first-run' }, { requestId: 'first-run' })
  if ((await countMembers(ctx.db)) > 0) return
  await change(ctx, async (tx) => {
    await lockOnce(tx, 'first-run')
    if ((await countMembers(tx)) > 0) return
    const given: Credentials = {
      apiKey: newKey(),
      admin: { email: 'admin@qorgan.example', password: newPassword() },
      authority: { email: 'officer@authority.example', password: newPassword() },
    }
    await writeCredentials(join(house.config.dataDir, 'first-run.json'), given)
    await createKey(tx.ctx, 'first run', given.apiKey)
    const admin = await createMember(tx.ctx, { kind: 'staff', email: given.admin.email, name: 'First administrator', roles: [...staffRoles], locale: 'en', languages: ['kk', 'ru', 'en'] }, given.admin.password)
    await createMember(tx.ctx, { kind: 'authority', email: given.authority.email, name: 'First officer', roles: ['registrar', 'officer', 'head'], authorityId: 'kz-authorised-body', locale: 'ru' }, given.authority.password)
    await addCertificates(tx, admin.id, queues.map((queue) => ({ queue, language: '*' })), 'bootstrap', 'First start: nobody is trained yet', null)
  })
}

async function writeCredentials(file: string, given: Credentials): Promise<void> {
  const draft = `${file}.${process.pid}.new`
  await writeFile(draft, `${JSON.stringify(given, null, 2)}\n`, { mode: 0o600, flush: true })
  await rename(draft, file)
}
