create schema if not exists decisions;
-- The salt behind a decision's commitment in the public ledger. Deleting it leaves the count and unties the person.
create table decisions.receipt_salt (
  decision_id uuid primary key references decisions.decision (id),
  account_id uuid not null,
  salt bytea not null
);
create index receipt_salt_of_account on decisions.receipt_salt (account_id);
