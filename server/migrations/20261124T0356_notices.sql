create schema if not exists notices;

-- What a person was told, in the words and the language in which it was told.
create table notices.notice (
  id uuid primary key,
  account_id uuid not null,
  kind text not null,
  decision_id uuid,
  receipt text,
  title text not null,
  body text not null,
  language text not null check (language in ('kk', 'ru', 'en')),
  created_at timestamptz not null,
  visible_at timestamptz not null,
  announced_at timestamptz,
  appealable_until timestamptz
);
create index notice_of_account on notices.notice (account_id, visible_at desc, id desc);
create index notice_of_decision on notices.notice (decision_id) where decision_id is not null;
create index notice_waiting on notices.notice (visible_at) where announced_at is null;
