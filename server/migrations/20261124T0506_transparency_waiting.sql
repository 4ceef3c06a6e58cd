-- Reversals whose decision has not been entered yet: facts may overtake each other. Each leaves when its decision comes.
create table transparency.waiting_reversal (
  id uuid primary key,
  decision_id uuid not null,
  at timestamptz not null,
  country text not null,
  commitment bytea,
  synthetic boolean not null
);
create index waiting_reversal_of on transparency.waiting_reversal (decision_id);
