create schema if not exists age;

-- One row a person whose age we answer for. announced_band is the band that others were last told of.
create table age.person (
  account_id uuid primary key,
  country text not null,
  announced_band text not null,
  -- First day of the month in which the next band begins, or null: enough to find birthdays without opening
  -- sealed dates of everybody every night, too little to tell a birthday.
  look_again_on date,
  opened_at timestamptz not null
);
create index person_look_again on age.person (look_again_on, account_id) where look_again_on is not null;

-- What was stated, sealed: two birth dates between which the person was born.
create table age.evidence (
  id uuid primary key,
  account_id uuid not null references age.person (account_id) on delete cascade,
  method text not null,
  level text not null check (level in ('declared', 'estimated', 'verified')),
  sealed bytea not null,
  given_at timestamptz not null
);
create index evidence_of on age.evidence (account_id, id);

-- A device that gave a refused date: a keyed hash and nothing else.
create table age.refused_device (
  hash bytea primary key,
  expires_at timestamptz not null
);
create index refused_device_expiry on age.refused_device (expires_at);
