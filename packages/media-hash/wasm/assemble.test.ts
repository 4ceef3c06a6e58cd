import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { assemble, MODULES, targetOf } from './assemble.ts'

for (const name of MODULES) {
  test(`the committed ${name} module is what wasm/${name}.wat assembles to`, async () => {
    expect(await readFile(targetOf(name), 'utf8')).toBe(await assemble(name))
  })
}
