create schema if not exists webhooks;

create table webhooks.endpoint (
  id uuid primary key,
  url text not null,
  events text[] not null,
  secret bytea not null,
  owner text not null,
  created_at timestamptz not null,
  removed_at timestamptz
);

create table webhooks.delivery (
  id uuid primary key,
  endpoint_id uuid not null references webhooks.endpoint (id),
  event text not null,
  body jsonb not null,
  state text not null check (state in ('pending', 'delivered', 'failed')),
  attempts integer not null default 0,
  last_status integer,
  last_error text,
  created_at timestamptz not null,
  delivered_at timestamptz
);
create index delivery_state on webhooks.delivery (state, id);
create index delivery_endpoint on webhooks.delivery (endpoint_id, id);
