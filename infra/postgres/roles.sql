-- Runs once, as superuser, when the container's data directory is empty; by hand: psql -f roles.sql with the three
-- passwords in the environment. Needs psql 15 or newer (\getenv).
--
--   reallabor_owner   owns the database and its tables: migrations, `audit verify`
--   reallabor_app     the server: sees only the rows of the tenant that is set, and changes no entry of the log
--   reallabor_sealer  seals and signs the log, and reads nothing else
--
-- None of them is a superuser or passes row-level security. The migrations grant the rest.

\set ON_ERROR_STOP on
\getenv owner_password REALLABOR_OWNER_PASSWORD
\getenv app_password REALLABOR_APP_PASSWORD
\getenv sealer_password REALLABOR_SEALER_PASSWORD

create role reallabor_owner login nosuperuser nobypassrls nocreatedb nocreaterole password :'owner_password';
create role reallabor_app login nosuperuser nobypassrls nocreatedb nocreaterole password :'app_password';
create role reallabor_sealer login nosuperuser nobypassrls nocreatedb nocreaterole password :'sealer_password';

-- Bytewise order, the same on every host: an index must not depend on the C library of a container image.
create database reallabor owner reallabor_owner
  template template0 encoding 'UTF8' locale 'C' locale_provider builtin builtin_locale 'C.UTF-8';
revoke all on database reallabor from public;
grant connect on database reallabor to reallabor_app, reallabor_sealer;

\connect reallabor
-- Only a superuser may add it; nothing uses it yet.
create extension if not exists vector;
