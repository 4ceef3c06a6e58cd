-- Processes remember rows that change seldom and are asked for with every request. Whoever writes one of them, in
-- whatever way, tells every process at commit what to forget: the name of the memory and the key, or no key for all.
create function kernel.tell_changed() returns trigger language plpgsql as $$
declare changed jsonb;
begin
  if tg_op = 'DELETE' then changed := to_jsonb(old); else changed := to_jsonb(new); end if;
  perform pg_notify('qorgan_forget', tg_argv[0] || ' ' || coalesce(changed ->> tg_argv[1], ''));
  return null;
end $$;

create trigger forget after update or delete on accounts.account for each row execute function kernel.tell_changed('account', 'id');
create trigger forget after insert or update or delete on accounts.closing for each row execute function kernel.tell_changed('account', 'account_id');
create trigger forget after insert or update or delete on age.person for each row execute function kernel.tell_changed('age', 'account_id');
create trigger forget after insert or update or delete on age.evidence for each row execute function kernel.tell_changed('age', 'account_id');
create trigger forget after insert or update or delete on standing.restriction for each row execute function kernel.tell_changed('restriction', 'subject_id');
create trigger forget after insert or update or delete on family.choice for each row execute function kernel.tell_changed('choice', 'account_id');
create trigger forget after insert or update or delete on family.ending for each row execute function kernel.tell_changed('choice', '');
create trigger forget after update or delete on content.video for each row execute function kernel.tell_changed('video', 'id');
create trigger forget after insert or update or delete on content.rendition for each row execute function kernel.tell_changed('video', 'video_id');
create trigger forget after insert or update or delete on content.unplayable for each row execute function kernel.tell_changed('video', 'video_id');
create trigger forget after insert or update or delete on content.verdict for each row execute function kernel.tell_changed('video', 'video_id');
create trigger forget after insert or update or delete on content.withdrawal for each row execute function kernel.tell_changed('video', 'subject_id');
