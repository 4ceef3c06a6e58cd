-- Under which grounds an officer may file, for how long, and on which paper. One who has no row has the authority's whole mandate.
create table orders.mandate (
  id uuid primary key,
  member_id text not null,
  authority_id text not null,
  grounds text[] not null check (cardinality(grounds) > 0),
  paper text not null,
  ends_at timestamptz,
  given_by text not null,
  given_at timestamptz not null,
  withdrawn_by text,
  withdrawn_because text,
  withdrawn_at timestamptz
);
create index mandate_of_member on orders.mandate (member_id);
create index mandate_of_authority on orders.mandate (authority_id);
