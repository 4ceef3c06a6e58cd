import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { documentFaults } from './checks/documents.ts'
import { checkLock } from './checks/lock.ts'
import { checkPersonalData } from './checks/personal-data.ts'
import { checkTranslations } from './checks/translations.ts'
import { breachesOf } from './house/breaches.ts'
import { isCode, readSources, repositoryPaths, root } from './house/sources.ts'
import { describeApi } from './openapi.ts'
import { figuresDocument } from './figures-doc.ts'
import { statesDocument } from './states-doc.ts'
import { sdkFrom, sdkTypes } from './sdk.ts'

/** One check: a name that can be read aloud, and the list of what is wrong. */
type Check = { name: string; run(): Promise<string[]> | string[] }

const program = (file: string, ...args: string[]) => new Promise<string[]>((done) => {
  execFile(process.execPath, [join(root, file), ...args], { cwd: root, maxBuffer: 16 * 1024 * 1024 }, (error, stdout, stderr) => {
    done(error ? `${stdout}${stderr}`.trim().split('\n') : [])
  })
})

const projects = ['tsconfig.json', 'web/authority/tsconfig.json', 'web/console/tsconfig.json', 'web/public/tsconfig.json', 'clips/web/tsconfig.json'].filter((path) => existsSync(join(root, path)))

async function drift(): Promise<string[]> {
  const openapi = await describeApi()
  const committed = readFileSync(join(root, 'openapi.json'), 'utf8')
  const wrong = openapi === committed ? [] : ['openapi.json is not what the routes say; run npm run generate']
  return (await sdkFrom(committed)) === readFileSync(sdkTypes, 'utf8') ? wrong : [...wrong, 'packages/sdk is not what openapi.json says; run npm run generate']
}

const checks: Check[] = [
  ...projects.map((project): Check => ({ name: `types (${project})`, run: () => program('node_modules/ts7/bin/tsc', '-p', project) })),
  { name: 'lint', run: () => program('node_modules/oxlint/bin/oxlint', '--type-aware', '--quiet') },
  { name: 'house', run: () => breachesOf(readSources(repositoryPaths().filter(isCode))).map(({ path, line, message }) => `${path}:${line}: ${message}`) },
  { name: 'documents', run: () => readSources(repositoryPaths().filter((path) => path.endsWith('.md'))).flatMap((source) => documentFaults(source)) },
  { name: 'personal data', run: checkPersonalData },
  { name: 'translations', run: checkTranslations },
  { name: 'lock file', run: checkLock },
  { name: 'openapi and sdk', run: drift },
  { name: 'states document', run: () => { const { text, made } = statesDocument(); return text === made ? [] : ['docs/states.md does not say what the states are; run npm run generate'] } },
  { name: 'figures document', run: () => { const { text, made } = figuresDocument(); return text === made ? [] : ['docs/transparency.md does not say what the definitions do; run npm run generate'] } },
]

const results = await Promise.all(checks.map(async (check) => ({ name: check.name, wrong: await Promise.resolve().then(() => check.run()).catch((error: unknown) => [String(error)]) })))
for (const { name, wrong } of results) {
  process.stdout.write(wrong.length === 0 ? `ok    ${name}\n` : `FAIL  ${name}\n${wrong.map((line) => `      ${line}`).join('\n')}\n`)
}
process.exitCode = results.some(({ wrong }) => wrong.length > 0) ? 1 : 0
