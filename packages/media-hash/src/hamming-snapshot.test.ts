import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { HammingIndex } from './hamming-index.ts'
import { HashSource } from './hamming-sample.ts'
import { DamagedSnapshot, loadSnapshot, saveSnapshot } from './hamming-snapshot.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hashes-'))
})
afterEach(() => rm(folder, { recursive: true }))

function filled(count: number, seed = 1) {
  const source = new HashSource(seed)
  const index = new HammingIndex({ expected: count })
  const hashes = Array.from({ length: count }, () => source.hash())
  hashes.forEach((hash, id) => index.add(id, hash))
  return { index, hashes, source }
}

describe('a snapshot', () => {
  test('brings back every hash with its id, and the mark', async () => {
    const { index, hashes, source } = filled(20_000)
    index.delete(5)
    index.add(7, source.hash())
    await saveSnapshot(index, join(folder, 'bank'), 'change 4711')
    const { index: loaded, mark } = await loadSnapshot(join(folder, 'bank'))
    expect(mark).toBe('change 4711')
    expect(loaded.size).toBe(20_000)
    expect(loaded.has(5)).toBe(false)
    expect(loaded.get(7)).toHaveLength(2)
    for (let id = 8; id < 20_000; id += 97) expect(loaded.search(hashes[id]!, 0)).toEqual([{ id, distance: 0 }])
    expect(await readdir(folder)).toEqual(['bank'])
  })

  test('of an empty index is an empty index', async () => {
    await saveSnapshot(new HammingIndex(), join(folder, 'none'))
    const { index, mark } = await loadSnapshot(join(folder, 'none'))
    expect([index.size, mark]).toEqual([0, ''])
  })

  test('taken while hashes are added and deleted holds all that stayed throughout', async () => {
    const { index, hashes, source } = filled(30_000)
    const saving = saveSnapshot(index, join(folder, 'bank'))
    for (let id = 0; id < 3000; id++) {
      index.delete(10 * id)
      index.add(100_000 + id, source.hash())
      if (id % 100 === 0) await new Promise(setImmediate)
    }
    await saving
    const { index: loaded } = await loadSnapshot(join(folder, 'bank'))
    const lost = hashes.filter((hash, id) => id % 10 !== 0 && Buffer.compare(loaded.get(id)[0] ?? Buffer.of(), hash) !== 0)
    expect(lost).toEqual([])
  })

  test('that was cut short or changed in any byte is refused and never half loaded', async () => {
    const { index } = filled(40)
    const path = join(folder, 'bank')
    await saveSnapshot(index, path, 'm')
    const whole = await readFile(path)
    for (let length = 0; length < whole.length; length += 7) {
      await writeFile(path, whole.subarray(0, length))
      await expect(loadSnapshot(path)).rejects.toThrow(DamagedSnapshot)
    }
    for (let at = 0; at < whole.length; at += 3) {
      const changed = Buffer.from(whole)
      changed[at]! ^= 0x10
      await writeFile(path, changed)
      await expect(loadSnapshot(path)).rejects.toThrow(DamagedSnapshot)
    }
    await expect(loadSnapshot(join(folder, 'absent'))).rejects.toThrow(/ENOENT/)
  })

  test('is whole after the process that writes it is killed, at whatever moment', async () => {
    const path = join(folder, 'bank')
    const marks = new Set<string>()
    // On a busy machine a process may be killed before it has replaced its first file; so until two different ones were seen.
    for (let round = 0; round < 8 || marks.size < 2; round++) {
      const child = fork(new URL('../fixtures/save-for-ever.ts', import.meta.url), [path, String(1 + round)], { stdio: 'ignore' })
      await once(child, 'message')
      await new Promise((resolve) => setTimeout(resolve, 13 * round))
      child.kill('SIGKILL')
      await once(child, 'exit')
      const { index, mark } = await loadSnapshot(path)
      expect(index.size).toBe(Number(mark))
      marks.add(mark)
    }
  })
})
