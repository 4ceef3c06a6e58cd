create schema if not exists appeals;

create table appeals.appeal (
  id uuid primary key,
  account_id uuid not null,
  decision_id uuid,
  report_id uuid,
  level smallint not null check (level in (1, 2)),
  country text not null,
  statement text,
  evidence jsonb,
  case_id uuid not null,
  filed_at timestamptz not null,
  constraint contests_one check ((decision_id is null) <> (report_id is null))
);
create unique index appeal_of_decision_once on appeals.appeal (decision_id, level) where decision_id is not null;
create unique index appeal_of_report_once on appeals.appeal (report_id, level) where report_id is not null;
create index appeal_of_account on appeals.appeal (account_id, id);
create index appeal_in_case on appeals.appeal (case_id);

create table appeals.outcome (
  appeal_id uuid primary key references appeals.appeal (id),
  outcome text not null check (outcome in ('upheld', 'reversed')),
  concluded_at timestamptz not null
);
