-- Every verdict that was given, also one that waits for a second person or was taken back.
create table review.verdict (
  id uuid primary key,
  case_id uuid not null references review.case (id),
  staff_id uuid not null,
  given_at timestamptz not null,
  verdict text not null check (verdict in ('violation', 'no-violation')),
  policy_id text,
  action text,
  -- What was sent, as it was sent; enforced from here when the effect waits.
  input jsonb not null,
  -- 'first' waits for a second person; 'final' concludes the case.
  part text not null check (part in ('first', 'second', 'final')),
  decision_ids uuid[] not null default '{}',
  undoable_until timestamptz,
  settled_at timestamptz,
  undone_at timestamptz
);
create index verdict_of_case on review.verdict (case_id, id);
create index verdict_by on review.verdict (staff_id, given_at);
create index verdict_waiting on review.verdict (undoable_until) where settled_at is null and undone_at is null and part = 'final';

-- Decided, and concluded at this time unless the verdict is taken back before.
alter table review.case add column settles_at timestamptz;
alter table review.case drop constraint conclusion_is_whole;
alter table review.case add constraint conclusion_is_whole check ((concluded_at is null or verdict is not null) and (settles_at is null or verdict is not null));

-- What a lead has set for everybody; a name that is not here has its usual value.
create table review.setting (
  name text primary key,
  value jsonb not null,
  changed_by uuid,
  changed_at timestamptz not null
);

-- The verdict until whose settling a notice is kept back.
alter table notices.notice add column held_for uuid;
create index notice_held_for on notices.notice (held_for) where held_for is not null;
