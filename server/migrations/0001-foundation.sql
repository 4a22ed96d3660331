-- Foundation. Each table declares its class in its comment:
--   tenant    rows belong to one tenant; row-level security with FORCE
--   platform  shared by all, holds nothing about a case or a person
--   auth      read before a tenant is known (who are you, where may you go)
-- A test reads the catalogue and fails on a table without a class or a tenant table without its policy.
-- The roles reallabor_app and reallabor_sealer exist already; neither owns a table nor bypasses row-level security.

create function current_tenant() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('app.tenant', true), '')::uuid;

-- ---------------------------------------------------------------- platform

create table instance (
  singleton boolean primary key default true check (singleton),
  name text not null,                    -- origin of the audit logs, for ever
  key_check bytea not null,              -- proves that the master key at hand is the one the data were sealed with
  created_at timestamptz not null default now()
);
comment on table instance is 'class: platform';

create table scenario_version (
  hash text primary key check (hash ~ '^[0-9a-f]{64}$'),
  scenario_id text not null,
  definition text not null,              -- canonical JSON; runs keep theirs for ever
  first_seen_at timestamptz not null default now()
);
comment on table scenario_version is 'class: platform';
create index on scenario_version (scenario_id, first_seen_at);

create table provider_lease (
  id uuid primary key,
  provider_id text not null,
  audience text not null check (audience in ('person', 'batch')),
  expires_at timestamptz not null
);
comment on table provider_lease is 'class: platform';
create index on provider_lease (provider_id, expires_at);

-- ---------------------------------------------------------------- auth

create table organisation (
  id uuid primary key,
  name text not null unique
);
comment on table organisation is 'class: auth';

-- One Verantwortlicher (Art. 4 Nr. 7 DSGVO, § 67 Abs. 4 SGB X): a unit of an organisation.
create table tenant (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  name text not null,
  slug text not null unique check (slug ~ '^[a-z0-9-]+$'),
  rechtskreis text not null check (rechtskreis in ('SGG', 'VwGO')),
  unique (organisation_id, name)
);
comment on table tenant is 'class: auth';

create table person (
  id uuid primary key,
  email text not null unique check (email = lower(email)),
  name text not null,
  disabled_at timestamptz
);
comment on table person is 'class: auth';

create table membership (
  person_id uuid not null references person on delete cascade,
  tenant_id uuid not null references tenant,
  roles text[] not null check (cardinality(roles) > 0),
  -- What the log says instead of a name; this row is where it can be resolved, and erased.
  pseudonym uuid not null unique,
  primary key (person_id, tenant_id)
);
comment on table membership is 'class: auth';

create table session (
  id uuid primary key,
  secret_hash bytea not null unique,     -- SHA-256; the 256-bit secret itself is only in the cookie
  person_id uuid not null,
  tenant_id uuid not null,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  foreign key (person_id, tenant_id) references membership on delete cascade
);
comment on table session is 'class: auth';

create table access_token (
  id uuid primary key,
  secret_hash bytea not null unique,
  person_id uuid not null,
  tenant_id uuid not null,
  name text not null,
  purpose text not null,
  data_class text not null check (data_class in ('public', 'internal', 'personal', 'social', 'special')),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  foreign key (person_id, tenant_id) references membership on delete cascade
);
comment on table access_token is 'class: auth';

-- ---------------------------------------------------------------- tenant

create table policy_rule (
  tenant_id uuid not null references tenant,
  data_class text not null check (data_class in ('public', 'internal', 'personal', 'social', 'special')),
  hosting text not null check (hosting in ('on-premises', 'eu', 'adequate', 'third-country')),
  allowed boolean not null,
  needs_contract boolean not null,       -- Art. 28 DSGVO
  needs_notice boolean not null,         -- § 80 Abs. 1 SGB X
  mask boolean not null,
  raw_allowed boolean not null check (not raw_allowed or hosting = 'on-premises' or data_class not in ('social', 'special')),
  primary key (tenant_id, data_class, hosting)
);
comment on table policy_rule is 'class: tenant';

create table provider_contract (
  tenant_id uuid not null references tenant,
  provider_id text not null,
  avv_on date,
  notified_on date,
  primary key (tenant_id, provider_id)
);
comment on table provider_contract is 'class: tenant';

create table scenario_release (
  tenant_id uuid not null references tenant,
  scenario_id text not null,
  version_hash text not null references scenario_version,
  released_by text not null,             -- a function or a pseudonym, no name
  released_at timestamptz not null,
  primary key (tenant_id, scenario_id, version_hash)
);
comment on table scenario_release is 'class: tenant';

-- Text the law prescribes (Rechtsbehelfsbelehrung, Hinweis nach § 66 Abs. 3 SGB I): inserted, never generated.
create table template_block (
  tenant_id uuid not null references tenant,
  block_id text not null,
  version integer not null check (version > 0),
  title text not null,
  text text not null,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  rechtskreis text not null check (rechtskreis in ('SGG', 'VwGO', 'beide')),
  rechtsstand date not null,
  primary key (tenant_id, block_id, version)
);
comment on table template_block is 'class: tenant';

create table letterhead (
  tenant_id uuid primary key references tenant,
  authority text not null,
  street text not null,
  town text not null,
  phone text not null,
  email text not null
);
comment on table letterhead is 'class: tenant';

-- Vorgang
create table case_file (
  tenant_id uuid not null references tenant,
  id uuid not null,
  created_at timestamptz not null,
  primary key (tenant_id, id)
);
comment on table case_file is 'class: tenant';

-- Owns the data key under which all of its content lies, and the mapping of placeholders.
create table conversation (
  tenant_id uuid not null references tenant,
  id uuid not null,
  case_id uuid not null,
  person_id uuid not null references person,
  origin text not null check (origin in ('tester', 'api', 'evaluation')),
  scenario_id text,
  scenario_hash text references scenario_version,
  purpose bytea not null,                -- content: a person's own words (§ 67c Abs. 1 SGB X)
  data_class text not null check (data_class in ('public', 'internal', 'personal', 'social', 'special')),
  datenbasis text not null check (datenbasis in ('synthetic', 'pseudonymised')),
  key_version integer not null,
  wrapped_key bytea not null,
  inputs bytea,                          -- content
  mapping bytea,                         -- content
  revision integer not null default 0,   -- counts changes of inputs; older previews are then void
  token_id uuid references access_token,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  discarded_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references case_file (tenant_id, id)
);
comment on table conversation is 'class: tenant';
create index on conversation (tenant_id, person_id, updated_at desc);

create table run (
  tenant_id uuid not null,
  id uuid not null,
  conversation_id uuid not null,
  provider_id text not null,
  model_id text not null,
  parameters jsonb not null,
  digest text not null,                  -- of the outgoing messages, as the person saw them
  revision integer not null,             -- of the inputs that were released
  blind boolean not null,                -- the model's name is not shown before the rating
  idempotency_key text not null,
  status text not null check (status in ('waiting', 'running', 'completed', 'interrupted', 'refused', 'failed')),
  reason text,                           -- code of the refusal or failure
  boot text not null,                    -- process that works on it
  outgoing bytea,                        -- content: the masked messages that left
  findings bytea,                        -- content: results of the checks quote the draft
  passed integer, warned integer, failed integer,
  input_tokens integer, output_tokens integer, cost_micro_eur bigint,
  created_at timestamptz not null,
  finished_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, conversation_id, idempotency_key),
  foreign key (tenant_id, conversation_id) references conversation (tenant_id, id)
);
comment on table run is 'class: tenant';
create index on run (tenant_id, conversation_id);
create index on run (tenant_id, status) where status in ('waiting', 'running');

create table draft_version (
  tenant_id uuid not null,
  id uuid not null,
  run_id uuid not null,
  number integer not null check (number > 0),
  masked bytea not null,                 -- content: the model's words as they came
  segments bytea not null,               -- content: [{ origin: model | block | person, text }]
  created_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, run_id, number),
  foreign key (tenant_id, run_id) references run (tenant_id, id)
);
comment on table draft_version is 'class: tenant';

create table rating (
  tenant_id uuid not null,
  id uuid not null,
  run_id uuid not null,
  rater uuid not null,                   -- HMAC of the person under a key of the tenant, not the person
  rubric_version text not null,
  overall integer not null check (overall between 1 and 5),
  effort text not null check (effort in ('none', 'under-2', '2-to-10', 'rewrite')),
  flags text[] not null,
  comment bytea,                         -- content
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, run_id, rater, rubric_version),
  foreign key (tenant_id, run_id) references run (tenant_id, id)
);
comment on table rating is 'class: tenant';

create table rating_score (
  tenant_id uuid not null,
  rating_id uuid not null,
  criterion text not null,
  score integer not null check (score between 1 and 5),
  primary key (tenant_id, rating_id, criterion),
  foreign key (tenant_id, rating_id) references rating (tenant_id, id) on delete cascade
);
comment on table rating_score is 'class: tenant';

do $$
declare t text;
begin
  foreach t in array array['policy_rule', 'provider_contract', 'scenario_release', 'template_block', 'letterhead',
    'case_file', 'conversation', 'run', 'draft_version', 'rating', 'rating_score']
  loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy tenant_only on %I using (tenant_id = current_tenant()) with check (tenant_id = current_tenant())', t);
  end loop;
end $$;

-- ---------------------------------------------------------------- grants

grant usage on schema public to reallabor_app, reallabor_sealer;
grant select, insert on instance, scenario_version to reallabor_app;
grant select, insert, update, delete on provider_lease to reallabor_app;
grant select, insert, update on organisation, tenant, person, membership, access_token to reallabor_app;
grant select, insert, update, delete on session to reallabor_app;
grant select, insert, update on policy_rule, provider_contract, scenario_release, template_block, letterhead,
  case_file, conversation, run, draft_version, rating to reallabor_app;
grant select, insert, update, delete on rating_score to reallabor_app;
grant delete on rating to reallabor_app;
grant select on instance to reallabor_sealer;
