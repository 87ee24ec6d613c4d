-- Who may append and who may read; the services log in as members of these.
do $$
declare
    name text;
begin
    foreach name in array array ['homeward_writer', 'homeward_reader'] loop
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

-- Texts are compared byte by byte: by the rules of a language it would take most of the time of an append.
create table event (
    position    bigint      not null primary key,
    sequence    bigint      not null,
    recorded_at timestamptz not null,
    stream_id   uuid        not null,
    event_id    uuid        not null,
    organisation uuid       not null,
    revision    int         not null,
    stream_type text collate "C" not null,
    type        text collate "C" not null,
    payload     bytea       not null,
    metadata    bytea       not null,
    leaf        bytea       not null,
    unique (stream_id, stream_type, sequence)
);

-- Who may do what is read from these few streams before every command and every read.
create index event_access on event (position) where stream_type in ('organisation', 'programme', 'coach');

create table command_key (
    organisation uuid   not null,
    key          text collate "C" not null,
    body_mac     bytea  not null,
    position     bigint not null, -- of the last event, or the head when there was none
    events       int    not null,
    primary key (organisation, key)
);

-- Both can be made again from the events.
create table claim (
    kind     text collate "C" not null,
    key      text collate "C" not null,
    holder   text collate "C" not null,
    from_day date not null, -- -infinity: always
    to_day   date not null, -- infinity: open
    primary key (kind, key, holder, from_day)
);

create index claim_holder on claim (holder);

create table bound (
    kind     text collate "C" not null,
    key      text collate "C" not null,
    from_day date not null,
    to_day   date not null,
    maximum  int  not null,
    primary key (kind, key, from_day)
);

create function refuse_rewriting() returns trigger language plpgsql as $$
begin
    raise exception 'what was recorded is never rewritten';
end
$$;

create trigger event_is_kept before update or delete or truncate on event
    for each statement execute function refuse_rewriting();
create trigger command_key_is_kept before update or delete or truncate on command_key
    for each statement execute function refuse_rewriting();

grant usage on schema log to homeward_writer, homeward_reader;
grant select, insert on event, command_key to homeward_writer;
grant select, insert, update, delete on claim, bound to homeward_writer;
grant select on event, command_key, claim, bound to homeward_reader;
