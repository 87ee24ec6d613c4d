-- What an automation could not act on: it went on behind it, and tries it again from time to time.
create table set_aside (
    name     text collate "C" not null,
    position bigint not null,
    primary key (name, position)
);

grant select, insert, delete on set_aside to homeward_writer;
-- a row is locked while it is tried
grant update (name) on set_aside to homeward_writer;
grant select on set_aside to homeward_reader;

-- Which dwellings are held under an agreement is asked when it ends.
create index event_of_acceptance on event (position) where type in ('DwellingAccepted', 'AcceptanceCorrected');
