import { resolve } from 'node:path'
import { z } from 'zod'

const port = z.coerce.number().int().min(1).max(65_535)
const megabytes = z.coerce.number().int().min(1).max(4_096)

const Environment = z.object({
  QORGAN_PORT: port.default(4100),
  QORGAN_HOST: z.string().default('127.0.0.1'),
  QORGAN_METRICS_PORT: port.optional(),
  QORGAN_DATA: z.string().default('./data'),
  QORGAN_ROLES: z.string().default('api,work,time'),
  QORGAN_LOG: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  QORGAN_POLICIES: z.string().optional(),
  QORGAN_KEYS_FILE: z.string().optional(),
  QORGAN_PUBLIC_URL: z.url().optional(),
  QORGAN_FFMPEG: z.string().optional(),
  QORGAN_MAX_UPLOAD_MB: megabytes.default(287),
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, 'must be a postgres:// URL').optional(),
  QORGAN_DATABASE_CONNECTIONS: z.coerce.number().int().min(2).max(200).default(12),
  NATS_URL: z.string().regex(/^(nats|tls):\/\/[^,\s]+(,\s*(nats|tls):\/\/[^,\s]+)*$/, 'must be nats:// or tls:// addresses, separated by commas').optional(),
  NATS_REPLICAS: z.coerce.number().int().min(1).max(5).default(1),
  NATS_PREFIX: z.string().regex(/^[a-z0-9-]{1,32}$/, 'must be 1 to 32 of a-z, 0-9 and -').default('qorgan'),
  S3_ENDPOINT: z.url().optional(),
  S3_BUCKET: z.string().optional(),
  S3_REGION: z.string().default('us-east-1'),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
})

const roles = ['api', 'work', 'time'] as const
export type Role = (typeof roles)[number]

export type Config = {
  port: number
  host: string
  /** Where Prometheus may read, on the loopback address alone; null for nowhere. */
  metricsPort: number | null
  dataDir: string
  policiesDir: string
  keysFile: string
  publicUrl: string
  roles: ReadonlySet<Role>
  logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent'
  databaseUrl: string | null
  databaseConnections: number
  nats: { servers: string[]; credentials: { user?: string; pass?: string; token?: string }; replicas: number; prefix: string } | null
  ffmpegPath: string | null
  maxUploadBytes: number
  s3: { endpoint: string; bucket: string; region: string; accessKeyId: string; secretAccessKey: string } | null
}

/**
 * Reads the environment once. Throws one Error that lists everything that is wrong, so that an operator
 * mends it in one go.
 */
export function readConfig(env: NodeJS.ProcessEnv, root: string): Config {
  const parsed = Environment.safeParse(env)
  const wrong = parsed.success ? [] : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  const asked = (env.QORGAN_ROLES ?? 'api,work,time').split(',').map((role) => role.trim()).filter(Boolean)
  for (const role of asked) if (!roles.some((known) => known === role)) wrong.push(`QORGAN_ROLES: "${role}" is none of ${roles.join(', ')}`)
  if (asked.length === 0) wrong.push('QORGAN_ROLES: names no role')
  const s3Names = ['S3_ENDPOINT', 'S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const
  const s3Given = s3Names.filter((name) => env[name])
  if (s3Given.length > 0 && s3Given.length < s3Names.length) {
    wrong.push(`S3: ${s3Names.filter((name) => !env[name]).join(', ')} must be set as well`)
  }
  if (!parsed.success || wrong.length > 0) throw new Error(`The configuration cannot be used:\n  ${wrong.join('\n  ')}`)
  const e = parsed.data
  const dataDir = resolve(root, e.QORGAN_DATA)
  return {
    port: e.QORGAN_PORT,
    host: e.QORGAN_HOST,
    metricsPort: e.QORGAN_METRICS_PORT ?? null,
    dataDir,
    policiesDir: resolve(root, e.QORGAN_POLICIES ?? 'policies'),
    keysFile: e.QORGAN_KEYS_FILE ? resolve(root, e.QORGAN_KEYS_FILE) : resolve(dataDir, 'keys.json'),
    publicUrl: e.QORGAN_PUBLIC_URL ?? `http://127.0.0.1:${e.QORGAN_PORT}`,
    roles: new Set(roles.filter((role) => asked.includes(role))),
    logLevel: e.QORGAN_LOG,
    databaseUrl: e.DATABASE_URL ?? null,
    databaseConnections: e.QORGAN_DATABASE_CONNECTIONS,
    nats: e.NATS_URL ? { ...natsOf(e.NATS_URL), replicas: e.NATS_REPLICAS, prefix: e.NATS_PREFIX } : null,
    ffmpegPath: e.QORGAN_FFMPEG ?? null,
    maxUploadBytes: e.QORGAN_MAX_UPLOAD_MB * 1024 * 1024,
    s3: e.S3_ENDPOINT && e.S3_BUCKET && e.S3_ACCESS_KEY_ID && e.S3_SECRET_ACCESS_KEY
      ? { endpoint: e.S3_ENDPOINT, bucket: e.S3_BUCKET, region: e.S3_REGION, accessKeyId: e.S3_ACCESS_KEY_ID, secretAccessKey: e.S3_SECRET_ACCESS_KEY }
      : null,
  }
}

/** Addresses without what opens them: `nats://user:password@host` or `nats://token@host`, of the first address. */
function natsOf(text: string): Pick<NonNullable<Config['nats']>, 'servers' | 'credentials'> {
  const urls = text.split(',').map((each) => new URL(each.trim()))
  const [user, pass] = [urls[0]!.username, urls[0]!.password].map(decodeURIComponent) as [string, string]
  return { servers: urls.map((url) => `${url.protocol}//${url.host}`), credentials: pass ? { user, pass } : user ? { token: user } : {} }
}
