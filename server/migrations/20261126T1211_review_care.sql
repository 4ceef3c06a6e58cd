-- Time that a person spent looking at cases of a topic, a row for each case and stretch; breaks and limits count it.
create table review.viewing (
  id uuid primary key,
  staff_id uuid not null,
  topic text not null,
  case_id uuid not null,
  begun_at timestamptz not null,
  seen_at timestamptz not null,
  seconds integer not null check (seconds >= 0)
);
create index viewing_by on review.viewing (staff_id, seen_at);

create table review.pause (
  id uuid primary key,
  staff_id uuid not null,
  begun_at timestamptz not null,
  ends_at timestamptz not null,
  -- 'asked' by the person, or 'due' after a set exposure.
  ground text not null check (ground in ('asked', 'due'))
);
create index pause_by on review.pause (staff_id, ends_at);

-- Topics that a person does not want to see. No reason is asked for and none is kept.
create table review.opt_out (
  staff_id uuid not null,
  topic text not null,
  since timestamptz not null,
  primary key (staff_id, topic)
);
