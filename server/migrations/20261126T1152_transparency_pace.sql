-- Hours that events took, to the hundredth, and how many took so long. Written with each entry, so that a percentile is
-- read from some thousand rows and not from ten million entries.
create table transparency.pace (
  log text not null references transparency.log (name),
  country text not null,
  month text not null,
  measure text not null check (measure in ('decision', 'report-outcome', 'order-outcome', 'reversal')),
  centihours bigint not null,
  n bigint not null check (n > 0),
  primary key (log, country, month, measure, centihours)
);
insert into transparency.pace
  select log, country, month, kind, round(hours * 100)::bigint, count(*) from transparency.entry
  where hours is not null and kind in ('report-outcome', 'order-outcome') group by 1, 2, 3, 4, 5;
drop index transparency.entry_hours;

-- Who took the decision back travels with a reversal that overtook its decision.
alter table transparency.waiting_reversal add column outcome text;
-- Reversals by the month that they restate and the moment that they came.
create index entry_late on transparency.entry (log, month, at) where kind = 'reversal';
