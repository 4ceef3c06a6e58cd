create schema if not exists orders;

-- The file as it came. Nothing here is ever changed, and the bytes are never opened by this system.
create table orders.document (
  id uuid primary key,
  blob_key text not null,
  bytes bigint not null,
  sha256 text not null,
  file_name text not null,
  media_type text not null,
  received_at timestamptz not null
);
create index document_of_hash on orders.document (sha256);

create table orders.order (
  id uuid primary key,
  document_id uuid not null unique references orders.document (id),
  authority_id text not null,
  filed_by text not null,
  -- The colleague who registered an order that came on paper.
  taken_in_by text,
  sender text,
  country text,
  legal_ground text,
  requested_action text,
  kind text,
  urgency text,
  reference text,
  process_reference text,
  secrecy_until timestamptz,
  locale text not null,
  received_at timestamptz not null
);
create index order_of_authority on orders.order (authority_id, id);
create index order_received on orders.order (received_at);

create table orders.item (
  id uuid primary key,
  order_id uuid not null references orders.order (id),
  place int not null,
  given text not null,
  subject_kind text check (subject_kind in ('account', 'video', 'comment', 'message')),
  subject_id uuid,
  constraint resolved_whole check ((subject_kind is null) = (subject_id is null)),
  unique (order_id, place)
);
create index item_of_subject on orders.item (subject_id) where subject_id is not null;

-- What was wrong with an order, and when it was mended.
create table orders.defect (
  id uuid primary key,
  order_id uuid not null references orders.order (id),
  field text not null,
  code text not null,
  noted_at timestamptz not null,
  mended_at timestamptz
);
create index defect_of_order on orders.defect (order_id);

-- Why an order is not trusted yet, and who looked into it.
create table orders.suspicion (
  id uuid primary key,
  order_id uuid not null references orders.order (id),
  code text not null check (code in ('document-seen', 'document-of-another', 'unknown-sender', 'look-alike-sender')),
  noted_at timestamptz not null,
  cleared_by text,
  cleared_because text,
  cleared_at timestamptz
);
create index suspicion_of_order on orders.suspicion (order_id);

-- The clock stands from one moment to another, for missing information only.
create table orders.pause (
  id uuid primary key,
  order_id uuid not null references orders.order (id),
  from_at timestamptz not null,
  to_at timestamptz
);
create unique index one_open_pause on orders.pause (order_id) where to_at is null;
create index pause_of_order on orders.pause (order_id);

create table orders.extension (
  order_id uuid primary key references orders.order (id),
  extended_by text not null,
  because text not null,
  extended_at timestamptz not null
);

-- What a colleague thinks is to be done with an item. The newest that was not replaced is the one to be confirmed.
create table orders.proposal (
  id uuid primary key,
  item_id uuid not null references orders.item (id),
  outcome text not null check (outcome in ('withheld', 'removed', 'suspended', 'preserved', 'disclosed', 'answered', 'refused')),
  policy_id text,
  refusal text,
  words text not null,
  -- For a suspension: how long.
  days smallint,
  escalated boolean not null,
  needed smallint not null,
  proposed_by text not null,
  proposed_at timestamptz not null,
  -- Taken in an emergency before anybody confirmed.
  decision_id uuid,
  replaced_at timestamptz
);
create unique index one_standing_proposal on orders.proposal (item_id) where replaced_at is null;

create table orders.confirmation (
  proposal_id uuid not null references orders.proposal (id),
  confirmed_by text not null,
  confirmed_at timestamptz not null,
  primary key (proposal_id, confirmed_by)
);

create table orders.outcome (
  item_id uuid primary key references orders.item (id),
  proposal_id uuid not null references orders.proposal (id),
  decision_id uuid,
  disclosed jsonb,
  concluded_at timestamptz not null
);
create index outcome_of_decision on orders.outcome (decision_id) where decision_id is not null;

create table orders.lift (
  item_id uuid primary key references orders.item (id),
  lifted_by_kind text not null,
  lifted_by text not null,
  because text not null,
  reversal_id uuid,
  lifted_at timestamptz not null
);

create table orders.answer (
  order_id uuid primary key references orders.order (id),
  outcome text not null check (outcome in ('complied', 'partly', 'rejected')),
  body jsonb not null,
  answered_at timestamptz not null,
  read_by text,
  read_at timestamptz
);

create table orders.message (
  id uuid primary key,
  order_id uuid not null references orders.order (id),
  from_kind text not null check (from_kind in ('staff', 'authority')),
  from_id text not null,
  text text not null,
  sent_at timestamptz not null,
  read_at timestamptz
);
create index message_of_order on orders.message (order_id, id);

create table orders.warning (
  order_id uuid not null references orders.order (id),
  percent smallint not null,
  due_at timestamptz not null,
  warned_at timestamptz not null,
  primary key (order_id, percent)
);

create table orders.breach (
  order_id uuid primary key references orders.order (id),
  due_at timestamptz not null,
  noticed_at timestamptz not null
);
create table orders.breach_cause (
  id uuid primary key,
  order_id uuid not null references orders.breach (order_id),
  cause text not null check (cause in ('staffing', 'complexity', 'late-information', 'technical', 'other')),
  words text not null,
  given_by text not null,
  given_at timestamptz not null
);
create index cause_of_breach on orders.breach_cause (order_id);

-- A document, a breach and its causes are only ever added: nobody edits away that a term was missed.
create function orders.only_added() returns trigger language plpgsql as $$ begin raise exception 'rows of % are only ever added', tg_table_name; end $$;
create trigger document_only_added before update or delete on orders.document for each row execute function orders.only_added();
create trigger breach_only_added before update or delete on orders.breach for each row execute function orders.only_added();
create trigger cause_only_added before update or delete on orders.breach_cause for each row execute function orders.only_added();
