-- Teams, to whom a lead assigns cases.
create table review.team (
  id uuid primary key,
  name text not null,
  members uuid[] not null default '{}',
  created_at timestamptz not null,
  ended_at timestamptz
);
create unique index team_name_once on review.team (lower(name)) where ended_at is null;

-- A case is kept for a person (reserved_for) or for a team, until the same time; afterwards anybody gets it.
alter table review.case add column reserved_team uuid;
create index case_reserved on review.case (reserved_for) where concluded_at is null and reserved_for is not null;
create index case_reserved_team on review.case (reserved_team) where concluded_at is null and reserved_team is not null;

-- A second opinion: the holder asks, a colleague answers, and the case stays with its holder.
create table review.opinion (
  id uuid primary key,
  case_id uuid not null references review.case (id),
  asked_by uuid not null,
  -- Null asks anybody who is certified for the case.
  asked_of uuid,
  question text not null,
  asked_at timestamptz not null,
  answered_by uuid,
  answered_at timestamptz,
  verdict text check (verdict in ('violation', 'no-violation')),
  policy_id text,
  note text,
  constraint answer_is_whole check ((answered_at is null) = (verdict is null) and (answered_at is null) = (answered_by is null))
);
create index opinion_of_case on review.opinion (case_id, id);
create index opinion_open on review.opinion (asked_of, id) where answered_at is null;

alter table review.step drop constraint step_step_check;
alter table review.step add constraint step_step_check check (step in ('released', 'skipped', 'held', 'handed-over', 'escalated', 'assigned', 'claimed', 'opinion-asked', 'opinion-given', 'undone'));
