import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import openapiTypescript, { astToString } from 'openapi-typescript'
import { root } from './house/sources.ts'

export const sdkTypes = join(root, 'packages/sdk/src/schema.generated.ts')

/** The SDK's types, from the committed openapi.json. */
export async function sdkFrom(openapi: string): Promise<string> {
  const nodes = await openapiTypescript(openapi)
  return `// Generated from openapi.json by scripts/sdk.ts; do not edit.\n${astToString(nodes)}`
}

if (import.meta.main) await writeFile(sdkTypes, await sdkFrom(await readFile(join(root, 'openapi.json'), 'utf8')))
