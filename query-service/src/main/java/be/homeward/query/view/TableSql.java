package be.homeward.query.view;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The SQL of a table; names are its own, the schema is the one that the connection looks in first. */
final class TableSql {
    private TableSql() {}

    static String create(Table table) {
        return "create table %s (%s, stream uuid not null, recorded_from bigint not null, recorded_to bigint not null)"
                .formatted(
                        table,
                        join(
                                table.columns(),
                                each -> each.name() + " " + each.type().sql()
                                        + (each.index() < table.keys() ? " not null" : "")));
    }

    /** Rows as known at a position; a function that PostgreSQL folds into the query around it. */
    static String at(Table table) {
        return """
                create function %1$s_at(known bigint) returns setof %1$s language sql stable
                begin atomic select * from %1$s where recorded_from <= known and recorded_to > known; end
                """.formatted(table);
    }

    /** What is cheaper to add once the rows are there. */
    static List<String> finish(Table table) {
        Stream<String> own = Stream.of(
                "alter table %s add primary key (%s, recorded_from)"
                        .formatted(table, join(table.keyColumns(), Column::name)),
                "create index on %s (stream) where recorded_to = %d".formatted(table, Version.NOW));
        Stream<String> more = table.indexes().stream().map(each -> "create index on %s (%s)".formatted(table, each));
        return Stream.concat(own, more).toList();
    }

    /** Nobody but the owner sees anything that a policy does not show. */
    static List<String> wall(Table table, String reader) {
        return List.of(
                "alter table %s enable row level security".formatted(table),
                "alter table %s force row level security".formatted(table),
                "create policy engine on %s to current_user using (true) with check (true)".formatted(table),
                "create policy reader on %s for select to %s using (%s)".formatted(table, reader, table.seenWhen()),
                "grant select on %s to %s".formatted(table, reader));
    }

    /** Not an empty one: its plans would still reckon with no rows when there are many. */
    static String analyze(Table table) {
        return "do $$ begin if exists (select from %1$s) then analyze %1$s; end if; end $$".formatted(table);
    }

    static String load(Table table) {
        return "select %s, stream, recorded_from from %s where stream = any (?) and recorded_to = %d"
                .formatted(join(table.columns(), Column::name), table, Version.NOW);
    }

    /** One statement for any number of rows: an array for each column. */
    static String upsert(Table table) {
        String parameters = Stream.concat(
                        table.columns().stream().map(each -> "?::" + each.type().element() + "[]"),
                        Stream.of("?::uuid[]", "?::bigint[]", "?::bigint[]"))
                .collect(Collectors.joining(", "));
        String selected = Stream.concat(
                        table.columns().stream()
                                .map(each ->
                                        "c" + each.index() + "::" + each.type().sql()),
                        Stream.of("s", "f", "t"))
                .collect(Collectors.joining(", "));
        String named = IntStream.range(0, table.columns().size())
                .mapToObj(i -> "c" + i)
                .collect(Collectors.joining(", ", "", ", s, f, t"));
        String values = Stream.concat(
                        table.columns().stream().skip(table.keys()).map(Column::name), Stream.of("recorded_to"))
                .map(each -> each + " = excluded." + each)
                .collect(Collectors.joining(", "));
        return """
                insert into %s (%s, stream, recorded_from, recorded_to)
                select %s from unnest(%s) as new(%s)
                on conflict (%s, recorded_from) do update set %s
                """.formatted(
                        table,
                        join(table.columns(), Column::name),
                        selected,
                        parameters,
                        named,
                        join(table.keyColumns(), Column::name),
                        values);
    }

    static String copy(Table table) {
        return "copy %s (%s, stream, recorded_from, recorded_to) from stdin with (freeze, format binary)"
                .formatted(table, join(table.columns(), Column::name));
    }

    private static String join(List<Column<?>> columns, Function<Column<?>, String> each) {
        return columns.stream().map(each).collect(Collectors.joining(", "));
    }
}
