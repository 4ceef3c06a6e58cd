create schema if not exists enforcement;

-- One row for each decision that counts as a violation. What it leads to (a warning, a strike, a consequence) is
-- computed from these rows and the policy; nothing here says "strike".
create table enforcement.violation (
  decision_id uuid primary key,
  account_id uuid not null,
  clause_id text not null,
  policy text not null,
  policy_version text not null,
  feature text not null,
  severity smallint not null check (severity between 1 and 5),
  immediate boolean not null,
  automated text not null check (automated in ('fully', 'partially')),
  at timestamptz not null,
  withdrawn_at timestamptz
);
create index violation_of_account on enforcement.violation (account_id, at, decision_id);
