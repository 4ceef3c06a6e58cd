-- Logs: the installation's own, and one for each scenario of invented data, with another origin and another key.
create table transparency.log (
  name text primary key,
  origin text not null unique,
  synthetic boolean not null,
  size bigint not null default 0 check (size >= 0),
  created_at timestamptz not null
);

-- Public keys in the order in which they signed; each but the first is signed by the one before it, unless that was lost.
create table transparency.signing_key (
  log text not null references transparency.log (name),
  number integer not null,
  verifier text not null,
  since timestamptz not null,
  cross_signature bytea,
  primary key (log, number)
);

-- seq is the leaf's place in its log, without gaps; blind hides what is said of the entry until its month is published.
alter table transparency.entry add column log text, add column seq bigint, add column blind bytea, add column is_sealed boolean not null default false;
insert into transparency.log (name, origin, synthetic, size, created_at)
  select 'own', 'installation/ledger', false, count(*), now() from transparency.entry having count(*) > 0;
update transparency.entry e set log = 'own', blind = sha256(uuid_send(gen_random_uuid()) || uuid_send(e.id)), seq = n.seq
  from (select id, row_number() over (order by at, id) - 1 as seq from transparency.entry) n where n.id = e.id;
alter table transparency.entry alter column log set not null, alter column seq set not null, alter column blind set not null, drop column synthetic;
create unique index entry_leaf on transparency.entry (log, seq);
create index entry_blind on transparency.entry (blind) where decision_id is not null;
drop index transparency.entry_reversed;
create unique index entry_decision on transparency.entry (decision_id, kind) where decision_id is not null;
create index entry_hours on transparency.entry (log, kind, country, month, hours) where hours is not null;

-- How many entries agree in everything that a figure may ask. Written in the transaction of the entry and recounted by
-- every verification; a reversal counts in the month of what it takes back.
create table transparency.cell (
  log text not null references transparency.log (name),
  country text not null,
  month text not null,
  kind text not null,
  subject_kind text,
  before_publication boolean,
  policy text,
  action text,
  outcome text,
  source text,
  automated text,
  proactive boolean,
  before_any_view boolean,
  within_one_day boolean,
  language text,
  n bigint not null check (n > 0),
  unique nulls not distinct (log, country, month, kind, subject_kind, before_publication, policy, action, outcome, source, automated, proactive, before_any_view, within_one_day, language)
);
insert into transparency.cell
  select log, country, month, kind, subject_kind, before_publication, policy, action, outcome, source, automated, proactive, before_any_view, within_one_day, language, count(*)
  from transparency.entry group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15;

-- Complete tiles of the tree: 256 hashes of one level.
create table transparency.tile (
  log text not null references transparency.log (name),
  level smallint not null,
  idx bigint not null,
  hashes bytea not null check (length(hashes) = 8192),
  primary key (log, level, idx)
);

create table transparency.checkpoint (
  log text not null references transparency.log (name),
  size bigint not null,
  root bytea not null,
  note text not null,
  signed_at timestamptz not null,
  key_number integer not null,
  primary key (log, size, key_number)
);

-- What was said of a month: which of the leaves [from_size, to_size) of that month are opened, and how far.
create table transparency.publication (
  log text not null references transparency.log (name),
  month text not null,
  revision integer not null,
  from_size bigint not null,
  to_size bigint not null check (to_size >= from_size),
  threshold integer not null,
  opened jsonb not null,
  figures jsonb not null,
  published_at timestamptz not null,
  primary key (log, month, revision)
);

-- Nothing that was entered, signed or published is changed or taken away.
create function transparency.keep() returns trigger language plpgsql as $$
begin
  raise exception 'the ledger only grows';
end $$;
create trigger entry_is_kept before update or delete on transparency.entry for each row execute function transparency.keep();
create trigger tile_is_kept before update or delete on transparency.tile for each row execute function transparency.keep();
create trigger checkpoint_is_kept before update or delete on transparency.checkpoint for each row execute function transparency.keep();
create trigger publication_is_kept before update or delete on transparency.publication for each row execute function transparency.keep();
create trigger signing_key_is_kept before update or delete on transparency.signing_key for each row execute function transparency.keep();
