import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { change } from '../kernel/change.ts'
import { flow } from '../kernel/jobs.ts'
import { breakLoading } from '../rooms/samples/index.ts'

const program = join(import.meta.dirname, '../../../cli/main.ts')

/**
 * Runs the command that anybody can run by hand, in a process of its own: it lays down months by a clock of its own,
 * which no other request may see. One try, because what a broken one left must be removed first.
 */
export const loadSamplesWhenAsked = flow({
  name: 'load-samples',
  on: ['samples.loading-asked'],
  tries: 1,
  expireSeconds: 1_200,
  concurrency: 1,
  run: async (ctx, { payload }) => {
    try {
      await promisify(execFile)(process.execPath, [program, 'seed', '--scenario', payload.scenario], { timeout: 1_150_000 })
    } catch (error) {
      await change(ctx, (tx) => breakLoading(tx, payload.scenario))
      throw error
    }
  },
})
