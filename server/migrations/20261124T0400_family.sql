create schema if not exists family;

-- Offered by a guardian; the code itself is nowhere, only its keyed hash.
create table family.pairing (
  id uuid primary key,
  guardian_id uuid not null,
  code_hash bytea not null,
  offered_at timestamptz not null,
  expires_at timestamptz not null,
  wrong_codes int not null default 0
);
create index pairing_of_guardian on family.pairing (guardian_id, id);

create table family.acceptance (
  pairing_id uuid primary key references family.pairing (id) on delete cascade,
  teen_id uuid not null,
  accepted_at timestamptz not null
);
create index acceptance_of_teen on family.acceptance (teen_id, pairing_id);

-- What a guardian chose keeps holding until holds_until, so that ending a pairing does not loosen anything at once.
create table family.ending (
  pairing_id uuid primary key references family.pairing (id) on delete cascade,
  ended_by text not null check (ended_by in ('teen', 'guardian', 'age', 'account', 'staff')),
  ended_at timestamptz not null,
  holds_until timestamptz not null
);
create index ending_due on family.ending (holds_until);

-- "This is not my parent", or a doubt of our own: nothing is shown to the guardian and nothing can be set until a
-- person has looked.
create table family.pause (
  pairing_id uuid primary key references family.pairing (id) on delete cascade,
  asked_by text not null check (asked_by in ('teen', 'staff')),
  paused_at timestamptz not null,
  settled_at timestamptz
);

-- What somebody chose: the person (no pairing) or a guardian through a pairing.
create table family.choice (
  account_id uuid not null,
  pairing_id uuid references family.pairing (id) on delete cascade,
  setting text not null,
  value jsonb not null,
  chosen_at timestamptz not null,
  unique nulls not distinct (account_id, pairing_id, setting)
);

-- Time in the app by local day: ranges, so that two devices at once and a report sent twice count once.
create table family.screen_day (
  account_id uuid not null,
  day date not null,
  used tstzmultirange not null,
  primary key (account_id, day)
);

create table family.time_request (
  id uuid primary key,
  account_id uuid not null,
  about text not null check (about in ('dailyScreenTime', 'timeAway')),
  minutes int not null,
  asked_at timestamptz not null
);
create index time_request_of on family.time_request (account_id, id);

-- A guardian's answer, or time given unasked. None minutes is a no.
create table family.time_grant (
  id uuid primary key,
  account_id uuid not null,
  pairing_id uuid not null references family.pairing (id) on delete cascade,
  request_id uuid unique references family.time_request (id) on delete cascade,
  about text not null check (about in ('dailyScreenTime', 'timeAway')),
  minutes int not null check (minutes >= 0),
  day date not null,
  until_at timestamptz not null,
  granted_at timestamptz not null
);
create index time_grant_of on family.time_grant (account_id, day);
