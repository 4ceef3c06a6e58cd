-- Who decided is found from the decision, also from one that a verdict made beside its first.
create index verdict_made on review.verdict using gin (decision_ids);
