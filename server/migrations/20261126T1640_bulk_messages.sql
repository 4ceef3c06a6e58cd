-- Messages that were brought to a case can be decided about together too.
alter table bulk.operation drop constraint operation_subject_kind_check;
alter table bulk.operation add constraint operation_subject_kind_check check (subject_kind in ('video', 'comment', 'message', 'account'));
