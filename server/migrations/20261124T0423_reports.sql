create schema if not exists reports;

create table reports.report (
  id uuid primary key,
  reporter_account_id uuid,
  subject_kind text not null check (subject_kind in ('account', 'video', 'comment', 'message')),
  subject_id uuid not null,
  -- The country of the reporter, or of the subject when nobody said who reports.
  country text not null,
  reason text not null,
  note text,
  case_id uuid not null,
  received_at timestamptz not null
);
-- The same person and subject again is the same report.
create unique index report_once on reports.report (reporter_account_id, subject_kind, subject_id) where reporter_account_id is not null;
create index report_on_subject on reports.report (subject_id, received_at);
create index report_of_reporter on reports.report (reporter_account_id, received_at) where reporter_account_id is not null;
create index report_in_case on reports.report (case_id);

-- What became of a report. An appeal may add another row; the newest holds.
create table reports.outcome (
  id uuid primary key,
  report_id uuid not null references reports.report (id),
  outcome text not null check (outcome in ('violation', 'no-violation')),
  concluded_at timestamptz not null
);
create index outcome_of_report on reports.outcome (report_id, id);

create table reports.warning (
  account_id uuid primary key,
  warned_at timestamptz not null
);
