-- Rules that used up their automatic actions of an hour; the policy lead looks at each and says what was found.
create table rules.stop (
  id uuid primary key,
  rule text not null,
  hour_at timestamptz not null,
  -- Actions that the rule might take in the hour.
  most int not null,
  subject_kind text not null,
  at timestamptz not null,
  answered_by uuid,
  answered_at timestamptz,
  finding text,
  unique (rule, hour_at),
  constraint answered_whole check ((answered_by is null) = (answered_at is null) and (answered_by is null) = (finding is null))
);
create index stop_open on rules.stop (id) where answered_at is null;
