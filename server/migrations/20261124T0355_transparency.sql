create schema if not exists transparency;

-- One row for everything that is counted in public. No row names a person; decision_id joins a reversal to its decision.
create table transparency.entry (
  id uuid primary key,
  kind text not null check (kind in ('decision', 'reversal', 'report', 'report-outcome', 'appeal', 'appeal-outcome', 'order', 'order-outcome')),
  at timestamptz not null,
  month text not null check (month ~ '^\d{4}-\d{2}$'),
  country text not null,
  language text,
  subject_kind text,
  policy text,
  action text,
  source text,
  automated text,
  proactive boolean,
  before_publication boolean,
  before_any_view boolean,
  within_one_day boolean,
  outcome text,
  hours double precision,
  decision_id uuid,
  synthetic boolean not null default false
);
create index entry_place on transparency.entry (synthetic, country, month);
create index entry_reversed on transparency.entry (decision_id) where kind = 'reversal';
