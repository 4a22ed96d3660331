-- What each check said about a finished draft: one word a check, the worst it found, no content. A scenario's page sums
-- them up. They go with the contents when a conversation is discarded.
create table run_check (
  tenant_id uuid not null,
  run_id uuid not null,
  check_name text not null,
  verdict text not null check (verdict in ('ok', 'warn', 'fail')),
  primary key (tenant_id, run_id, check_name),
  foreign key (tenant_id, run_id) references run (tenant_id, id)
);
comment on table run_check is 'class: tenant';
alter table run_check enable row level security;
alter table run_check force row level security;
create policy tenant_only on run_check using (tenant_id = current_tenant()) with check (tenant_id = current_tenant());
grant select, insert, delete on run_check to reallabor_app;
