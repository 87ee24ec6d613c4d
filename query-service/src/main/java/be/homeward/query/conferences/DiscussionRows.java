package be.homeward.query.conferences;

import static be.homeward.query.conferences.Discussions.*;

import be.homeward.events.ActionId;
import be.homeward.events.ConferenceEvent.ActionAgreed;
import be.homeward.events.ConferenceEvent.ActionCompleted;
import be.homeward.events.ConferenceEvent.ActionCorrected;
import be.homeward.events.ConferenceEvent.ActionReopened;
import be.homeward.events.ConferenceEvent.ActionWithdrawn;
import be.homeward.events.ConferenceEvent.DiscussionCorrected;
import be.homeward.events.ConferenceEvent.DiscussionWithdrawn;
import be.homeward.events.ConferenceEvent.OfPerson;
import be.homeward.events.ConferenceEvent.PersonDiscussed;
import be.homeward.events.ConferenceId;
import be.homeward.events.DiscussionId;
import be.homeward.events.Function;
import be.homeward.events.Hearer;
import be.homeward.events.PersonId;
import be.homeward.events.Sealed;
import be.homeward.query.view.Row;
import be.homeward.query.view.Rows;
import be.homeward.query.view.Several;
import be.homeward.query.view.Type;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the facts about one person make of the rows of a conference. */
final class DiscussionRows {
    private DiscussionRows() {}

    static void project(OfPerson event, Rows rows) {
        switch (event) {
            case PersonDiscussed e -> discussed(e, rows);
            case DiscussionCorrected e -> corrected(e, rows);
            case DiscussionWithdrawn e -> withdrawn(e, rows);
            case ActionAgreed e ->
                agreed(
                        ACTIONS.row(e.conference(), e.action())
                                .with(ACTION_DISCUSSION, e.discussion())
                                .with(ACTION_PARTNER, e.partner())
                                .with(MATTER, e.matter())
                                .with(DUE, e.due()),
                        e,
                        e.action(),
                        e.person(),
                        e.words(),
                        rows);
            case ActionCorrected e ->
                agreed(
                        action(e, e.action(), rows)
                                .with(ACTION_PARTNER, e.partner())
                                .with(MATTER, e.matter())
                                .with(DUE, e.due()),
                        e,
                        e.action(),
                        e.person(),
                        e.words(),
                        rows);
            case ActionWithdrawn e -> {
                rows.remove(action(e, e.action(), rows));
                rows.remove(rows.get(WORDING, e.conference(), e.action()));
            }
            case ActionCompleted e -> rows.state(action(e, e.action(), rows).with(DONE_ON, e.on()));
            case ActionReopened e -> rows.state(action(e, e.action(), rows).without(DONE_ON));
        }
    }

    private static void discussed(PersonDiscussed e, Rows rows) {
        rows.state(TABLE.row(e.conference(), e.discussion())
                .with(PARTNER, e.partner())
                .with(MATTERS, Type.codes(e.matters()))
                .with(INFORMED_ON, e.informedOn())
                .with(AGREED_ON, e.agreedOn())
                .with(ORGANISATIONS, organisations(e.room()))
                .with(BOUND, bound(e.room())));
        heard(e.conference(), e.discussion(), e.room(), rows);
        said(e.conference(), e.discussion().value(), e.person(), e.decision(), e.aboutHealth(), e.room(), rows);
    }

    private static void corrected(DiscussionCorrected e, Rows rows) {
        rows.state(rows.get(TABLE, e.conference(), e.discussion())
                .with(MATTERS, Type.codes(e.matters()))
                .with(INFORMED_ON, e.informedOn())
                .with(AGREED_ON, e.agreedOn())
                .with(ORGANISATIONS, organisations(e.room()))
                .with(BOUND, bound(e.room())));
        rows.all(HEARER).stream()
                .filter(each -> e.discussion().value().equals(each.get(HEARER_DISCUSSION)))
                .forEach(rows::remove);
        heard(e.conference(), e.discussion(), e.room(), rows);
        said(e.conference(), e.discussion().value(), e.person(), e.decision(), e.aboutHealth(), e.room(), rows);
        for (Row action : actions(e.discussion(), rows)) {
            rows.state(action.with(ACTION_ROOM, organisations(e.room())));
            rows.state(rows.get(WORDING, e.conference(), action.key(ACTION)).with(WORDS_BOUND, bound(e.room())));
        }
    }

    private static void withdrawn(DiscussionWithdrawn e, Rows rows) {
        rows.remove(rows.get(TABLE, e.conference(), e.discussion()));
        rows.remove(rows.get(WORDING, e.conference(), e.discussion()));
        rows.all(HEARER).stream()
                .filter(each -> e.discussion().value().equals(each.get(HEARER_DISCUSSION)))
                .forEach(rows::remove);
        for (Row action : actions(e.discussion(), rows)) {
            rows.remove(action);
            rows.remove(rows.get(WORDING, e.conference(), action.key(ACTION)));
        }
    }

    private static void agreed(
            Row action, OfPerson e, ActionId id, PersonId person, @Nullable Sealed words, Rows rows) {
        Row discussion = rows.get(TABLE, e.conference(), e.discussion());
        rows.state(action.with(ACTION_ROOM, discussion.get(ORGANISATIONS)));
        rows.state(WORDING.row(e.conference(), id)
                .with(PERSON, person)
                .with(WORDS, token(words))
                .with(WORDS_BOUND, discussion.get(BOUND)));
    }

    private static void heard(ConferenceId conference, DiscussionId discussion, Set<Hearer> room, Rows rows) {
        for (Hearer each : room) {
            rows.state(HEARER.row(conference, discussion, each.organisation(), each.subject(), each.function())
                    .with(HEARER_ROOM, organisations(room)));
        }
    }

    private static void said(
            ConferenceId conference,
            UUID discussion,
            PersonId person,
            @Nullable Sealed words,
            @Nullable Sealed aboutHealth,
            Set<Hearer> room,
            Rows rows) {
        rows.state(WORDING.row(conference, discussion)
                .with(PERSON, person)
                .with(WORDS, token(words))
                .with(ABOUT_HEALTH, token(aboutHealth))
                .with(WORDS_BOUND, bound(room)));
    }

    private static Row action(OfPerson e, ActionId id, Rows rows) {
        return rows.get(ACTIONS, e.conference(), id);
    }

    private static List<Row> actions(DiscussionId discussion, Rows rows) {
        return rows.all(ACTIONS).stream()
                .filter(each -> discussion.value().equals(each.get(ACTION_DISCUSSION)))
                .toList();
    }

    private static Several organisations(Set<Hearer> room) {
        return Type.ids(room.stream().map(Hearer::organisation).distinct().toList());
    }

    /** A landlord is told nothing of persons. */
    private static Several bound(Set<Hearer> room) {
        return Type.ids(room.stream()
                .filter(each -> each.function() != Function.HOUSING)
                .map(Hearer::organisation)
                .distinct()
                .toList());
    }

    private static @Nullable String token(@Nullable Sealed words) {
        return words == null ? null : words.token();
    }
}
