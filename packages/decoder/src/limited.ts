import { existsSync } from 'node:fs'

const SHELL = '/bin/sh'
// The shell lowers its own limits and then becomes the program, so the process that is killed is the program itself.
// `env -i` takes away what a shell adds to an empty environment.
const SCRIPT = 'ulimit -c 0; ulimit -t "$1" || exit 126; ulimit -v "$2" || exit 126; ulimit -f "$3" || exit 126; shift 3; exec env -i "$@"'
const SHELL_BLOCK_BYTES = 512

export type ProcessLimits = { cpuSeconds: number; addressSpaceMb?: number; fileBytes?: number }

/**
 * A command line that runs a program under limits of the operating system, where there is a POSIX shell. They hold even
 * when the caller has died and can kill nothing any more.
 */
export function limited(limits: ProcessLimits, program: string, args: string[]): [program: string, args: string[]] {
  if (!existsSync(SHELL)) return [program, args]
  const addressSpace = limits.addressSpaceMb === undefined ? 'unlimited' : String(limits.addressSpaceMb * 1024)
  const fileBlocks = limits.fileBytes === undefined ? 'unlimited' : String(Math.ceil(limits.fileBytes / SHELL_BLOCK_BYTES))
  return [SHELL, ['-c', SCRIPT, 'sh', String(Math.ceil(limits.cpuSeconds)), addressSpace, fileBlocks, program, ...args]]
}
