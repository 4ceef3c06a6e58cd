import { expect, test } from 'vitest'
import { documentFaults } from './documents.ts'
import { lockFaults } from './lock.ts'
import { columnsOf, undeclared } from './personal-data.ts'
import { translationFaults } from './translations.ts'

const types = 'export interface AgeScreening {\n  deviceHash: Buffer;\n  id: string;\n}\n\nexport interface DB {\n  "age.deviceLock": AgeScreening;\n}\n'

test('a column that declares nothing is named, and so is a declaration without a column', () => {
  const columns = columnsOf(types)
  expect(columns).toEqual({ 'age.device_lock': ['device_hash', 'id'] })
  expect(undeclared(columns, { 'age.device_lock': { id: 'none', other: 'none' } })).toEqual([
    'age.device_lock.device_hash declares neither purpose, term and hold nor "none"',
    'age.device_lock.other is declared but does not exist',
  ])
})

test('a document that names a path which is gone is found, code blocks and patterns are left alone', () => {
  const text = 'See `server/src/gone.ts` and `server/src/main.ts` and `server/*.ts`.\n[x](nowhere.md)\n```\n`server/gone`\n```\n'
  const faults = documentFaults({ path: 'README.md', text }, (path) => path === 'server/src/main.ts')
  expect(faults).toEqual(['README.md:1: server/src/gone.ts does not exist', 'README.md:2: the link nowhere.md leads nowhere'])
})

test('a missing translation, a missing name and a glued ending are found', () => {
  const faults = translationFaults('x', { en: { a: 'Hello {{name}}', b_one: '{{count}} day', b_other: '{{count}} days' }, ru: { a: 'Привет', b_few: '{{count}} дня' }, kk: { a: '{{name}}ға сәлем' } })
  expect(faults).toEqual(['x: kk lacks b', 'x: kk a glues letters to an inserted value', 'x: ru a does not fill in name'])
})

test('a platform that is not locked, an address and a range that differs are found', () => {
  const binding = { optionalDependencies: { '@sample/linux': '1.0.0', '@sample/mac': '1.0.0' } }
  const lock = {
    packages: {
      '': { dependencies: { sample: '^1.0.0' } },
      'node_modules/sample': { version: '1.0.0', dependencies: { inner: '2' }, ...binding },
      'node_modules/sample/node_modules/inner': { version: '2.0.0', resolved: 'https://registry.example/inner-2.0.0.tgz' },
      'node_modules/@sample/linux': { version: '1.0.0' },
    },
  }
  expect(lockFaults(lock, { '': { dependencies: { sample: '^1.1.0' } } })).toEqual([
    'node_modules/sample/node_modules/inner names the address https://registry.example/inner-2.0.0.tgz; lock with omit-lockfile-registry-resolved',
    'node_modules/sample needs @sample/mac, which is not locked',
    'package.json and the lock differ in dependencies: sample',
  ])
})
