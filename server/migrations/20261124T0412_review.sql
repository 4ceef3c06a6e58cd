create schema if not exists review;

-- One open case about one subject. Who holds it, and whether it is open, is read from the times.
create table review.case (
  id uuid primary key,
  subject_kind text not null check (subject_kind in ('account', 'video', 'comment', 'message')),
  subject_id uuid not null,
  account_id uuid not null,
  effect text not null check (effect in ('act', 'none')),
  queue text not null,
  language text,
  country text not null,
  opened_at timestamptz not null,
  severity smallint not null check (severity between 1 and 5),
  probability real not null check (probability between 0 and 1),
  views_per_hour real not null,
  minors_share real not null check (minors_share between 0 and 1),
  -- Grows with expected harm and with age; see harm.ts.
  rank double precision not null,
  due_at timestamptz,
  words text not null default '',
  excluded_staff uuid[] not null default '{}',
  skipped_by uuid[] not null default '{}',
  escalated_at timestamptz,
  reserved_for uuid,
  reserved_until timestamptz,
  claimed_by uuid,
  claimed_until timestamptz,
  held_until timestamptz,
  concluded_at timestamptz,
  concluded_by uuid,
  verdict text check (verdict in ('violation', 'no-violation')),
  decision_id uuid,
  constraint claim_is_whole check ((claimed_by is null) = (claimed_until is null)),
  constraint conclusion_is_whole check ((concluded_at is null) = (verdict is null))
);
create unique index case_open_once on review.case (subject_id, subject_kind, effect) where concluded_at is null;
-- A claim walks this from the front: legal deadlines first, then expected harm.
create index case_waiting on review.case (queue, due_at, rank desc, id) where concluded_at is null;
create index case_claimed on review.case (claimed_by, claimed_until) where concluded_at is null and claimed_by is not null;
create index case_of_subject on review.case (subject_id, id);
create index case_of_account on review.case (account_id, id);
create index case_concluded on review.case (queue, id) where concluded_at is not null;
create index case_words on review.case using gin (to_tsvector('simple', words));

create table review.item (
  id uuid primary key,
  case_id uuid not null references review.case (id),
  kind text not null check (kind in ('report', 'signal', 'appeal', 'order', 'undecodable', 'age', 'training', 'quality')),
  ref text not null,
  summary text not null,
  -- An appeal names the decision that a verdict upholds or takes back; null when it contests that none was made.
  appealed_decision_id uuid,
  added_at timestamptz not null,
  unique (case_id, kind, ref)
);
create index item_by_ref on review.item (kind, ref);

-- What was done with a case besides deciding it, with the reason that was given.
create table review.step (
  id uuid primary key,
  case_id uuid not null references review.case (id),
  staff_id uuid,
  step text not null check (step in ('released', 'skipped', 'held', 'handed-over', 'escalated')),
  reason text,
  at timestamptz not null
);
create index step_of_case on review.step (case_id, id);
