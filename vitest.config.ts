import { defineConfig } from 'vitest/config'

const limits = { testTimeout: 60_000, hookTimeout: 120_000, pool: 'forks', maxWorkers: 2 } as const

export default defineConfig({
  test: {
    ...limits,
    projects: [
      { test: { ...limits, name: 'packages', include: ['packages/**/*.test.ts', 'cli/**/*.test.ts', 'web/**/*.test.ts', 'scripts/**/*.test.ts'] } },
      { test: { ...limits, name: 'server', include: ['server/**/*.test.ts', 'clips/**/*.test.ts', 'tests/server/**/*.test.ts'], globalSetup: ['tests/kit/global.ts'] } },
      // Real processes and a real browser; one file after the other, because each starts a Qorgan of its own.
      { test: { ...limits, name: 'browser', include: ['tests/browser/**/*.test.ts'], fileParallelism: false, testTimeout: 180_000, hookTimeout: 180_000 } },
    ],
  },
})
