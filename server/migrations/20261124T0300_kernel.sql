create schema if not exists kernel;

-- Grows only: the trigger refuses every update and delete, whoever asks.
create table kernel.audit (
  id uuid primary key,
  at timestamptz not null,
  actor_kind text not null,
  actor_id text,
  action text not null,
  subject_kind text,
  subject_id text,
  detail jsonb not null,
  request_id text not null
);
create index audit_subject on kernel.audit (subject_kind, subject_id, id) where subject_id is not null;
create index audit_actor on kernel.audit (actor_id, id) where actor_id is not null;

create function kernel.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% only grows', tg_table_name;
end $$;
create trigger audit_grows before update or delete or truncate on kernel.audit
  for each statement execute function kernel.refuse_change();

create table kernel.fact (
  id uuid primary key,
  name text not null,
  payload jsonb not null,
  at timestamptz not null
);
create index fact_name on kernel.fact (name, id);

create table kernel.handled (
  flow text not null,
  fact_id uuid not null,
  at timestamptz not null,
  primary key (flow, fact_id)
);

create table kernel.dead_job (
  id uuid primary key,
  flow text not null,
  fact_id uuid,
  work jsonb not null,
  error text not null,
  died_at timestamptz not null
);

create table kernel.idempotency (
  key text primary key,
  fingerprint text not null,
  result jsonb,
  created_at timestamptz not null
);
create index idempotency_age on kernel.idempotency (created_at);
