-- One announced row on a higher minimum age for accounts that are open already, from its first telling to its cases.
create table underage.minimum_change (
  id uuid primary key,
  place text not null,
  years smallint not null,
  starts_on date not null,
  act_on date not null,
  tell_days_before jsonb not null,
  state text not null check (state in ('running', 'paused', 'full', 'withdrawing', 'withdrawn', 'done')),
  stage smallint not null default 0,
  is_walked boolean not null default true,
  cursor uuid not null,
  told int8 not null default 0,
  guardians int8 not null default 0,
  shown int8 not null default 0,
  cases int8 not null default 0,
  opened_at timestamptz not null,
  moved_at timestamptz not null
);
create unique index minimum_change_once on underage.minimum_change (place, years, starts_on) where state <> 'withdrawn';

-- Whom a change was told to, so that its withdrawal reaches the same people and nobody untold is asked.
create table underage.minimum_told (
  change_id uuid not null references underage.minimum_change (id) on delete cascade,
  account_id uuid not null,
  stage smallint not null,
  told_at timestamptz not null,
  primary key (change_id, account_id)
);
create index minimum_told_of on underage.minimum_told (account_id);
