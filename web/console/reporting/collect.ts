import type { paths } from '@qorgan/sdk'
import { answer, qorgan } from '../api.ts'

type Listed = paths['/v1/statements/dsa']['get']['responses'][200]['content']['application/json']
export type Statement = Listed['items'][number]
export type Collected = { statements: Statement[]; refused: Listed['refused']; looked: number; takesNothing: number; otherPeople: number; isWhole: boolean }

/** The database takes at most so many in one file. */
const mostInFile = 100
/** A tab holds so many decisions of a period without strain; longer periods are the command line's. */
const mostDecisions = 20_000

/** Every statement of a period, page by page; `tell` hears how many decisions were looked at so far. */
export async function collect(span: { from: string; to: string; samples: boolean }, tell: (looked: number) => void): Promise<Collected> {
  const found: Collected = { statements: [], refused: [], looked: 0, takesNothing: 0, otherPeople: 0, isWhole: true }
  let cursor: string | null = null
  do {
    const page: Listed = await answer(qorgan.GET('/v1/statements/dsa', { params: { query: { from: span.from, to: span.to, samples: span.samples ? 'true' : 'false', limit: 100, ...(cursor && { cursor }) } } }))
    found.statements.push(...page.items)
    found.refused.push(...page.refused)
    found.looked += page.looked
    found.takesNothing += page.leftOut.takesNothing
    found.otherPeople += page.leftOut.otherPeople
    cursor = page.nextCursor
    tell(found.looked)
  } while (cursor !== null && found.looked < mostDecisions)
  return { ...found, isWhole: cursor === null }
}

export const filesOf = (statements: readonly Statement[]): Statement[][] => Array.from({ length: Math.ceil(statements.length / mostInFile) }, (_, index) => statements.slice(index * mostInFile, (index + 1) * mostInFile))

/** Hands a file to the browser's own saving. */
export function save(name: string, body: object): void {
  const url = URL.createObjectURL(new Blob([`${JSON.stringify(body)}\n`], { type: 'application/json' }))
  const link = Object.assign(document.createElement('a'), { href: url, download: name })
  link.click()
  URL.revokeObjectURL(url)
}
