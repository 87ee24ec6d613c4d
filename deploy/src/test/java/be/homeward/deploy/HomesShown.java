package be.homeward.deploy;

import be.homeward.events.DwellingId;
import be.homeward.events.HomewardEvent;
import be.homeward.events.RelocationId;
import be.homeward.events.StayId;
import be.homeward.events.StreamId;
import be.homeward.log.WhatIsHeld;
import be.homeward.query.Projections;
import be.homeward.query.view.Column;
import be.homeward.query.view.Row;
import be.homeward.query.view.Rows;
import be.homeward.query.view.Table;
import be.homeward.query.view.Views;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the views say of homes, event after event. */
final class HomesShown {
    private static final LocalDate FIRST = LocalDate.of(2020, 2, 28);
    private static final int NIGHTS = 130;
    private static final int OF_EACH = 4;

    private final Views views = Projections.views();
    private final Map<StreamId, Rows> streams = new HashMap<>();
    private long position;

    void show(HomewardEvent event) {
        streams.computeIfAbsent(event.stream(), Rows::new).take(++position, Instant.EPOCH, event, views.projection());
    }

    /** Every row there is. */
    Set<String> rows() {
        Set<String> rows = new TreeSet<>();
        views.tables().flatMap(this::all).forEach(row -> rows.add(row.toString()));
        return rows;
    }

    /** Each absence by its stay and id: whose, why, from when until when. */
    Map<String, String> absences() {
        Map<String, String> absences = new TreeMap<>();
        all("absence")
                .forEach(row -> absences.put(
                        value(row, "stay") + "/" + value(row, "absence"),
                        value(row, "person") + " " + value(row, "reason") + " " + value(row, "from_day") + " "
                                + value(row, "until_day")));
        return absences;
    }

    /** The nights that a view and the log do not tell alike. */
    List<String> heldOtherwise(WhatIsHeld log) {
        List<String> otherwise = new ArrayList<>();
        for (int s = 0; s < OF_EACH; s++) {
            StayId stay = new StayId(SleptElsewhereWalkTest.id(StayId.class, s));
            Row stays = row("stay", "stay", stay.value(), null);
            for (int d = 0; d < 2; d++) {
                DwellingId dwelling = new DwellingId(SleptElsewhereWalkTest.id(DwellingId.class, d));
                if (stays != null && isKnown(stays)) {
                    nights().filter(night -> lives(stays, dwelling, night) != log.holds(stay, dwelling, night))
                            .forEach(night -> otherwise.add("stay " + stays + " " + night));
                }
                for (int r = 0; r < OF_EACH; r++) {
                    RelocationId relocation = new RelocationId(SleptElsewhereWalkTest.id(RelocationId.class, r));
                    Row guests = row("relocation", "stay", stay.value(), relocation.value());
                    nights().filter(night ->
                                    sleeps(guests, dwelling, night) != log.holds(stay, relocation, dwelling, night))
                            .forEach(night -> otherwise.add("relocation " + guests + " " + night));
                }
            }
        }
        return otherwise;
    }

    private static boolean lives(Row stay, DwellingId dwelling, LocalDate night) {
        return dwelling.value().equals(value(stay, "dwelling"))
                && within(value(stay, "move_in"), value(stay, "move_out"), night);
    }

    /** Before anybody moved in, and past the end that was foreseen, the log holds the nights of a plan. */
    private static boolean isKnown(Row stay) {
        return value(stay, "move_in") != null
                && (value(stay, "move_out") != null || value(stay, "assigned_until") == null);
    }

    private static boolean sleeps(@Nullable Row guests, DwellingId dwelling, LocalDate night) {
        return guests != null
                && dwelling.value().equals(value(guests, "to_dwelling"))
                && within(value(guests, "from_day"), value(guests, "until_day"), night);
    }

    private static boolean within(@Nullable Object from, @Nullable Object until, LocalDate night) {
        return from instanceof LocalDate first
                && !night.isBefore(first)
                && (!(until instanceof LocalDate last) || night.isBefore(last));
    }

    private @Nullable Row row(String table, String key, UUID first, @Nullable UUID second) {
        return all(table)
                .filter(row -> first.equals(value(row, key)) && (second == null || second.equals(value(row, table))))
                .findFirst()
                .orElse(null);
    }

    private Stream<Row> all(String name) {
        return views.tables().filter(table -> table.name().equals(name)).flatMap(this::all);
    }

    private Stream<Row> all(Table table) {
        return streams.values().stream().flatMap(rows -> rows.all(table).stream());
    }

    private static @Nullable Object value(Row row, String column) {
        for (Column<?> each : row.table().columns()) {
            if (each.name().equals(column)) {
                return row.value(each.index());
            }
        }
        throw new AssertionError(row + " has no " + column);
    }

    private static Stream<LocalDate> nights() {
        return FIRST.datesUntil(FIRST.plusDays(NIGHTS));
    }
}
