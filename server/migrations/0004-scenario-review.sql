-- Life of a scenario's version at a tenant: each step is a row, written once; the last one counts.
-- taken_by: pseudonym of a membership, or a function ("Demonstration"); never a name.
create table scenario_step (
  tenant_id uuid not null references tenant,
  id uuid not null,
  scenario_id text not null,
  version_hash text not null references scenario_version,
  step text not null check (step in ('submitted', 'returned', 'released', 'withdrawn')),
  reason text check (reason in ('substance', 'law', 'wording', 'test-cases', 'other')),
  taken_by text not null,
  taken_at timestamptz not null,
  primary key (tenant_id, id),
  check ((reason is not null) = (step = 'returned'))
);
comment on table scenario_step is 'class: tenant';
create index on scenario_step (tenant_id, scenario_id, taken_at);
alter table scenario_step enable row level security;
alter table scenario_step force row level security;
create policy tenant_only on scenario_step using (tenant_id = current_tenant()) with check (tenant_id = current_tenant());
grant select, insert on scenario_step to reallabor_app;

-- The owner is bound by the policies, too (FORCE); a migration has no tenant.
alter table scenario_release no force row level security;
alter table scenario_step no force row level security;
insert into scenario_step (tenant_id, id, scenario_id, version_hash, step, taken_by, taken_at)
  select tenant_id, gen_random_uuid(), scenario_id, version_hash, 'released', released_by, released_at
    from scenario_release;
alter table scenario_step force row level security;
drop table scenario_release;
