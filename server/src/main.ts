import { readConfig } from './kernel/config.ts'
import { openHouse, root } from './open-house.ts'
import { serve } from './serve.ts'

const command = process.argv[2] ?? 'serve'

try {
  const config = readConfig(process.env, root)
  if (command === 'serve') await serve(config)
  else if (command === 'migrate') await (await openHouse({ ...config, roles: new Set() })).close()
  else throw new Error(`There is no command "${command}"; use serve or migrate`)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 2
}
