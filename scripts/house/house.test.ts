import { expect, test } from 'vitest'
import { breachesOf } from './breaches.ts'
import { isCode, readSources, repositoryPaths } from './sources.ts'
import { rooms } from './storeys.ts'

const one = (path: string, text: string) => breachesOf([{ path, text }]).map(({ message }) => message)

test('the house stands: no breach in any source of the repository', () => {
  const sources = readSources(repositoryPaths().filter(isCode))
  expect(sources.length).toBeGreaterThan(300)
  expect(breachesOf(sources)).toEqual([])
})

test('a call upstairs is found, types count', () => {
  expect(one('server/src/rooms/policy/a.ts', "import type { X } from '../review/index.ts'\n")[0]).toContain('calls up')
})

test('a call sideways is found', () => {
  expect(one('server/src/rooms/age/a.ts', "import { x } from '../access/index.ts'\n")[0]).toContain('sideways')
})

test('a back door is found, also when the storey is right', () => {
  expect(one('server/src/rooms/review/a.ts', "import { x } from '../content/store.ts'\n")[0]).toContain('by the back')
  expect(one('server/src/flows/on-x.ts', "export { x } from '../rooms/content/store.ts'\n")[0]).toContain('by the back')
  expect(one('server/src/rooms/review/a.ts', "const x = await import('../content/store.ts')\n")[0]).toContain('by the back')
})

test('a lower room that is not named is found', () => {
  expect(one('server/src/rooms/transparency/a.ts', "import { x } from '../accounts/index.ts'\n")[0]).toContain('does not name')
})

test('an import over several lines is found', () => {
  expect(one('server/src/rooms/policy/a.ts', "import {\n  type X,\n  y,\n} from '../review/index.ts'\n")[0]).toContain('calls up')
})

test('SQL outside a store is found', () => {
  expect(one('server/src/rooms/review/claim.ts', 'await tx.selectFrom(\'review.case\').execute()\n')).toEqual(['SQL outside a store'])
  expect(one('server/src/flows/on-x.ts', 'await sql`select 1`.execute(tx)\n')).toEqual(['SQL outside a store'])
  expect(one('server/src/rooms/review/store.ts', 'await sql`select 1`.execute(tx)\n')).toEqual([])
})

test('the kernel, the web, Clips and packages keep to their side', () => {
  expect(one('server/src/kernel/a.ts', "import { x } from '../rooms/policy/index.ts'\n")[0]).toContain('ground')
  expect(one('web/console/a.ts', "import { x } from '../../server/src/rooms/review/claim.ts'\n")[0]).toContain('moves.ts')
  expect(one('web/console/a.ts', "import { x } from '../../server/src/rooms/review/moves.ts'\n")).toEqual([])
  expect(one('clips/server/a.ts', "import { x } from '../../server/src/kernel/ids.ts'\n")[0]).toContain('SDK only')
  expect(one('packages/rules/src/a.ts', "import { x } from '../../../server/src/kernel/ids.ts'\n")[0]).toContain('knows nothing')
})

test('the environment is read in one place', () => {
  expect(one('server/src/rooms/review/a.ts', 'const x = process.env.HOME\n')).toEqual(['reads the environment outside main.ts'])
})

test('a heap is found', () => {
  expect(one('server/src/rooms/review/a.ts', 'x\n'.repeat(401))[0]).toContain('401 lines')
})

test('every room calls lower rooms only', () => {
  for (const [name, { storey, calls }] of Object.entries(rooms)) {
    for (const call of calls) expect(rooms[call]?.storey, `${name} → ${call}`).toBeLessThan(storey)
  }
})
