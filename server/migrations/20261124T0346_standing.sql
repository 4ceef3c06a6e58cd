create schema if not exists standing;

-- What holds now and what held. Nothing else says that a subject is limited; a state is computed from these rows.
create table standing.restriction (
  id uuid primary key,
  subject_kind text not null check (subject_kind in ('account', 'video', 'comment', 'message')),
  subject_id uuid not null,
  kind text not null check (kind in ('remove', 'hold', 'limit-16', 'limit-18', 'not-for-feeds', 'warn-screen', 'withhold', 'warn', 'restrict-feature', 'suspend')),
  countries text[] check (countries is null or cardinality(countries) > 0),
  feature text,
  decision_id uuid not null,
  starts_at timestamptz not null,
  ends_at timestamptz,
  ended_at timestamptz,
  constraint withheld_somewhere check ((kind = 'withhold') = (countries is not null)),
  constraint restricted_feature check ((kind = 'restrict-feature') = (feature is not null)),
  constraint ends_after_start check (ends_at is null or ends_at > starts_at)
);
create index restriction_in_force on standing.restriction (subject_id) where ended_at is null;
create index restriction_of_subject on standing.restriction (subject_id, starts_at);
create index restriction_of_decision on standing.restriction (decision_id);
create index restriction_due on standing.restriction (ends_at) where ended_at is null and ends_at is not null;
