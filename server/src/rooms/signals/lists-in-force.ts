import { join } from 'node:path'
import { compileListsGradually, loadLists, type WordList } from '@qorgan/text-safety'
import { type Ctx, type House, slot } from '../../kernel/house.ts'
import { scannerOf } from './scan-text.ts'
import { selectInForce, type StoredException } from './store-exceptions.ts'

/** Which words are excused at present, in this process, and what it had heard when it read them. */
type InForce = { phrases: ReadonlyMap<string, readonly string[]>; heard: number; reading: Promise<void> | null }
const inForce = slot<InForce>('the word exceptions')

const listsDir = (house: House): string => join(house.config.policiesDir, 'wordlists')
const memoryName = 'word-exceptions'

export function openExceptions(house: House): void {
  inForce.set(house, { phrases: new Map(), heard: -1, reading: null })
}

/** Excuses in the list that had hit, and in no other: what is innocent among insults may still be a threat. */
const innocent = (list: string, phrases: readonly string[]): WordList => ({ id: `${list}/accepted`, language: list.split('/')[0] ?? '', policy: 'accepted', entries: [], innocent: [...phrases], innocentIn: list })

/** Puts the accepted exceptions in place beside the lists of the files, built in small steps while the old ones go on answering. */
export async function applyWordExceptions(house: House): Promise<void> {
  const state = inForce.of({ house })
  const { forgotten: heard } = house.memory.held(memoryName)
  const rows = await selectInForce(house.database.read)
  const phrases = new Map([...Map.groupBy(rows, ({ list }) => list)].map(([list, each]) => [list, each.map(({ acceptedPhrase }) => acceptedPhrase ?? '')] as const))
  if (JSON.stringify([...phrases]) !== JSON.stringify([...state.phrases])) await scannerOf({ house }).replaceLists([...loadLists(listsDir(house)), ...[...phrases].map(([list, each]) => innocent(list, each))])
  Object.assign(state, { phrases, heard })
}

/** Another process has accepted or ended one: this one follows, while it goes on with the lists that it has. */
export function followExceptions(house: House): void {
  const state = inForce.of({ house })
  if (state.heard < 0 || state.reading !== null || house.memory.held(memoryName).forgotten === state.heard) return
  state.reading = applyWordExceptions(house)
    .catch((error: unknown) => house.log.error({ error }, 'the word exceptions could not be read; the lists stay as they were'))
    .finally(() => { state.reading = null })
}

/** Whether a phrase makes what was matched innocent, in the list that matched it. */
export async function excuses({ house }: Pick<Ctx, 'house'>, { language, list, context, contextStart, contextEnd }: Pick<StoredException, 'language' | 'list' | 'context' | 'contextStart' | 'contextEnd'>, phrase: string): Promise<boolean> {
  const own = loadLists(listsDir(house)).filter((each) => each.language === language)
  const hits = async (lists: readonly WordList[]) => (await compileListsGradually(lists)).find(context).filter((hit) => hit.list === list && hit.start < contextEnd && contextStart < hit.end).length
  return (await hits([...own, innocent(list, [phrase.toLowerCase()])])) < (await hits(own))
}
