create schema if not exists bulk;

-- One verdict over a set that was frozen when it was proposed. Its state is read from the times.
create table bulk.operation (
  id uuid primary key,
  subject_kind text not null check (subject_kind in ('video', 'comment', 'account')),
  -- What was asked for, and the verdict, as they were sent.
  query jsonb not null,
  verdict jsonb not null,
  queue text not null,
  size int not null check (size > 0),
  needs_second boolean not null,
  proposed_by uuid not null,
  proposed_at timestamptz not null,
  confirmed_by uuid,
  confirmed_at timestamptz,
  refused_by uuid,
  refused_at timestamptz,
  refused_because text,
  begun_at timestamptz,
  finished_at timestamptz,
  undo_by uuid,
  undo_at timestamptz,
  undo_because text,
  undone_at timestamptz,
  constraint another_confirms check (confirmed_by is null or confirmed_by <> proposed_by),
  constraint begun_as_agreed check (begun_at is null or not needs_second or confirmed_by is not null),
  constraint refusal_is_whole check ((refused_by is null) = (refused_at is null)),
  constraint undo_is_whole check ((undo_by is null) = (undo_at is null))
);
create index operation_at_work on bulk.operation (id) where begun_at is not null and (finished_at is null or (undo_at is not null and undone_at is null));
create index operation_waiting on bulk.operation (id) where begun_at is null and refused_at is null;
create index operation_of on bulk.operation (proposed_by, id);

-- What became of each thing in the set. A row is changed in the transaction that decides about its subject.
create table bulk.item (
  operation_id uuid not null references bulk.operation (id),
  position int not null,
  -- Empty once the account was erased.
  subject_id uuid,
  account_id uuid,
  outcome text not null default 'waiting' check (outcome in ('waiting', 'done', 'skipped', 'failed', 'stopped', 'undone', 'kept')),
  because text,
  decision_ids uuid[] not null default '{}',
  case_id uuid,
  moved_at timestamptz,
  primary key (operation_id, position)
);
create index item_waiting on bulk.item (operation_id, position) where outcome = 'waiting';
create index item_moved on bulk.item (moved_at) where moved_at is not null;
create index item_of_account on bulk.item (account_id) where account_id is not null;

-- A case can be decided together with others.
alter table review.item drop constraint item_kind_check;
alter table review.item add constraint item_kind_check check (kind in ('report', 'signal', 'appeal', 'order', 'undecodable', 'age', 'training', 'quality', 'bulk'));

-- Content by the time at which it was posted: 24 kB for each million comments, and next to nothing on insert.
create index comment_time on content.comment using brin (created_at);
create index video_time on content.video using brin (submitted_at);
-- Accounts whose names begin alike.
create index account_handle_prefix on accounts.account (handle_key text_pattern_ops);

-- PDQ hashes of the key frames of videos.
create table signals.frame_hash (
  video_id uuid not null,
  frame_index int not null,
  hash bit(256) not null,
  quality smallint not null,
  primary key (video_id, frame_index)
);

-- What was decided under one clause, newest first.
create index decision_of_clause on decisions.decision (policy_id, id desc);
