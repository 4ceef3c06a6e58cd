import { commands } from './commands.ts'

/** `qorgan NOUN VERB ARGUMENT…`: JSON lines on standard output and exit 0, or one line on standard error and exit 2. */
async function main(argv: readonly string[]): Promise<void> {
  const two = commands[`${argv[0]} ${argv[1]}`]
  const one = commands[argv[0] ?? '']
  const [command, rest] = two ? [two, argv.slice(2)] : [one, argv.slice(1)]
  if (!command) throw new Error(`There is no command "${argv.slice(0, 2).join(' ')}"; there are: ${Object.keys(commands).join(', ')}`)
  const run = await command()
  await run([...rest], (line) => { process.stdout.write(`${JSON.stringify(line)}\n`) })
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader of a pipe may leave early; that is its right.
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})
try {
  await main(process.argv.slice(2))
} catch (error) {
  const text = error instanceof Error ? error.message : String(error)
  process.stderr.write(`${text.replaceAll(/\s*\n\s*/g, ' ').trim()}\n`)
  process.exitCode = 2
}
