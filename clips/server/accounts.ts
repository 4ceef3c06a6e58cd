import type { Clips } from './clips.ts'
import { personById, type PersonRow, removePerson, savePerson, saveProfile } from './people-store.ts'
import type { Language } from './problem.ts'
import { answer, isMissing } from './qorgan.ts'

/** How long an account's status and privacy may be read from here before Qorgan is asked again. */
const freshMilliseconds = 30_000

export const readAccount = (clips: Clips, id: string, language: Language) => answer(language, clips.qorgan(language).GET('/v1/accounts/{id}', { params: { path: { id } } }))

/**
 * A person as Clips knows them, asked from Qorgan when unknown or not asked for a while. Null when there is no such account.
 * People who came in by another door of the same platform are met here for the first time.
 */
export async function meetPerson(clips: Clips, id: string, fresh = freshMilliseconds): Promise<PersonRow | null> {
  const known = personById(clips.db, id)
  const now = clips.now()
  if (known && now.getTime() - known.asked_at < fresh) return known
  try {
    const account = await readAccount(clips, id, 'en')
    savePerson(clips.db, { id, handle: account.handle, country: account.country, language: account.locale, private: account.settings.privateAccount?.value !== false, status: account.status, at: now })
    saveProfile(clips.db, id, account.profile)
  } catch (error) {
    if (isMissing(error)) {
      removePerson(clips.db, id)
      return null
    }
    // Qorgan is away: what was known a moment ago is better than nothing.
    if (!known) throw error
  }
  return personById(clips.db, id) ?? null
}

/** Several at once; absent ones are left out. */
export async function meetPeople(clips: Clips, ids: readonly string[]): Promise<Map<string, PersonRow>> {
  const unique = [...new Set(ids)]
  const people = await Promise.all(unique.map((id) => meetPerson(clips, id, 3_600_000)))
  return new Map(people.flatMap((person) => (person ? [[person.id, person] as const] : [])))
}
