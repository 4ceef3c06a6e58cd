import { formatHash, hashImage } from '@qorgan/media-hash'
import type { Out } from './commands.ts'

/** `hash image FILE…`: one line for each file, in the order given. */
export async function hashImages(argv: string[], out: Out): Promise<void> {
  const option = argv.find((word) => word.startsWith('--'))
  if (option) throw new Error(`hash image knows no option ${option}`)
  if (argv.length === 0) throw new Error('usage: hash image FILE…')
  for (const file of argv) {
    const { hash, quality } = await hashImage(file).catch((error: unknown) => {
      throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`)
    })
    out({ file, pdq: formatHash(hash), quality })
  }
}
