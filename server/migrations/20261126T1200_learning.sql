create schema if not exists learning;

-- An institution that asked to be a partner. What it is now follows from its latest verdict.
create table learning.institution (
  id uuid primary key,
  account_id uuid not null,
  name text not null,
  kind text not null check (kind in ('education', 'culture', 'museum', 'library', 'university', 'school', 'science', 'other')),
  country text not null,
  website text not null,
  contact_email text not null,
  about text not null,
  applied_at timestamptz not null
);
create unique index institution_of_account on learning.institution (account_id);

create table learning.institution_verdict (
  id uuid primary key,
  institution_id uuid not null references learning.institution (id) on delete cascade,
  verdict text not null check (verdict in ('verified', 'refused', 'withdrawn')),
  note text,
  staff_id uuid not null,
  at timestamptz not null
);
create index institution_verdict_of on learning.institution_verdict (institution_id, id);

create table learning.programme (
  id uuid primary key,
  institution_id uuid not null references learning.institution (id) on delete cascade,
  title jsonb not null,
  goals jsonb not null,
  subject text not null,
  from_age int not null check (from_age between 13 and 99),
  to_age int not null check (to_age >= from_age and to_age <= 99),
  starts_on date not null,
  ends_on date not null check (ends_on >= starts_on),
  created_at timestamptz not null
);

-- Who else carries it. It is shown once every one of them has agreed.
create table learning.partner (
  programme_id uuid not null references learning.programme (id) on delete cascade,
  institution_id uuid not null references learning.institution (id) on delete cascade,
  agreed_at timestamptz,
  primary key (programme_id, institution_id)
);
create index partner_of on learning.partner (institution_id);

-- A video put forward for the learning mark, and what people said of it.
create table learning.marking (
  id uuid primary key,
  video_id uuid not null unique,
  programme_id uuid not null references learning.programme (id) on delete cascade,
  account_id uuid not null,
  asked_at timestamptz not null
);
create index marking_of_programme on learning.marking (programme_id);

create table learning.marking_verdict (
  id uuid primary key,
  marking_id uuid not null references learning.marking (id) on delete cascade,
  verdict text not null check (verdict in ('marked', 'refused', 'withdrawn')),
  note text,
  staff_id uuid not null,
  at timestamptz not null
);
create index marking_verdict_of on learning.marking_verdict (marking_id, id);

-- How often a marked video was watched, by age band. Nobody's name: who was counted is a keyed hash that is forgotten.
create table learning.reach (
  video_id uuid not null,
  band text not null check (band in ('13-15', '16-17', '18+')),
  viewers int8 not null default 0,
  completed int8 not null default 0,
  primary key (video_id, band)
);
create table learning.counted (
  hash bytea primary key,
  completed boolean not null,
  counted_at timestamptz not null
);
create index counted_age on learning.counted (counted_at);
