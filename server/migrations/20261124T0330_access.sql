create schema if not exists access;

-- The five tables of the sign-in library, by its names in snake case.
create table access.user (
  id text primary key, name text not null, email text not null unique, email_verified boolean not null default true, image text,
  created_at timestamptz not null, updated_at timestamptz not null, two_factor_enabled boolean not null default false
);
create table access.session (
  id text primary key, expires_at timestamptz not null, token text not null unique, created_at timestamptz not null, updated_at timestamptz not null,
  ip_address text, user_agent text, user_id text not null references access.user (id) on delete cascade
);
create index session_of_user on access.session (user_id);
create table access.account (
  id text primary key, account_id text not null, provider_id text not null, user_id text not null references access.user (id) on delete cascade,
  access_token text, refresh_token text, id_token text, access_token_expires_at timestamptz, refresh_token_expires_at timestamptz, scope text,
  password text, created_at timestamptz not null, updated_at timestamptz not null
);
create index account_of_user on access.account (user_id);
create table access.verification (
  id text primary key, identifier text not null, value text not null, expires_at timestamptz not null, created_at timestamptz not null, updated_at timestamptz not null
);
create index verification_identifier on access.verification (identifier);
create table access.two_factor (
  id text primary key, secret text not null, backup_codes text not null, user_id text not null references access.user (id) on delete cascade,
  verified boolean default true, failed_verification_count integer default 0, locked_until timestamptz
);
create index two_factor_of_user on access.two_factor (user_id);

-- Who a signed-in person is to Qorgan. Platform staff and officers of an authority are never the same person.
create table access.member (
  user_id text primary key references access.user (id) on delete cascade,
  kind text not null check (kind in ('staff', 'authority')),
  authority_id text,
  roles text[] not null,
  locale text not null,
  languages text[] not null default '{}',
  disabled_at timestamptz,
  created_at timestamptz not null,
  check ((kind = 'authority') = (authority_id is not null))
);

create table access.sign_in_failure (
  id uuid primary key,
  about text not null,
  at timestamptz not null
);
create index sign_in_failure_about on access.sign_in_failure (about, at);

create table access.api_key (
  id uuid primary key,
  name text not null,
  hash bytea not null unique,
  hint text not null,
  created_at timestamptz not null,
  created_by text,
  withdrawn_at timestamptz
);

create table access.certificate (
  id uuid primary key,
  user_id text not null references access.user (id) on delete cascade,
  queue text not null,
  language text not null,
  ground text not null check (ground in ('bootstrap', 'earned', 'override')),
  reason text,
  granted_by text,
  granted_at timestamptz not null,
  expires_at timestamptz,
  withdrawn_at timestamptz,
  withdrawn_reason text
);
create index certificate_holder on access.certificate (user_id, queue, language) where withdrawn_at is null;
