import { knownNames, packFiles, readPacks, readWords } from './rules-packs.ts'

type Out = (line: object) => void

/** `rules check [FILE|FOLDER…]`: a line for each sound pack and for each error; fails when there is one. */
export async function checkRules(argv: string[], out: Out): Promise<void> {
  const files = packFiles(readWords(argv, []).files)
  const { packs, errors } = readPacks(files, knownNames())
  for (const { file, id, version, rules } of packs) out({ file, pack: id, version, rules: rules.length, cases: rules.reduce((sum, rule) => sum + rule.cases.length, 0) })
  for (const error of errors) out(error)
  if (errors.length > 0) throw new Error(`${errors.length} ${errors.length === 1 ? 'error' : 'errors'} in ${files.length - packs.length} of ${files.length} packs`)
  await Promise.resolve()
}
