-- One key per person, controlling organisation and class of data. A destroyed key stays as an empty row: what it
-- sealed is known to be gone, where an unknown key is an error.
create table keys.data_key (
    id           uuid primary key,
    person       uuid        not null,
    controller   uuid        not null,
    data_class   text        not null,
    master       integer,
    wrapped      bytea,
    created_at   timestamptz not null default clock_timestamp(),
    destroyed_at timestamptz,
    check ((wrapped is null) = (destroyed_at is not null)),
    check ((wrapped is null) = (master is null))
);

-- What makes a concurrent first use create one key.
create unique index data_key_in_force on keys.data_key (person, controller, data_class) where destroyed_at is null;

-- Rotation asks for what an older master key still wraps.
create index data_key_master on keys.data_key (master) where master is not null;

-- Secrets that belong to nobody in particular and must outlive every rotation.
create table keys.secret (
    name    text primary key,
    master  integer not null,
    wrapped bytea   not null
);

-- Who was shown what of whom; one row per request, only ever added to.
create table keys.disclosure (
    id           bigint generated always as identity primary key,
    at           timestamptz not null default clock_timestamp(),
    subject      text        not null,
    organisation uuid        not null,
    function     text        not null,
    purpose      text        not null,
    persons      uuid[]      not null,
    classes      text[]      not null
);

-- A person may be handed the list of who was shown their data.
create index disclosure_persons on keys.disclosure using gin (persons);

-- The services log in as members of these. Whoever prepares the cluster may make them first: only a role that may
-- create roles can make the missing ones here.
do $$
declare
    name text;
begin
    foreach name in array array ['homeward_sealer', 'homeward_opener'] loop
        begin
            if not exists (select from pg_roles where rolname = name) then
                execute format('create role %I nologin', name);
            end if;
        exception
            when duplicate_object or unique_violation then null; -- another database of this server made it just now
        end;
    end loop;
end
$$;

grant usage on schema keys to homeward_sealer, homeward_opener;
grant select, insert, update on keys.data_key, keys.secret to homeward_sealer;
grant select on keys.data_key to homeward_opener;
grant select, insert on keys.disclosure to homeward_sealer, homeward_opener;
