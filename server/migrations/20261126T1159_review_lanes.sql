-- Queues of a lead's own making: which open cases they take from the topics' queues. Position decides; what no lane
-- takes stays in the queue of its topic, so nothing is dropped.
create table review.lane (
  id text primary key check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  label jsonb not null,
  position integer not null,
  topics text[] not null default '{}',
  languages text[] not null default '{}',
  countries text[] not null default '{}',
  subject_kinds text[] not null default '{}',
  least_severity smallint,
  -- Only with a legal term.
  legal_term boolean not null default false
);

-- Where the case waits: a lane, or the queue of its topic.
alter table review.case add column lane text;
update review.case set lane = queue;
alter table review.case alter column lane set not null;
drop index review.case_waiting;
create index case_waiting on review.case (lane, due_at, rank desc, id) where concluded_at is null;
drop index review.case_open_in_queue;
create index case_open_in_lane on review.case (lane, id) where concluded_at is null;

create or replace function review.case_moved() returns trigger language plpgsql as $$
declare
  was_open boolean := tg_op = 'UPDATE' and old.concluded_at is null and old.settles_at is null;
  is_open boolean := new.concluded_at is null and new.settles_at is null;
  what text;
begin
  if tg_op = 'INSERT' then
    what := case when is_open then 'opened' end;
  elsif is_open and not was_open then what := 'reopened';
  elsif was_open and not is_open then what := 'decided';
  elsif old.settles_at is not null and new.concluded_at is not null and old.concluded_at is null then what := 'concluded';
  elsif new.held_until is distinct from old.held_until and new.held_until is not null then what := 'held';
  elsif new.claimed_by is distinct from old.claimed_by then what := case when new.claimed_by is null then 'returned' else 'claimed' end;
  elsif new.lane <> old.lane or new.due_at is distinct from old.due_at or new.escalated_at is distinct from old.escalated_at
    or new.reserved_for is distinct from old.reserved_for or new.reserved_team is distinct from old.reserved_team then what := 'moved';
  end if;
  if was_open is distinct from is_open or new.lane is distinct from old.lane or new.language is distinct from old.language or new.country is distinct from old.country then
    if was_open then perform review.count_open(old.lane, old.language, old.country, -1); end if;
    if is_open then perform review.count_open(new.lane, new.language, new.country, 1); end if;
  end if;
  if what is not null then
    insert into review.live (at, what, case_id, queue, staff_id)
    values (now(), what, new.id, new.lane, case when tg_op = 'INSERT' then null else coalesce(new.claimed_by, old.claimed_by) end);
  end if;
  return null;
end $$;
