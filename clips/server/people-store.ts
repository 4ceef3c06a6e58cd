import { all, type Db, one, run } from './database.ts'
import type { Language } from './problem.ts'

export type PersonRow = {
  id: string; handle: string; display_name: string | null; bio: string | null; password: string | null; country: string
  language: Language; private: number; status: string; asked_at: number; created_at: string
}

/** Two names that differ only in case or in how a letter is encoded are one. */
export const handleKey = (handle: string): string => handle.normalize('NFKC').toLowerCase().replace(/^@/, '').trim()

export const personById = (db: Db, id: string) => one<PersonRow>(db, 'select * from people where id = ?', id)
export const personByHandle = (db: Db, handle: string) => one<PersonRow>(db, 'select * from people where handle_key = ?', handleKey(handle))

export function savePerson(db: Db, person: { id: string; handle: string; country: string; language: string; private: boolean; status: string; password?: string; at: Date }): void {
  const { id, handle, country, language, status, password = null, at } = person
  // Somebody renamed themselves through another door: their old name must not keep others from it.
  run(db, "update people set handle_key = 'former ' || id where handle_key = ? and id <> ?", handleKey(handle), id)
  run(db, `insert into people (id, handle, handle_key, country, language, private, status, password, asked_at, created_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    on conflict (id) do update set handle = excluded.handle, handle_key = excluded.handle_key, private = excluded.private, status = excluded.status, asked_at = excluded.asked_at, password = coalesce(people.password, excluded.password)`,
  id, handle, handleKey(handle), country, language, Number(person.private), status, password, at.getTime(), at.toISOString())
}

export function saveProfile(db: Db, id: string, profile: { displayName: string | null; bio: string | null }): void {
  run(db, 'update people set display_name = ?, bio = ? where id = ?', profile.displayName, profile.bio, id)
}

export function removePerson(db: Db, id: string): void {
  for (const sql of [
    'delete from sessions where account_id = ?', 'delete from likes where account_id = ?', 'delete from seen where account_id = ?', 'delete from threads where account_id = ?', 'delete from unread_notices where account_id = ?',
    'delete from follows where follower = ?', 'delete from follows where followee = ?', 'delete from blocks where blocker = ?', 'delete from videos where account_id = ?', 'delete from people where id = ?',
  ]) run(db, sql, id)
}

export type FollowState = 'none' | 'asked' | 'approved'
export const followState = (db: Db, follower: string, followee: string): FollowState => one<{ state: FollowState }>(db, 'select state from follows where follower = ? and followee = ?', follower, followee)?.state ?? 'none'

export function saveFollow(db: Db, follower: string, followee: string, state: FollowState, at: Date): void {
  if (state === 'none') run(db, 'delete from follows where follower = ? and followee = ?', follower, followee)
  else run(db, 'insert into follows (follower, followee, state, since) values (?, ?, ?, ?) on conflict do update set state = excluded.state', follower, followee, state, at.toISOString())
}

export const followersOf = (db: Db, id: string, state: 'asked' | 'approved') => all<PersonRow>(db, 'select p.* from follows f join people p on p.id = f.follower where f.followee = ? and f.state = ? order by f.since desc limit 500', id, state)
export const followedBy = (db: Db, id: string) => all<PersonRow>(db, "select p.* from follows f join people p on p.id = f.followee where f.follower = ? and f.state = 'approved' order by f.since desc limit 500", id)
export const countFollows = (db: Db, id: string) => ({
  followers: one<{ n: number }>(db, "select count(*) n from follows where followee = ? and state = 'approved'", id)?.n ?? 0,
  following: one<{ n: number }>(db, "select count(*) n from follows where follower = ? and state = 'approved'", id)?.n ?? 0,
})

export const isBlocked = (db: Db, a: string, b: string): boolean => one(db, 'select 1 from blocks where (blocker = ? and blocked = ?) or (blocker = ? and blocked = ?)', a, b, b, a) !== undefined
export const hasBlocked = (db: Db, a: string, b: string): boolean => one(db, 'select 1 from blocks where blocker = ? and blocked = ?', a, b) !== undefined

export function saveBlock(db: Db, blocker: string, blocked: string, on: boolean, at: Date): void {
  if (!on) return void run(db, 'delete from blocks where blocker = ? and blocked = ?', blocker, blocked)
  run(db, 'insert or ignore into blocks (blocker, blocked, since) values (?, ?, ?)', blocker, blocked, at.toISOString())
  saveFollow(db, blocker, blocked, 'none', at)
  saveFollow(db, blocked, blocker, 'none', at)
}

export const searchPeople = (db: Db, words: string) => all<PersonRow>(db, `select * from people where status in ('active', 'restricted') and (handle_key like ? escape '\\' or lower(coalesce(display_name, '')) like ? escape '\\') order by length(handle) limit 20`, ...twice(words))
const twice = (words: string): [string, string] => {
  const pattern = `%${handleKey(words).replaceAll(/[\\%_]/g, String.raw`\$&`)}%`
  return [pattern, pattern]
}
