create schema if not exists content;

create table content.video (
  id uuid primary key,
  account_id uuid not null,
  country text not null,
  language text,
  caption text not null,
  blob_key text not null,
  bytes int8 not null,
  sha256 text not null,
  submitted_at timestamptz not null,
  edited_at timestamptz
);
create index video_of_account on content.video (account_id, id desc);
create index video_bytes on content.video (sha256);

-- What became of the file: at most one of these two rows. A file with neither is still being read.
create table content.rendition (
  video_id uuid primary key references content.video (id) on delete cascade,
  poster_key text not null,
  play_key text not null,
  duration_seconds float8 not null,
  width int not null,
  height int not null,
  method text not null check (method in ('copied', 'transcoded')),
  prepared_at timestamptz not null
);
create table content.unplayable (
  video_id uuid primary key references content.video (id) on delete cascade,
  kind text not null check (kind in ('unreadable', 'undecodable')),
  detail text not null,
  at timestamptz not null
);
create table content.key_frame (
  video_id uuid not null references content.video (id) on delete cascade,
  frame_index int not null,
  at_seconds float8 not null,
  blob_key text not null,
  primary key (video_id, frame_index)
);

-- The first verdict; before it, nobody but the author sees the video.
create table content.verdict (
  video_id uuid primary key references content.video (id) on delete cascade,
  given_by text not null,
  at timestamptz not null
);

create table content.comment (
  id uuid primary key,
  account_id uuid not null,
  video_id uuid not null,
  country text not null,
  language text,
  text text not null,
  created_at timestamptz not null,
  edited_at timestamptz
);
create index comment_of_video on content.comment (video_id, id desc);
create index comment_of_account on content.comment (account_id, id desc);

create table content.message (
  id uuid primary key,
  from_id uuid not null,
  to_id uuid not null,
  country text not null,
  language text,
  text text not null,
  created_at timestamptz not null
);
create index message_of_thread on content.message (least(from_id, to_id), greatest(from_id, to_id), id desc);
create index message_to on content.message (to_id, id desc);
create index message_from on content.message (from_id, id desc);

-- What a text was before an edit: a decision points into the words as they were.
create table content.earlier_text (
  id uuid primary key,
  subject_kind text not null,
  subject_id uuid not null,
  text text not null,
  replaced_at timestamptz not null
);
create index earlier_text_of on content.earlier_text (subject_kind, subject_id, id);

-- Taken back by its author: out of sight from this moment, destroyed after purge_at unless something holds it.
create table content.withdrawal (
  subject_kind text not null check (subject_kind in ('video', 'comment', 'message')),
  subject_id uuid not null,
  at timestamptz not null,
  purge_at timestamptz not null,
  primary key (subject_kind, subject_id)
);
create index withdrawal_due on content.withdrawal (purge_at);

create table content.hold (
  id uuid primary key,
  subject_kind text not null check (subject_kind in ('account', 'video', 'comment', 'message')),
  subject_id uuid not null,
  ground text not null check (ground in ('report', 'decision', 'order')),
  ref text not null,
  placed_at timestamptz not null,
  until_at timestamptz,
  released_at timestamptz,
  unique (subject_kind, subject_id, ground, ref)
);

-- Who follows whom. last_at and last_rank order what the host tells us, so that late and repeated events change nothing.
create table content.follow (
  follower_id uuid not null,
  followed_id uuid not null,
  asked_at timestamptz not null,
  approved_at timestamptz,
  ended_at timestamptz,
  last_at timestamptz not null,
  last_rank int not null,
  primary key (follower_id, followed_id)
);
create index follow_of on content.follow (followed_id, follower_id) where ended_at is null;

create table content.block (
  blocker_id uuid not null,
  blocked_id uuid not null,
  started_at timestamptz not null,
  ended_at timestamptz,
  last_at timestamptz not null,
  last_rank int not null,
  primary key (blocker_id, blocked_id)
);
create index block_of on content.block (blocked_id, blocker_id) where ended_at is null;

create table content.liking (
  account_id uuid not null,
  video_id uuid not null,
  started_at timestamptz not null,
  ended_at timestamptz,
  last_at timestamptz not null,
  last_rank int not null,
  primary key (account_id, video_id)
);
create index liking_of_video on content.liking (video_id);

-- Keyed hashes of views already counted: enough to count each once, useless as a history of what somebody watched.
create table content.counted_view (
  hash bytea primary key,
  counted_at timestamptz not null
);
create index counted_view_age on content.counted_view (counted_at);

create table content.video_count (
  video_id uuid primary key,
  views int8 not null default 0,
  minor_views int8 not null default 0,
  likes int8 not null default 0
);
