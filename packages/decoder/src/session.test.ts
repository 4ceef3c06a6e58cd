import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { wallClock } from './session.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const after = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

test('waiting for the decoder uses the time up, over several waits', async () => {
  const kill = vi.fn<() => void>()
  const clock = wallClock(3, kill)
  const first = clock.during(after(2000))
  await vi.advanceTimersByTimeAsync(2000)
  await first
  expect(clock.expired()).toBe(false)
  const second = clock.during(after(2000))
  await vi.advanceTimersByTimeAsync(2000)
  await second
  expect(kill).toHaveBeenCalledOnce()
  expect(clock.expired()).toBe(true)
})

test('time in which nobody waits for the decoder does not count', async () => {
  const kill = vi.fn<() => void>()
  const clock = wallClock(3, kill)
  await vi.advanceTimersByTimeAsync(60_000)
  const wait = clock.during(after(2000))
  await vi.advanceTimersByTimeAsync(2000)
  await wait
  await vi.advanceTimersByTimeAsync(60_000)
  expect(kill).not.toHaveBeenCalled()
})
