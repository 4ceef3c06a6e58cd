create schema if not exists rules;

-- How often each rule has acted by itself in an hour; past its limit people decide.
create table rules.automatic_action (
  rule text not null,
  hour_at timestamptz not null,
  actions int not null,
  primary key (rule, hour_at)
);

-- What rules on trial would have proposed. Nothing follows from these rows.
create table rules.trial (
  id uuid primary key,
  rule text not null,
  subject_kind text not null,
  subject_id uuid not null,
  action text not null,
  at timestamptz not null
);
create index trial_of_rule on rules.trial (rule, id desc);
create index trial_of_subject on rules.trial (subject_id);

create schema if not exists signals;

-- What a detector saw. Without opinion, and only where it saw something.
create table signals.signal (
  id uuid primary key,
  subject_kind text not null,
  subject_id uuid not null,
  detector text not null,
  version text not null,
  label text not null,
  score float8,
  spans jsonb not null,
  at timestamptz not null
);
create index signal_of_subject on signals.signal (subject_kind, subject_id, id);
