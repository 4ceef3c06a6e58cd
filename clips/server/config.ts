import { join, resolve } from 'node:path'
import { z } from 'zod'

const port = z.coerce.number().int().min(1).max(65_535)

const Environment = z.object({
  QORGAN_PORT: port.default(4100),
  QORGAN_DATA: z.string().default('./data'),
  QORGAN_MAX_UPLOAD_MB: z.coerce.number().int().min(1).max(4_096).default(287),
  CLIPS_PORT: port.default(4200),
})

export type Config = {
  port: number
  /** Where Qorgan calls us back, and where people open the app. */
  ownUrl: string
  qorganUrl: string
  /** Qorgan writes the first API key here. */
  firstRunFile: string
  folder: string
  uploadsFolder: string
  page: string
  maxUploadBytes: number
}

/** Reads the environment once; throws one Error that lists everything that is wrong with it. */
export function readConfig(env: NodeJS.ProcessEnv, root: string): Config {
  const parsed = Environment.safeParse(env)
  if (!parsed.success) throw new Error(`Clips cannot use its configuration:\n  ${parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n  ')}`)
  const e = parsed.data
  const shared = resolve(root, e.QORGAN_DATA)
  const folder = join(shared, 'clips')
  return {
    port: e.CLIPS_PORT,
    ownUrl: `http://127.0.0.1:${e.CLIPS_PORT}`,
    qorganUrl: `http://127.0.0.1:${e.QORGAN_PORT}`,
    firstRunFile: join(shared, 'first-run.json'),
    folder,
    uploadsFolder: join(folder, 'uploads'),
    page: join(root, 'clips/web/dist'),
    maxUploadBytes: e.QORGAN_MAX_UPLOAD_MB * 1024 * 1024,
  }
}
