import { readFile, writeFile } from 'node:fs/promises'
import wabt from 'wabt'

/**
 * Assembles wasm/*.wat into src/*-wasm.generated.ts. Run after every change of a .wat file:
 * `node packages/media-hash/wasm/assemble.ts`. A test fails while the two disagree.
 */

export const MODULES = ['pdq', 'hamming'] as const
export type ModuleName = (typeof MODULES)[number]

const sourceOf = (name: ModuleName) => new URL(`./${name}.wat`, import.meta.url)
export const targetOf = (name: ModuleName) => new URL(`../src/${name}-wasm.generated.ts`, import.meta.url)

/** The TypeScript file that carries one module as base64. */
export async function assemble(name: ModuleName): Promise<string> {
  const tools = await wabt()
  const parsed = tools.parseWat(`${name}.wat`, await readFile(sourceOf(name), 'utf8'), { simd: true })
  try {
    parsed.validate()
    const { buffer } = parsed.toBinary({})
    const lines = Buffer.from(buffer).toString('base64').match(/.{1,110}/g) ?? []
    const text = lines.map((line) => `  '${line}'`).join(' +\n')
    return `/** Assembled from wasm/${name}.wat by wasm/assemble.ts. */\nexport const ${name.toUpperCase()}_WASM =\n${text}\n`
  } finally {
    parsed.destroy()
  }
}

if (import.meta.main) {
  for (const name of MODULES) await writeFile(targetOf(name), await assemble(name))
}
