create schema if not exists decisions;

-- Every decision, for ever. A reversal is another row that points at the one it takes back.
create table decisions.decision (
  id uuid primary key,
  subject_kind text not null check (subject_kind in ('account', 'video', 'comment', 'message')),
  subject_id uuid not null,
  account_id uuid not null,
  country text not null,
  language text,
  policy_id text not null,
  policy_version text not null,
  action text not null,
  territory text[],
  feature text,
  source text not null check (source in ('rule', 'moderator', 'report', 'appeal', 'order', 'timer', 'own-initiative')),
  detection jsonb not null default '{}',
  automated_detection boolean not null,
  automated_decision text not null check (automated_decision in ('fully', 'partially', 'not')),
  facts jsonb,
  decided_at timestamptz not null,
  decided_by_kind text not null,
  decided_by text,
  ends_at timestamptz,
  reverses uuid references decisions.decision (id),
  consequence_of uuid references decisions.decision (id),
  notify_after timestamptz,
  appealable_until timestamptz
);
create unique index decision_reversed_once on decisions.decision (reverses) where reverses is not null;
create index decision_on_subject on decisions.decision (subject_id, id);
create index decision_of_account on decisions.decision (account_id, id);
create index decision_consequence on decisions.decision (consequence_of) where consequence_of is not null;

-- What was decided never changes; only the words about a person may be blanked when that person is erased.
create function decisions.keep_decision() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or to_jsonb(new) - array['facts', 'detection'] is distinct from to_jsonb(old) - array['facts', 'detection'] then
    raise exception 'a decision is never changed or deleted';
  end if;
  if new.facts is not null or new.detection <> '{}' then
    raise exception 'the words of a decision may only be blanked';
  end if;
  return new;
end $$;
create trigger decision_is_kept before update or delete on decisions.decision for each row execute function decisions.keep_decision();
