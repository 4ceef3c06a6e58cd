import { fromBase64, toBase64 } from './bytes.ts'
import { openNote, type Signer, signNote } from './notes.ts'

/** State of a log at one moment (C2SP tlog-checkpoint): whose it is, how many leaves, and their root. */
export type Checkpoint = { origin: string; size: number; root: Uint8Array; extensions: string[] }

export const checkpointText = ({ origin, size, root, extensions }: Checkpoint): string => [origin, String(size), toBase64(root), ...extensions].map((line) => `${line}\n`).join('')

export const signCheckpoint = (checkpoint: Checkpoint, signers: readonly Signer[]): Promise<string> => signNote(checkpointText(checkpoint), signers)

/** Reads a note as a checkpoint without judging its signatures; null when it is not one. */
export function readCheckpoint(note: string): Checkpoint | null {
  const [origin, size, root, ...rest] = openNote(note)?.text.split('\n') ?? []
  const hash = root === undefined ? null : fromBase64(root)
  if (!origin || !size || !/^(?:0|[1-9]\d{0,15})$/.test(size) || !hash || hash.length !== 32 || rest.pop() !== '' || rest.includes('')) return null
  return { origin, size: Number(size), root: hash, extensions: rest }
}
