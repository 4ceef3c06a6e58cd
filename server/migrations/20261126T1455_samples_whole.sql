-- A loading that broke, and a removal that was asked for, are seen on the screen until they are over.
alter table samples.loading add column broken_at timestamptz, add column removal_asked_at timestamptz;

-- The colleagues and the key that a scenario brings go with it.
alter table samples.subject drop constraint subject_kind_check;
alter table samples.subject add constraint subject_kind_check check (kind in ('account', 'video', 'comment', 'staff', 'key'));

-- A case that goes away with invented people is open no longer.
create function review.case_gone() returns trigger language plpgsql as $$
begin
  if old.concluded_at is null and old.settles_at is null then
    perform review.count_open(old.lane, old.language, old.country, -1);
    insert into review.live (at, what, case_id, queue, staff_id) values (now(), 'gone', old.id, old.lane, old.claimed_by);
  end if;
  return null;
end $$;
create trigger case_gone after delete on review.case for each row execute function review.case_gone();
