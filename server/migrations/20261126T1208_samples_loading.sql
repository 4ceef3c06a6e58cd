-- A scenario that somebody asked for, from the first moment until it is whole; what a screen waits for.
create table samples.loading (
  scenario text primary key,
  asked_at timestamptz not null,
  loaded_at timestamptz
);
