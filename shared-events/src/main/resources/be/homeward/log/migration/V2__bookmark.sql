-- How far each automation has read; whoever holds the row has its turn.
create table bookmark (
    name     text collate "C" not null primary key,
    position bigint not null
);

grant select, insert, update on bookmark to homeward_writer;
grant select on bookmark to homeward_reader;
