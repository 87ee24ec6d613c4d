-- By which rules the claims were made; those of other rules are made again from the events.
create table claim_rules (
    one boolean primary key default true check (one),
    number int not null
);

insert into claim_rules (number) values (0);

grant select, update on claim_rules to homeward_writer;
grant select on claim_rules to homeward_reader;
