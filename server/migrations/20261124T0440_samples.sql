create schema if not exists samples;

-- What a scenario made, so that it is marked wherever it is counted or shown, and can be taken away as one.
create table samples.subject (
  kind text not null check (kind in ('account', 'video', 'comment')),
  id uuid not null,
  scenario text not null,
  made_at timestamptz not null,
  primary key (kind, id)
);
create index subject_scenario on samples.subject (scenario, kind);
