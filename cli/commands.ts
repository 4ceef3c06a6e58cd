export type Out = (line: object) => void
export type Command = (argv: string[], out: Out) => Promise<void>

/** Loaded when called, so that hashing an image does not open a database. */
export const commands: Record<string, () => Promise<Command>> = {
  'hash image': async () => (await import('./hash-image.ts')).hashImages,
  'hash video': async () => (await import('./hash-video.ts')).hashVideo,
  'match video': async () => (await import('./match-video.ts')).matchVideoFiles,
  'scan text': async () => (await import('./scan-text.ts')).scanTextLines,
  'rules check': async () => (await import('./rules-check.ts')).checkRules,
  'rules test': async () => (await import('./rules-test.ts')).testRules,
  'rules replay': async () => (await import('./rules-replay.ts')).replayRules,
  seed: async () => (await import('./seed.ts')).seed,
  'transparency verify': async () => (await import('./transparency-verify.ts')).verifyTransparency,
  'transparency export': async () => (await import('./transparency-export.ts')).exportTransparency,
  'transparency rotate-key': async () => (await import('./transparency-rotate-key.ts')).rotateLedgerKey,
  'statements export': async () => (await import('./statements-export.ts')).exportStatementFiles,
  backup: async () => (await import('./backup.ts')).backup,
  restore: async () => (await import('./restore.ts')).restore,
}
