import { pino, type Logger, stdSerializers } from 'pino'
import type { Config } from './config.ts'

export type { Logger }

/** Structured logs on standard error: standard output belongs to whoever started the process. */
export function openLog(level: Config['logLevel']): Logger {
  return pino({ level, base: null, serializers: { error: stdSerializers.err, cause: stdSerializers.err }, redact: ['req.headers.authorization', 'req.headers.cookie', '*.password', '*.birthDate'] }, pino.destination({ fd: 2, sync: false }))
}
