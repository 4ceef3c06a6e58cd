import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { routes } from '../server/src/edge/routes.ts'
import { openServer } from '../server/src/edge/server.ts'
import { readConfig } from '../server/src/kernel/config.ts'
import type { House } from '../server/src/kernel/house.ts'
import { root } from '../server/src/open-house.ts'

/** The document of every route, as the running server would give it; no database is needed to describe. */
export async function describeApi(): Promise<string> {
  const frame = { config: readConfig({}, root) } as House
  const app = await openServer(frame, routes, async () => null)
  await app.ready()
  const document = JSON.stringify(app.swagger(), null, 2)
  await app.close()
  return `${document}\n`
}

if (import.meta.main) await writeFile(join(root, 'openapi.json'), await describeApi())
