import { DatabaseSync } from 'node:sqlite'

/** One step a version, never edited once released. */
const steps = [`
  create table kept (name text primary key, value text not null) strict;
  create table people (
    id text primary key, handle text not null, handle_key text not null unique, display_name text, bio text,
    password text, country text not null, language text not null, private integer not null default 1, status text not null default 'active', asked_at integer not null default 0, created_at text not null
  ) strict;
  create table sessions (token_hash text primary key, account_id text not null references people (id) on delete cascade, created_at text not null, expires_at text not null) strict;
  create index sessions_of on sessions (account_id);
  create table follows (follower text not null, followee text not null, state text not null check (state in ('asked', 'approved')), since text not null, primary key (follower, followee)) strict;
  create index followers_of on follows (followee, state);
  create table blocks (blocker text not null, blocked text not null, since text not null, primary key (blocker, blocked)) strict;
  create table videos (
    id text primary key, account_id text not null, caption text not null, state text not null, audience text not null, feed_eligible integer not null,
    likes integer not null default 0, comments integer not null default 0, created_at text not null, card text not null, asked_at integer not null
  ) strict;
  create index videos_of on videos (account_id, id desc);
  create index videos_in_feed on videos (feed_eligible, id desc);
  create table likes (account_id text not null, video_id text not null, since text not null, primary key (account_id, video_id)) strict;
  create table seen (account_id text not null, video_id text not null, at text not null, primary key (account_id, video_id)) strict;
  create table uploads (
    id text primary key, account_id text not null, fingerprint text not null, size integer not null, caption text not null, language text,
    state text not null check (state in ('receiving', 'sending', 'sent', 'refused')), video_id text, problem text, created_at text not null
  ) strict;
  create unique index upload_again on uploads (account_id, fingerprint) where state = 'receiving';
  create table deliveries (id text primary key, at text not null) strict;
  create table outbox (id integer primary key, event text not null) strict;
  create table reports (id text primary key, account_id text not null, subject_kind text not null, subject_id text not null, reason text not null, shown text not null, created_at text not null) strict;
  create index reports_of on reports (account_id, created_at desc);
  create table appeals (id text primary key, account_id text not null, about text not null, created_at text not null, unique (account_id, about)) strict;
  create table threads (account_id text not null, other_id text not null, last_text text not null, last_at text not null, unread integer not null default 0, primary key (account_id, other_id)) strict;
`, `
  create table unread_notices (notice_id text primary key, account_id text not null) strict;
  create index unread_notices_of on unread_notices (account_id);
`]

export function openDatabase(path: string): DatabaseSync {
  const db = new DatabaseSync(path)
  db.exec('pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on; pragma busy_timeout = 5000')
  const version = (db.prepare('pragma user_version').get() as { user_version: number }).user_version
  for (const [index, step] of steps.entries()) {
    if (index < version) continue
    db.exec(`begin; ${step} pragma user_version = ${index + 1}; commit`)
  }
  return db
}

export type Db = DatabaseSync
export type Value = string | number | null

export const one = <T>(db: Db, sql: string, ...values: Value[]): T | undefined => db.prepare(sql).get(...values) as T | undefined
export const all = <T>(db: Db, sql: string, ...values: Value[]): T[] => db.prepare(sql).all(...values) as T[]
export const run = (db: Db, sql: string, ...values: Value[]): number => Number(db.prepare(sql).run(...values).changes)

export const keptValue = (db: Db, name: string): string | null => one<{ value: string }>(db, 'select value from kept where name = ?', name)?.value ?? null
export function keepValue(db: Db, name: string, value: string): void {
  run(db, 'insert into kept (name, value) values (?, ?) on conflict (name) do update set value = excluded.value', name, value)
}
