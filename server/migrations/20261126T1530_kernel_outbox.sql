-- Facts that the message log has not acknowledged yet; empty where there is none.
create table kernel.outbox (
  seq bigint generated always as identity primary key,
  fact_id uuid not null references kernel.fact (id) on delete cascade deferrable initially deferred
);
