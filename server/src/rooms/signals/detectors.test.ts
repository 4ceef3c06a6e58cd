import { join } from 'node:path'
import { createTextSafety } from '@qorgan/text-safety'
import { describe, expect, it } from 'vitest'
import { detectionsIn, textDetectors } from './detectors.ts'

const safety = createTextSafety({ listsDir: join(import.meta.dirname, '../../../../policies/wordlists') })

describe.each(textDetectors.map((detector) => [detector.name, detector] as const))('the detector "%s"', (name, detector) => {
  it.each(detector.examples.map((example) => [example.text, example] as const))('sees in «%s» what it says', (text, example) => {
    const seen = detectionsIn(safety.scan(text, { language: example.language })).filter((each) => each.detector === name)
    expect(seen.map((each) => each.label).toSorted()).toEqual(example.labels.toSorted())
    for (const { start, end } of seen.flatMap((each) => each.spans)) {
      expect(start).toBeLessThan(end)
      expect(end).toBeLessThanOrEqual(text.length)
    }
  })
  it('has an example of what it must leave alone', () => {
    expect(detector.examples.some((example) => example.labels.length === 0)).toBe(true)
  })
})

it('detectors have names of their own', () => {
  expect(new Set(textDetectors.map((each) => each.name)).size).toBe(textDetectors.length)
})
