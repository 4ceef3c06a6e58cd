import type { Part } from '../../edge/route.ts'
import type { StoredBlob } from '../../kernel/blobs.ts'
import { change } from '../../kernel/change.ts'
import { aboutContent, type Ctx } from '../../kernel/house.ts'
import { newId } from '../../kernel/ids.ts'
import { existingId, parse } from '../../kernel/parse.ts'
import { permit } from '../../kernel/permit.ts'
import { refuseField } from '../../kernel/refusal.ts'
import { type AccountCard, requireAccount } from '../accounts/index.ts'
import { addVideo } from '../content/index.ts'
import { actOn } from './act-on.ts'
import { judgeWords } from './judge-words.ts'
import { refuseRestricted } from './may-publish.ts'
import { NewVideo } from './schema.ts'
import { storeVideo, unbroken } from './upload.ts'

/**
 * Takes a video in as it arrives: the fields first, then the file, so that who may not post is refused before
 * a byte is stored. Answers as soon as the file is safe; it is read and judged from the fact `video.submitted`.
 */
export async function submitVideo(ctx: Ctx, parts: AsyncIterable<Part>): Promise<{ id: string; state: 'processing' }> {
  permit(ctx, 'video.submit')
  const fields = new Map<string, string>()
  let taken: { input: Taken; blob: StoredBlob } | null = null
  try {
    for await (const part of unbroken(parts)) {
      if (taken) refuseField(`/${part.name}`, 'The file is the last part')
      if (part.kind === 'field') {
        if (fields.has(part.name)) refuseField(`/${part.name}`, 'Given twice')
        fields.set(part.name, part.value)
        continue
      }
      if (part.name !== 'file') refuseField(`/${part.name}`, 'The file part is called "file"')
      const input = await readFields(ctx, fields)
      taken = { input, blob: await storeVideo(ctx, part.stream as AsyncIterable<Buffer>) }
    }
    if (!taken) {
      await readFields(ctx, fields)
      refuseField('/file', 'Needed')
    }
    return await keep(ctx, taken.input, taken.blob)
  } catch (error) {
    if (taken) await ctx.house.blobs.delete(taken.blob.key)
    throw error
  }
}

type Taken = { account: AccountCard; caption: string; language: string | null }

async function readFields(ctx: Ctx, fields: Map<string, string>): Promise<Taken> {
  const { accountId, caption, language } = parse(NewVideo, Object.fromEntries(fields))
  const account = await requireAccount(ctx, existingId(accountId))
  await refuseRestricted(ctx, account.id, 'videos')
  return { account, caption, language: language ?? null }
}

/** The caption is judged here and now: words that a rule names never wait for the file to be read. */
async function keep(ctx: Ctx, { account, caption, language }: Taken, blob: StoredBlob): Promise<{ id: string; state: 'processing' }> {
  const id = newId(ctx.now)
  const judged = judgeWords(ctx, account, { kind: 'video', text: caption, language })
  return change(aboutContent(ctx, [account.id, caption, language, blob.sha256]), async (tx) => {
    await addVideo(tx, { id, accountId: account.id, country: account.country, caption, language: judged.language, blobKey: blob.key, bytes: blob.bytes, sha256: blob.sha256 })
    await actOn(tx, { kind: 'video', id }, judged, { text: caption, country: account.country, beforePublication: true })
    return { id, state: 'processing' as const }
  })
}
