-- What a guardian types in on the teen's own device to go on for a while: only its keyed hash is kept.
create table family.passcode (
  pairing_id uuid primary key references family.pairing (id) on delete cascade,
  code_hash bytea not null,
  set_at timestamptz not null,
  wrong int not null default 0,
  wrong_since timestamptz
);

-- Accounts that a guardian has blocked for the teen; they hold as long as the guardian's choices do.
create table family.blocked (
  pairing_id uuid not null references family.pairing (id) on delete cascade,
  teen_id uuid not null,
  account_id uuid not null,
  blocked_at timestamptz not null,
  primary key (pairing_id, account_id)
);
create index blocked_for on family.blocked (teen_id, account_id);

-- The teen asks that something be otherwise: a setting another value, or a block of the guardian's an end.
create table family.change_request (
  id uuid primary key,
  account_id uuid not null,
  setting text,
  value jsonb,
  blocked_id uuid,
  asked_at timestamptz not null,
  check ((setting is null) = (value is null)),
  check ((setting is null) <> (blocked_id is null))
);
create index change_request_of on family.change_request (account_id, id);

create table family.change_answer (
  request_id uuid primary key references family.change_request (id) on delete cascade,
  pairing_id uuid not null references family.pairing (id) on delete cascade,
  granted boolean not null,
  answered_at timestamptz not null
);

-- What a guardian wants to be told of; without a row the default of its kind holds.
create table family.notice_choice (
  pairing_id uuid not null references family.pairing (id) on delete cascade,
  kind text not null check (kind in ('public-upload', 'new-settings', 'report', 'weekly-summary')),
  wanted boolean not null,
  primary key (pairing_id, kind)
);

-- Weeks whose summary was sent, by their Monday.
create table family.summary (
  pairing_id uuid not null references family.pairing (id) on delete cascade,
  week date not null,
  sent_at timestamptz not null,
  primary key (pairing_id, week)
);

-- A teen chose to tell the guardians of a report; what was reported is not here.
create table family.told_report (
  id uuid primary key,
  account_id uuid not null,
  told_at timestamptz not null
);
create index told_report_of on family.told_report (account_id, told_at);

-- Guardians whom a case of child safety is about. While one is open they may not take up a pairing; a violation ends it all.
create table family.doubt (
  account_id uuid not null,
  case_id uuid not null,
  raised_at timestamptz not null,
  outcome text check (outcome in ('cleared', 'barred')),
  settled_at timestamptz,
  primary key (account_id, case_id)
);
