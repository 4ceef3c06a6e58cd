create schema if not exists underage;

-- What speaks for somebody being under the minimum age; `ref` names what it was seen in, so that the same thing counts once.
create table underage.signal (
  id uuid primary key,
  account_id uuid not null,
  kind text not null,
  ref text not null,
  age_years smallint check (age_years between 0 and 130),
  confidence real not null check (confidence > 0 and confidence <= 1),
  seen_at timestamptz not null,
  expires_at timestamptz not null,
  unique (account_id, kind, ref)
);
create index signal_expiry on underage.signal (expires_at);

-- People looked and the account stayed: what was seen before counts no more.
create table underage.settled (
  account_id uuid primary key,
  at timestamptz not null
);

-- How often each kind of signal stood behind a case that people then decided either way.
create table underage.kind_outcome (
  kind text primary key,
  under_age int8 not null default 0,
  old_enough int8 not null default 0
);

create table underage.sweep (
  id uuid primary key,
  question text not null check (question in ('signals', 'minimum')),
  mode text not null check (mode in ('dry', 'act')),
  country text,
  years smallint,
  on_date date,
  reason text not null,
  state text not null check (state in ('running', 'paused', 'full', 'stopped', 'done')),
  cursor uuid not null,
  looked int8 not null default 0,
  found int8 not null default 0,
  cases int8 not null default 0,
  counts jsonb not null default '{}',
  started_by uuid not null,
  started_at timestamptz not null,
  moved_at timestamptz not null
);
create index sweep_running on underage.sweep (id) where state = 'running';

create table underage.find (
  sweep_id uuid not null references underage.sweep (id) on delete cascade,
  account_id uuid not null,
  probability real not null,
  kinds jsonb not null,
  primary key (sweep_id, account_id)
);
create index find_of on underage.find (account_id);
create index find_by_weight on underage.find (sweep_id, probability desc, account_id);

-- One row a removal under the minimum age, from the decision to the erasure. The account goes when its data goes.
create table underage.removal (
  decision_id uuid primary key,
  account_id uuid,
  country text not null,
  month date not null,
  found_by text not null,
  synthetic boolean not null,
  removed_at timestamptz not null,
  appealable_until timestamptz not null,
  erase_at timestamptz not null,
  reminded smallint not null default 0,
  restored_at timestamptz,
  erased_at timestamptz,
  device_hash bytea,
  device_until timestamptz
);
create index removal_of on underage.removal (account_id);
create index removal_due on underage.removal (erase_at) where erased_at is null and restored_at is null;
create index removal_device on underage.removal (device_hash) where device_hash is not null;

-- Published counts: a country, a month, how it was found, and nobody.
create table underage.month (
  country text not null,
  month date not null,
  found_by text not null,
  synthetic boolean not null,
  removed int8 not null default 0,
  restored int8 not null default 0,
  erased int8 not null default 0,
  repeats int8 not null default 0,
  within_day int8 not null default 0,
  within_week int8 not null default 0,
  within_month int8 not null default 0,
  lifetime_days int8 not null default 0,
  views int8 not null default 0,
  minor_views int8 not null default 0,
  views_by int8 not null default 0,
  primary key (country, month, found_by, synthetic)
);

-- A keyed hash of the device an account was opened on: enough to tell that a removed child came back on it.
alter table age.person add column device_hash bytea;
create index person_device on age.person (device_hash) where device_hash is not null;
-- The band of which the person and the parents were told beforehand.
alter table age.person add column foretold_band text;

-- How many videos somebody watched, and never which.
create table content.viewer_count (
  account_id uuid primary key,
  views int8 not null
);
