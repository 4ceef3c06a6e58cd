-- Organisations whose reports come first. A row ends; it is never deleted, because figures are published of it.
create table reports.trusted_flagger (
  id uuid primary key,
  account_id uuid not null,
  name text not null,
  -- Topics in which the reports come first.
  areas text[] not null check (cardinality(areas) > 0),
  source text,
  appointed_at timestamptz not null,
  appointed_by uuid not null,
  ended_at timestamptz,
  -- Empty when the account was erased.
  ended_by uuid,
  ended_because text
);
create unique index trusted_flagger_once on reports.trusted_flagger (account_id) where ended_at is null;

-- Set when the report comes: who the reporter was then, and whether the reports of that hour looked arranged.
alter table reports.report add column flagger_id uuid references reports.trusted_flagger (id);
alter table reports.report add column arranged boolean not null default false;
create index report_of_flagger on reports.report (flagger_id) where flagger_id is not null;
create index report_arranged on reports.report (received_at desc) where arranged;
