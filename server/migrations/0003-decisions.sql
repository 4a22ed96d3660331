-- What a person has decided about passages of a conversation: kept visible, replaced by hand, replaced as another kind.

alter table conversation add column decisions bytea; -- content
