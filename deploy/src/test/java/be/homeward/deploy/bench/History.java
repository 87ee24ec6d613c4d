package be.homeward.deploy.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Years of work in the shapes of the five programmes: what their scenarios left in the log, again and again with other
 * persons, dwellings and agreements, and on demand with other partners and programmes; many copies side by side. Claims
 * are not made for the copies: nothing that is measured asks for them.
 */
final class History {
    private static final int SIDE_BY_SIDE = 100;
    private static final Set<String> FOUNDING = Set.of("organisation", "programme", "coach");

    private final Site site;
    private final List<Told> told = new ArrayList<>();
    private final Set<UUID> common = new HashSet<>();
    private final Set<UUID> fixed = new HashSet<>();
    private int worlds = 1;
    private int copies = 1;

    /** Of what the log has now. */
    History(Site site) throws SQLException {
        this.site = site;
        try (Connection database = site.database();
                Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("""
                        select stream_type, stream_id, sequence, type, revision, organisation, payload, metadata
                        from log.event order by position""")) {
            while (row.next()) {
                told.add(new Told(
                        row.getString(1),
                        row.getObject(2, UUID.class),
                        row.getLong(3),
                        row.getString(4),
                        row.getInt(5),
                        row.getObject(6, UUID.class),
                        new Form(row.getBytes(7), FOUNDING.contains(row.getString(1))),
                        new Form(row.getBytes(8), false)));
            }
        }
        fixed.add(told.getFirst().stream()); // the platform's own organisation is there once
        told.stream().filter(Told::founds).forEach(each -> each.payload().idsInto(common));
        told.forEach(each -> common.add(each.organisation()));
    }

    /** One event as it was recorded. */
    record Told(
            String kind,
            UUID stream,
            long sequence,
            String type,
            int revision,
            UUID organisation,
            Form payload,
            Form metadata) {
        boolean founds() {
            return FOUNDING.contains(kind);
        }
    }

    /** Organisations in each world. */
    int partners() {
        return (int) told.stream()
                .filter(each -> each.type().equals("OrganisationRegistered"))
                .count();
    }

    /** Makes partners and programmes, with one copy of what happened among them, until there are so many worlds. */
    void found(int wanted) throws SQLException, IOException {
        List<Form.Copy> made = new ArrayList<>();
        for (; worlds < wanted; worlds++) {
            made.add(new Form.Copy(worlds, copies++, common, fixed));
        }
        write(made, told.stream().filter(each -> !fixed.contains(each.stream())).toList());
    }

    /** Adds what happens among the partners that there are until the log has so many events. */
    void grow(long events) throws SQLException, IOException {
        List<Told> work = told.stream().filter(each -> !each.founds()).toList();
        for (long missing = events - site.head(); missing > 0; missing = events - site.head()) {
            List<Form.Copy> made = new ArrayList<>();
            for (long i = Math.min(SIDE_BY_SIDE, (missing + work.size() - 1) / work.size()); i > 0; i--) {
                made.add(new Form.Copy(copies % worlds, copies, common, fixed));
                copies++;
            }
            write(made, work);
        }
        try (Connection database = site.database();
                Statement statement = database.createStatement()) {
            statement.execute("vacuum analyze log.event");
        }
    }

    private void write(List<Form.Copy> made, List<Told> events) throws SQLException, IOException {
        try (var log = new LogCopy(site.database())) {
            for (Told each : events) {
                for (Form.Copy copy : made) {
                    log.add(each, copy);
                }
            }
            log.done();
        }
    }
}
