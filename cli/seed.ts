import { fixedClock, systemClock } from '../server/src/kernel/clock.ts'
import { change } from '../server/src/kernel/change.ts'
import { readConfig } from '../server/src/kernel/config.ts'
import { openCtx } from '../server/src/kernel/house.ts'
import { removeSamples } from '../server/src/flows/remove-samples.ts'
import { openHouse, root } from '../server/src/open-house.ts'
import { firstRun } from '../server/src/rooms/access/index.ts'
import { policyOf } from '../server/src/rooms/policy/index.ts'
import { beginLoading, breakLoading, endLoading, samplesOf } from '../server/src/rooms/samples/index.ts'
import { openEdge } from '../server/src/serve.ts'
import type { Out } from './commands.ts'
import { loadDemo } from './scenarios/demo/load.ts'
import { inlineJobs } from './scenarios/inline-jobs.ts'
import { load as loadKazakhstan, name as kazakhstan } from './scenarios/kazakhstan-2023-2024.ts'

const scenarios = ['demo', kazakhstan]
const use = `Use: qorgan seed --scenario ${scenarios.join('|')}, or qorgan seed --remove demo`

/** Loads a named scenario of sample data, or takes it away again. Starts the embedded database when nothing runs. */
export async function seed(argv: string[], out: Out): Promise<void> {
  const [flag, name] = argv
  if (argv.length !== 2 || !name || (flag !== '--scenario' && flag !== '--remove')) throw new Error(use)
  if (!scenarios.includes(name)) throw new Error(`There is no scenario "${name}"; there are: ${scenarios.join(', ')}`)
  if (flag === '--remove' && name === kazakhstan) throw new Error('Figures of a log are never taken back; this scenario stays in the sample log, apart from a platform’s own')
  const config = { ...readConfig(process.env, root), roles: new Set<never>(), logLevel: 'error' as const }
  const clock = fixedClock(systemClock.now())
  const opened = await openHouse(config, { clock, visiting: true, jobs: inlineJobs })
  const { house } = opened
  try {
    await firstRun(house, policyOf(opened).queues().filter((queue) => !queue.sealed).map((queue) => queue.id))
    if (name === kazakhstan) return await loadKazakhstan(opened, out)
    const ctx = openCtx(house, { kind: 'timer', job: 'scenario' })
    const loaded = (await samplesOf(ctx, name, 1)).length > 0
    if (flag === '--remove') {
      if (!loaded) throw new Error(`The scenario "${name}" is not loaded`)
      out({ removed: name, accounts: await removeSamples(ctx, name) })
      return
    }
    if (loaded) throw new Error(`The scenario "${name}" is loaded already; remove it first with: qorgan seed --remove ${name}`)
    await change(ctx, (tx) => beginLoading(tx, name))
    const app = await openEdge(house)
    try {
      await loadDemo(house, app, clock, out)
    } catch (error) {
      await change(ctx, (tx) => breakLoading(tx, name))
      throw error
    } finally {
      await app.close()
    }
    await change(openCtx(house, { kind: 'timer', job: 'scenario' }), (tx) => endLoading(tx, name))
  } finally {
    await opened.close()
  }
}
