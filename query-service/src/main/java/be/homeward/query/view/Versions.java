package be.homeward.query.view;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which versions of the views there are, and the one that is read. */
public final class Versions {
    /**
     * Shows the live version to one organisation, or to one coach of it, until the transaction ends, and says how far it
     * has come. Where names are looked up stays with the connection: the driver forgets what it prepared whenever that
     * changes, and so do these functions, which keep the plans of what they ask.
     */
    private static final String ENTER = """
            create or replace function views.enter(
                organisation uuid, coach uuid default null, today date default null,
                out "position" bigint, out recorded_at timestamptz) language plpgsql
            as $$
            declare
                version text;
            begin
                if current_setting('transaction_isolation') <> 'repeatable read' then
                    raise 'what is read must be of one moment';
                end if;
                select 'views_' || l.version into strict version from views.live l;
                if current_setting('search_path') <> version then
                    perform set_config('search_path', version, false);
                end if;
                perform set_config('homeward.organisation', organisation::text, true),
                    set_config('homeward.coach', coalesce(coach::text, ''), true),
                    set_config('homeward.today', coalesce(today::text, ''), true),
                    set_config('statement_timeout', '10s', true);
                select t.position, t.recorded_at into strict "position", recorded_at from token t;
            end
            $$""";

    /** The version that is read and how far it has come, for whoever writes it: nobody else does until the transaction ends. */
    private static final String TAKE = """
            create or replace function views.take(out version int, out "position" bigint, out epoch bigint)
            language plpgsql as $$
            begin
                -- whose connection died silently must not keep everybody else out for ever
                perform set_config('idle_in_transaction_session_timeout', '1min', true);
                select l.version into strict version from views.live l for share;
                if current_setting('search_path') <> 'views_' || version then
                    perform set_config('search_path', 'views_' || version, false);
                end if;
                select t.position, t.epoch into strict "position", epoch from token t for update;
            end
            $$""";

    private Versions() {}

    /** @param reader the role that reads, which owns nothing */
    public static void prepare(Connection connection, String reader) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            // two services may start at once
            statement.execute("select pg_advisory_xact_lock(hashtext('homeward.views.prepare'))");
            statement.execute("""
                    create schema if not exists views;
                    create table if not exists views.version (
                        number int primary key, fingerprint text not null, built_at timestamptz not null default now());
                    create sequence if not exists views.number as int;
                    create table if not exists views.live (
                        one boolean primary key default true check (one), version int not null, previous int);
                    create table if not exists views.claim (
                        processor text not null, segment int not null, owner text, at timestamptz not null,
                        primary key (processor, segment));
                    create or replace function views.organisation() returns uuid language sql stable
                    as $$ select nullif(current_setting('homeward.organisation', true), '')::uuid $$;
                    create or replace function views.coach() returns uuid language sql stable
                    as $$ select nullif(current_setting('homeward.coach', true), '')::uuid $$;
                    create or replace function views.today() returns date language sql stable
                    as $$ select nullif(current_setting('homeward.today', true), '')::date $$;
                    drop function if exists views.enter(uuid);
                    %2$s;
                    %3$s;
                    grant usage on schema views to %1$s;
                    grant select on views.live to %1$s;
                    """.formatted(reader, ENTER, TAKE));
        }
    }

    /** The version that is read; while the transaction lasts, no other takes its place. */
    public static Optional<Schema> hold(Connection connection) throws SQLException {
        return one(connection, "select version from views.live for share").map(Schema::new);
    }

    /** The version that is read; nobody else writes it until the transaction ends. */
    public static Optional<Schema> holdAlone(Connection connection) throws SQLException {
        return one(connection, "select version from views.live for update").map(Schema::new);
    }

    public static Optional<Schema> live(Connection connection) throws SQLException {
        return one(connection, "select version from views.live").map(Schema::new);
    }

    /** The version that was read before, kept so that one can go back. */
    public static Optional<Schema> previous(Connection connection) throws SQLException {
        return one(connection, "select previous from views.live where previous is not null")
                .map(Schema::new);
    }

    /** Removes what is neither read nor kept to go back to. */
    public static void dropOthers(Connection connection) throws SQLException {
        String sql = """
                delete from views.version v
                where not exists (select from views.live l where v.number in (l.version, l.previous))
                returning number
                """;
        List<Schema> others = new ArrayList<>();
        try (PreparedStatement delete = connection.prepareStatement(sql);
                ResultSet row = delete.executeQuery()) {
            while (row.next()) {
                others.add(new Schema(row.getInt(1)));
            }
        }
        for (Schema each : others) {
            each.drop(connection);
        }
    }

    /** Takes a new number, for a version whose tables are of this form. */
    public static Schema next(Connection connection, Views views) throws SQLException {
        String sql = """
                insert into views.version (number, fingerprint) values (nextval('views.number'), ?) returning number
                """;
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, views.fingerprint());
            try (ResultSet row = insert.executeQuery()) {
                row.next();
                return new Schema(row.getInt(1));
            }
        }
    }

    /** Whether the tables of a version are what these views write. */
    public static boolean fits(Connection connection, Schema schema, Views views) throws SQLException {
        String sql = "select 1 from views.version where number = ? and fingerprint = ?";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setInt(1, schema.version());
            select.setString(2, views.fingerprint());
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        }
    }

    /** From the next transaction on, this version is read; the one read so far is kept. */
    public static void swap(Connection connection, Schema schema) throws SQLException {
        String sql = """
                insert into views.live (version) values (?)
                on conflict (one) do update set previous = live.version, version = excluded.version
                """;
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setInt(1, schema.version());
            update.executeUpdate();
        }
    }

    private static Optional<Integer> one(Connection connection, String sql) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql);
                ResultSet row = select.executeQuery()) {
            return row.next() ? Optional.of(row.getInt(1)) : Optional.empty();
        }
    }
}
