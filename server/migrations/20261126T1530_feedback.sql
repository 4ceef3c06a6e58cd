-- What live rules proposed, and what people said of it later.
create table rules.proposal (
  id uuid primary key,
  rule text not null,
  version text not null,
  -- The policy of the rule's clause: a violation of another one does not make the rule right.
  policy text not null,
  subject_kind text not null,
  subject_id uuid not null,
  decision_id uuid,
  at timestamptz not null,
  outcome text check (outcome in ('right', 'wrong', 'other')),
  judged_by text check (judged_by in ('review', 'appeal')),
  judged_at timestamptz,
  constraint judged_whole check ((outcome is null) = (judged_at is null) and (outcome is null) = (judged_by is null))
);
create index proposal_on on rules.proposal (subject_id) where outcome is null;
create index proposal_decision on rules.proposal (decision_id) where decision_id is not null;
create index proposal_judged on rules.proposal (rule, version, judged_at) where outcome is not null;
create index proposal_age on rules.proposal using brin (at);

-- How verdicts held when they were contested, for the one who gave them and for nobody else.
create table review.contested (
  staff_id uuid not null,
  -- The decision, or the report whose outcome was contested.
  ref uuid not null,
  queue text not null,
  language text,
  outcome text not null check (outcome in ('upheld', 'reversed')),
  at timestamptz not null,
  primary key (staff_id, ref)
);
create index contested_age on review.contested (at);

-- Innocent words that word lists have hit: proposed by decisions taken back, accepted or refused by a policy lead.
create table signals.word_exception (
  id uuid primary key,
  language text not null,
  list text not null,
  -- The entry of the list, and what it had matched.
  word text not null,
  phrase text not null,
  -- The matched words with a few around them; everything else of the text is masked.
  context text not null,
  context_start int not null,
  context_end int not null,
  decision_id uuid not null,
  times int not null default 1,
  proposed_at timestamptz not null,
  decided_by uuid,
  decided_at timestamptz,
  reason text,
  -- What is never a hit from this version of the lists on; empty when it was refused.
  accepted_phrase text,
  version int unique,
  ended_by uuid,
  ended_at timestamptz,
  ended_version int unique,
  constraint decided_whole check ((decided_by is null) = (decided_at is null)),
  constraint accepted_whole check ((accepted_phrase is null) = (version is null)),
  constraint ended_whole check ((ended_by is null) = (ended_version is null) and (ended_version is null or version is not null))
);
create unique index word_exception_open on signals.word_exception (language, list, phrase) where decided_at is null;
create trigger forget after insert or update or delete on signals.word_exception for each row execute function kernel.tell_changed('word-exceptions', '');
