const MEMORY_SECTION = 5

/**
 * Lowers the maximum that a WebAssembly program declares for its memory, in place. The engine then refuses to grow further,
 * whatever the program does. Pages are 64 KiB; the new maximum is written in as many bytes as the old one took.
 */
export function lowerMemoryCeiling(program: Uint8Array, pages: number): void {
  let at = 8
  const readNumber = (): number => {
    let value = 0
    for (let shift = 0; ; shift += 7) {
      const byte = program[at++]
      if (byte === undefined || shift > 28) throw new Error('the WebAssembly program is cut off')
      value |= (byte & 0x7f) << shift
      if ((byte & 0x80) === 0) return value >>> 0
    }
  }

  while (at < program.length) {
    const section = program[at++]
    const size = readNumber()
    if (section !== MEMORY_SECTION) {
      at += size
      continue
    }
    if (readNumber() !== 1 || (program[at++] ?? 0) % 2 !== 1) break
    const initial = readNumber()
    const start = at
    const declared = readNumber()
    const ceiling = Math.max(initial, Math.min(declared, pages))
    for (let index = start; index < at; index++) {
      program[index] = ((ceiling >>> (7 * (index - start))) & 0x7f) | (index < at - 1 ? 0x80 : 0)
    }
    return
  }
  throw new Error('the WebAssembly program declares no single memory with a maximum')
}
