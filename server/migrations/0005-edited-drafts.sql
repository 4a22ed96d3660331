-- A person's versions of a draft, what they are checked against, and how much was changed, counted without anybody.

alter table run add column basis bytea;  -- content: inputs, blocks and finds that the draft was checked against
-- Says only that this draft stands in the counts below, not where.
alter table run add column edit_counted boolean not null default false;

-- Version 1 is the model's own and stays as it is; its findings stand with the run.
alter table draft_version alter column masked drop not null;
alter table draft_version add column findings bytea;  -- content
alter table draft_version add column warned integer not null default 0;
alter table draft_version add column failed integer not null default 0;
alter table draft_version add column restored integer;  -- number of the version whose words these are
-- Nothing is saved into it any more: something else has happened since (exported, rated, restored).
alter table draft_version add column closed boolean not null default false;
alter table draft_version add column saved_at timestamptz;  -- last change; null: never changed

-- How much of a model's drafts people changed, by version of the scenario: a histogram and nothing else. It holds no
-- person, run or time on purpose, and is shown from five drafts on.
create table edit_distance (
  tenant_id uuid not null references tenant,
  scenario_hash text not null references scenario_version,
  tenth integer not null check (tenth between 0 and 10),  -- 0 = nothing changed, 10 = more than nine tenths of the words
  drafts integer not null check (drafts > 0),
  primary key (tenant_id, scenario_hash, tenth)
);
comment on table edit_distance is 'class: tenant';
alter table edit_distance enable row level security;
alter table edit_distance force row level security;
create policy tenant_only on edit_distance using (tenant_id = current_tenant()) with check (tenant_id = current_tenant());
grant select, insert, update on edit_distance to reallabor_app;
