-- What happens to cases, in an order that a reader can follow without missing anything: by the transaction that wrote
-- it, and only up to the oldest one that is still open. A number alone would not do, because a transaction that took a
-- lower one may commit later.
create table review.live (
  id bigint generated always as identity,
  tx xid8 not null default pg_current_xact_id(),
  at timestamptz not null,
  what text not null,
  case_id uuid,
  queue text not null,
  staff_id uuid,
  -- Only for this person; null is for everybody who sees the queue.
  to_staff uuid,
  primary key (tx, id)
);
create index live_at on review.live (at);
comment on table review.live is 'left out of backups';

-- Open cases by queue, language and country, added up from parts, so that writers do not wait for each other.
create table review.tally (
  queue text not null,
  language text not null,
  country text not null,
  part smallint not null,
  open bigint not null,
  primary key (queue, language, country, part)
);
comment on table review.tally is 'left out of backups';

create function review.count_open(of_queue text, of_language text, of_country text, by_how_many bigint) returns void language sql as $$
  insert into review.tally as t (queue, language, country, part, open)
  values (of_queue, coalesce(of_language, ''), of_country, pg_backend_pid() % 32, by_how_many)
  on conflict (queue, language, country, part) do update set open = t.open + excluded.open
$$;

create function review.case_moved() returns trigger language plpgsql as $$
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
  elsif new.queue <> old.queue or new.due_at is distinct from old.due_at or new.escalated_at is distinct from old.escalated_at
    or new.reserved_for is distinct from old.reserved_for or new.reserved_team is distinct from old.reserved_team then what := 'moved';
  end if;
  if was_open is distinct from is_open or new.queue is distinct from old.queue or new.language is distinct from old.language or new.country is distinct from old.country then
    if was_open then perform review.count_open(old.queue, old.language, old.country, -1); end if;
    if is_open then perform review.count_open(new.queue, new.language, new.country, 1); end if;
  end if;
  if what is not null then
    insert into review.live (at, what, case_id, queue, staff_id)
    values (now(), what, new.id, new.queue, case when tg_op = 'INSERT' then null else coalesce(new.claimed_by, old.claimed_by) end);
  end if;
  return null;
end $$;
create trigger case_moved after insert or update on review.case for each row execute function review.case_moved();

insert into review.tally (queue, language, country, part, open)
select queue, coalesce(language, ''), country, 0, count(*) from review.case where concluded_at is null and settles_at is null group by 1, 2, 3;

-- The newest first within a queue, and the oldest.
create index case_open_in_queue on review.case (queue, id) where concluded_at is null;
