-- Statements of reasons are exported by the time of the decision.
create index decision_by_time on decisions.decision (decided_at, id) where reverses is null;
