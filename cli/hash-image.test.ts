import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { hashImages } from './hash-image.ts'

const folder = fileURLToPath(new URL('../packages/media-hash/fixtures/pdq/', import.meta.url))

async function linesOf(argv: string[]): Promise<object[]> {
  const lines: object[] = []
  await hashImages(argv, (line) => lines.push(line))
  return lines
}

test('each file gives one line in the order given, with its name as given', async () => {
  const { images } = JSON.parse(readFileSync(`${folder}images.json`, 'utf8')) as { images: { file: string; full: { hash: string; quality: number } }[] }
  const some = images.filter(({ file }) => file.includes('misc') || file.includes('square'))
  const expected = some.map(({ file, full }) => ({ file: folder + file, pdq: full.hash, quality: full.quality }))
  expect(expected).toHaveLength(6)
  expect(await linesOf(expected.map(({ file }) => file))).toEqual(expected)
})

test('a file that is no image is named in the error', async () => {
  await expect(linesOf([`${folder}images.json`])).rejects.toThrow(`${folder}images.json: `)
  await expect(linesOf(['/no/such/picture.jpg'])).rejects.toThrow('/no/such/picture.jpg: ')
})

test('no file, or an unknown option, is refused', async () => {
  await expect(linesOf([])).rejects.toThrow('usage')
  await expect(linesOf(['--fast', 'x.png'])).rejects.toThrow('--fast')
})
