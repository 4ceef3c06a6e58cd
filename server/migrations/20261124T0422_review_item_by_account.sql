-- Who brought an item, so that the same person may contest its outcome.
alter table review.item add column by_account_id uuid;
create index case_with_decision on review.case (decision_id) where decision_id is not null;
