-- What is left standing, or decided with more care, although a rule says otherwise. There is no other allow-list.
create table enforcement.exception (
  id uuid primary key,
  kind text not null check (kind in ('newsworthy', 'public-interest', 'protected-account')),
  subject_kind text not null check (subject_kind in ('account', 'video', 'comment', 'message')),
  subject_id uuid not null,
  account_id uuid not null,
  country text not null,
  -- The clause that is not applied; empty for a protected account.
  policy_id text,
  reason text,
  owner uuid not null,
  proposed_at timestamptz not null,
  confirmed_by uuid,
  confirmed_at timestamptz,
  ends_at timestamptz not null,
  ended_at timestamptz,
  ended_by uuid,
  ended_because text,
  constraint another_confirms check (confirmed_by is null or confirmed_by <> owner),
  constraint confirmed_whole check ((confirmed_by is null) = (confirmed_at is null)),
  constraint clause_for_content check ((kind = 'protected-account') = (policy_id is null))
);
create index exception_of_account on enforcement.exception (account_id) where ended_at is null;
