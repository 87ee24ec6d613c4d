package be.homeward.query.directory;

import be.homeward.events.Destination;
import be.homeward.events.EndReason;
import be.homeward.events.EndedBy;
import be.homeward.events.HouseholdEvent;
import be.homeward.events.HouseholdEvent.FormationCorrected;
import be.homeward.events.HouseholdEvent.HouseholdFormed;
import be.homeward.events.HouseholdEvent.HouseholdJoined;
import be.homeward.events.HouseholdEvent.HouseholdLeft;
import be.homeward.events.HouseholdEvent.MembershipCorrected;
import be.homeward.events.HouseholdEvent.MembershipRecorded;
import be.homeward.events.PersonId;
import be.homeward.query.view.Column;
import be.homeward.query.view.Draft;
import be.homeward.query.view.Row;
import be.homeward.query.view.Rows;
import be.homeward.query.view.Table;
import be.homeward.query.view.Type;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who lives together. Whoever belonged from the beginning has no day of joining: they inherit each move-in. */
final class Households {
    private static final Draft HOUSEHOLD_DRAFT = Table.named("household", HouseholdEvent.STREAM);
    static final Column<UUID> HOUSEHOLD = HOUSEHOLD_DRAFT.key("household", Type.ID);
    static final Column<UUID> PARTNER = HOUSEHOLD_DRAFT.column("partner", Type.ID);
    static final Column<LocalDate> FORMED = HOUSEHOLD_DRAFT.column("formed_on", Type.DATE);
    static final Table TABLE = HOUSEHOLD_DRAFT.seenBy(PARTNER).table();

    private static final Draft MEMBER_DRAFT = Table.named("household_member", HouseholdEvent.STREAM);
    static final Column<UUID> MEMBER_HOUSEHOLD = MEMBER_DRAFT.key("household", Type.ID);
    static final Column<UUID> PERSON = MEMBER_DRAFT.key("person", Type.ID);
    /** How often the person was told to belong before. */
    static final Column<Integer> TIME = MEMBER_DRAFT.key("time", Type.NUMBER);

    static final Column<UUID> MEMBER_PARTNER = MEMBER_DRAFT.column("partner", Type.ID);
    static final Column<LocalDate> JOINED = MEMBER_DRAFT.column("joined_on", Type.DATE);
    static final Column<LocalDate> LEFT = MEMBER_DRAFT.column("left_on", Type.DATE);
    static final Column<String> DESTINATION = MEMBER_DRAFT.column("destination", Type.TEXT);
    static final Column<String> REASON = MEMBER_DRAFT.column("reason", Type.TEXT);
    static final Column<String> ENDED_BY = MEMBER_DRAFT.column("ended_by", Type.TEXT);
    static final Table MEMBER = MEMBER_DRAFT
            .seenBy(MEMBER_PARTNER)
            .seenWhen(TeamWall.ofPerson("household_member", "t.partner = household_member.partner"))
            .index("person")
            .table();

    private Households() {}

    static void project(HouseholdEvent event, Rows rows) {
        switch (event) {
            case HouseholdFormed e -> {
                Row household =
                        TABLE.row(e.household()).with(PARTNER, e.partner()).with(FORMED, e.on());
                rows.state(household);
                e.members().forEach(person -> rows.state(member(household, person, 0)));
            }
            case HouseholdJoined e -> {
                rows.state(member(
                                rows.get(TABLE, e.household()),
                                e.person(),
                                times(rows, e.person()).size())
                        .with(JOINED, e.on()));
            }
            case MembershipRecorded e -> {
                Row member = member(
                        rows.get(TABLE, e.household()),
                        e.person(),
                        times(rows, e.person()).size());
                rows.state(went(
                        member.with(JOINED, e.from()).with(LEFT, e.until()), e.destination(), e.reason(), e.endedBy()));
            }
            case HouseholdLeft e -> {
                Row member = latest(rows, e.person());
                rows.state(went(member.with(LEFT, e.on()), e.destination(), e.reason(), e.endedBy()));
            }
            case MembershipCorrected e -> corrected(e, rows);
            case FormationCorrected e ->
                rows.state(rows.get(TABLE, e.household()).with(FORMED, e.on()));
        }
    }

    /** Whoever never lived with them stays, without a night there: that may yet be corrected again. */
    private static void corrected(MembershipCorrected e, Rows rows) {
        Row member = latest(rows, e.person());
        Row corrected = member.with(JOINED, e.from()).with(LEFT, e.until());
        rows.state(went(corrected, e.destination(), e.reason(), e.endedBy()));
    }

    private static Row went(
            Row member, @Nullable Destination destination, @Nullable EndReason reason, @Nullable EndedBy endedBy) {
        return member.with(DESTINATION, destination).with(REASON, reason).with(ENDED_BY, endedBy);
    }

    private static Row member(Row household, PersonId person, int time) {
        return MEMBER.row(household.key(HOUSEHOLD), person, time).with(MEMBER_PARTNER, household.get(PARTNER));
    }

    /** An earlier time may have been told later. */
    private static Row latest(Rows rows, PersonId person) {
        return times(rows, person).stream()
                .max(Comparator.<Row, LocalDate>comparing(
                                each -> each.get(JOINED), Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(each -> each.key(TIME)))
                .orElseThrow(() -> new IllegalStateException("nobody lived with them yet"));
    }

    private static List<Row> times(Rows rows, PersonId person) {
        return rows.all(MEMBER).stream()
                .filter(each -> each.key(PERSON).equals(person.value()))
                .toList();
    }
}
