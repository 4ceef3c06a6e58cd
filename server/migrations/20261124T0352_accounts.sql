create schema if not exists accounts;

create table accounts.account (
  id uuid primary key,
  handle text not null,
  -- The handle as an eye reads it: letters that look alike are one letter, so that nobody can pose as another.
  handle_key text not null unique,
  country text not null,
  locale text not null,
  time_zone text not null,
  display_name text,
  bio text,
  created_at timestamptz not null
);

-- Closed by its owner or by the platform; erased when the term is over and nothing holds it.
create table accounts.closing (
  account_id uuid primary key references accounts.account (id) on delete cascade,
  closed_at timestamptz not null,
  erase_after timestamptz not null
);
create index closing_due on accounts.closing (erase_after);

-- That an account existed and was erased, so that erasing twice changes nothing and old references end here.
create table accounts.erasure (
  account_id uuid primary key,
  erased_at timestamptz not null
);
