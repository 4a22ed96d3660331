-- The audit log (docs/decisions/0004-audit-log.md). One log per tenant and month and one of the platform, each an
-- RFC 9162 Merkle tree over the text of its entries. What is proof here is the signed tree, not the grants: these only
-- keep honest code honest.
--
-- tenant_id null = the log of the platform: the app may write there (outside a tenant), only owner and sealer may read.

create table audit_entry (
  month text not null check (month ~ '^20[0-9]{2}-(0[1-9]|1[0-2])$'),
  log_id text not null,
  id uuid not null,
  tenant_id uuid,
  accepted_id uuid,                      -- copy of envelope.accepted, to find the end of a request; verify compares it
  envelope text not null check (octet_length(envelope) <= 16384), -- text, not jsonb: the bytes are what is hashed
  leaf_hash bytea not null check (octet_length(leaf_hash) = 32),
  writer_mac bytea not null check (octet_length(writer_mac) = 32),
  primary key (month, log_id, id)
) partition by list (month);
comment on table audit_entry is 'class: tenant';
create index on audit_entry (tenant_id, accepted_id) where accepted_id is not null;

create table audit_pending (
  log_id text not null,
  id uuid not null,
  tenant_id uuid,
  month text not null,
  since timestamptz not null default now(),
  primary key (log_id, id)
);
comment on table audit_pending is 'class: tenant';
create index on audit_pending (since);

create table audit_leaf (
  log_id text not null,
  idx bigint not null check (idx >= 0),
  tenant_id uuid,
  entry_id uuid not null,
  leaf_hash bytea not null check (octet_length(leaf_hash) = 32),
  primary key (log_id, idx),
  unique (log_id, entry_id)              -- nothing is sealed twice
);
comment on table audit_leaf is 'class: tenant';

create table audit_head (
  log_id text primary key,
  tenant_id uuid,
  month text not null,
  size bigint not null check (size > 0),
  frontier bytea not null check (octet_length(frontier) % 32 = 0) -- roots of the perfect subtrees, largest first
);
comment on table audit_head is 'class: tenant';

create table audit_checkpoint (
  log_id text not null,
  size bigint not null check (size > 0),
  tenant_id uuid,
  note text not null,                    -- C2SP signed note
  primary key (log_id, size)
);
comment on table audit_checkpoint is 'class: tenant';

-- What an entry is about. The only erasable part: the entry holds a salted commitment, whose key is in here.
create table audit_content (
  tenant_id uuid not null,
  entry_id uuid not null,
  conversation_id uuid not null,
  ciphertext bytea not null,             -- content
  primary key (tenant_id, entry_id)
);
comment on table audit_content is 'class: tenant';
create index on audit_content (tenant_id, conversation_id);

-- Technical, no record: requests under way, so that a dead process's can be closed as `outcome-unknown`.
create table audit_open (
  tenant_id uuid not null,
  id uuid not null,                      -- the entry `accepted`
  boot uuid not null,
  event text not null,                   -- what the closing entry repeats
  primary key (tenant_id, id)
);
comment on table audit_open is 'class: tenant';

-- Technical: processes that write entries. One whose advisory lock is free has died.
create table audit_writer (
  boot uuid primary key,
  writer text not null,
  since timestamptz not null default now()
);
comment on table audit_writer is 'class: platform';

-- ---------------------------------------------------------------- partitions

-- Makes sure that the month has its partition. Nobody but the owner is granted a partition: the parent's policies
-- don't apply there. LIKE + ATTACH instead of PARTITION OF: the latter would lock out every writer.
create function audit_partition(wanted text) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  name text := 'audit_entry_' || replace(wanted, '-', '_');
begin
  if wanted !~ '^20[0-9]{2}-(0[1-9]|1[0-2])$' then
    raise exception 'not a month: %', wanted;
  end if;
  if to_regclass('public.' || name) is not null then return; end if;
  perform pg_advisory_xact_lock(hashtextextended('reallabor-audit-partition', 0));
  -- Not to_regclass again: its cache still says no.
  if exists (select from pg_class where relname = name and relnamespace = 'public'::regnamespace) then return; end if;
  execute format('create table public.%I (like public.audit_entry including all)', name);
  execute format('comment on table public.%I is %L', name, 'class: tenant');
  execute format('alter table public.%I enable row level security', name);
  execute format('alter table public.%I force row level security', name);
  execute format('create policy owner on public.%I to current_user using (true) with check (true)', name);
  execute format('alter table public.audit_entry attach partition public.%I for values in (%L)', name, wanted);
end $$;
revoke all on function audit_partition(text) from public;
grant execute on function audit_partition(text) to reallabor_app, reallabor_sealer;

-- Seconds since the oldest entry has been waiting for the sealer; 0 if none does. Over all logs, and nothing else.
create function audit_lag() returns double precision
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$ select coalesce(extract(epoch from clock_timestamp() - min(since)), 0)::double precision from public.audit_pending $$;
revoke all on function audit_lag() from public;
grant execute on function audit_lag() to reallabor_app, reallabor_sealer;

-- ---------------------------------------------------------------- row-level security

do $$
declare t text;
begin
  foreach t in array array['audit_entry', 'audit_pending', 'audit_leaf', 'audit_head', 'audit_checkpoint',
    'audit_content', 'audit_open', 'audit_writer']
  loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy owner on %I to current_user using (true) with check (true)', t);
    execute format('create policy sealer on %I to reallabor_sealer using (true) with check (true)', t);
  end loop;
  -- Reading: one's own tenant.
  foreach t in array array['audit_entry', 'audit_pending', 'audit_leaf', 'audit_head', 'audit_checkpoint',
    'audit_content', 'audit_open']
  loop
    execute format('create policy tenant_reads on %I for select to reallabor_app using (tenant_id = current_tenant())', t);
  end loop;
  -- Writing: one's own tenant, or the platform's log where no tenant is set.
  foreach t in array array['audit_entry', 'audit_pending']
  loop
    execute format('create policy tenant_writes on %I for insert to reallabor_app with check (tenant_id is not distinct from current_tenant())', t);
  end loop;
  foreach t in array array['audit_content', 'audit_open']
  loop
    execute format('create policy tenant_writes on %I for insert to reallabor_app with check (tenant_id = current_tenant())', t);
  end loop;
end $$;
create policy tenant_closes on audit_open for delete to reallabor_app using (tenant_id = current_tenant());
create policy app on audit_writer to reallabor_app using (true) with check (true);

-- ---------------------------------------------------------------- grants

grant select, insert on audit_entry, audit_pending, audit_content to reallabor_app;
grant select on audit_leaf, audit_head, audit_checkpoint to reallabor_app;
grant select, insert, delete on audit_open, audit_writer to reallabor_app;

grant select, insert on audit_entry, audit_pending, audit_leaf, audit_head, audit_checkpoint to reallabor_sealer;
grant update (size, frontier) on audit_head to reallabor_sealer;
grant delete on audit_pending to reallabor_sealer;
grant select, delete on audit_open, audit_writer to reallabor_sealer;
