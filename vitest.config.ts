import { defineConfig } from 'vitest/config'

const limits = { testTimeout: 60_000, hookTimeout: 120_000, pool: 'forks', maxWorkers: 2 } as const

export default defineConfig({
  test: {
    ...limits,
    projects: [
      { test: { ...limits, name: 'packages', include: ['packages/**/*.test.ts', 'cli/**/*.test.ts', 'web/**/*.test.ts', 'scripts/**/*.test.ts'] } },
      { test: { ...limits, name: 'server', include: ['server/**/*.test.ts', 'clips/**/*.test.ts', 'tests/server/**/*.test.ts'], globalSetup: ['tests/kit/global.ts'] } },
    ],
  },
})
