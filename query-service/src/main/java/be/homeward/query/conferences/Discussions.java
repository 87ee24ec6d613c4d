package be.homeward.query.conferences;

import be.homeward.events.ConferenceEvent;
import be.homeward.query.view.Column;
import be.homeward.query.view.Draft;
import be.homeward.query.view.Several;
import be.homeward.query.view.Table;
import be.homeward.query.view.Type;
import java.time.LocalDate;
import java.util.UUID;

/** What was discussed, row by row for organisations that had somebody in the room; words and persons for those bound. */
final class Discussions {
    private static final String IN_THE_ROOM = "(select views.organisation())::text = any (%s)";

    private static final Draft DRAFT = Table.named("discussion", ConferenceEvent.STREAM);
    static final Column<UUID> CONFERENCE = DRAFT.key("conference", Type.ID);
    static final Column<UUID> DISCUSSION = DRAFT.key("discussion", Type.ID);
    static final Column<UUID> PARTNER = DRAFT.column("partner", Type.ID);
    static final Column<Several> MATTERS = DRAFT.column("matters", Type.SET);
    static final Column<LocalDate> INFORMED_ON = DRAFT.column("informed_on", Type.DATE);
    static final Column<LocalDate> AGREED_ON = DRAFT.column("agreed_on", Type.DATE);
    static final Column<Several> ORGANISATIONS = DRAFT.column("organisations", Type.SET);
    /** Those of them that professional secrecy binds. */
    static final Column<Several> BOUND = DRAFT.column("bound", Type.SET);

    static final Table TABLE =
            DRAFT.seenWhen(IN_THE_ROOM.formatted("organisations")).table();

    private static final Draft HEARER_DRAFT = Table.named("hearer", ConferenceEvent.STREAM);
    static final Column<UUID> HEARER_CONFERENCE = HEARER_DRAFT.key("conference", Type.ID);
    static final Column<UUID> HEARER_DISCUSSION = HEARER_DRAFT.key("discussion", Type.ID);
    static final Column<UUID> HEARER_ORGANISATION = HEARER_DRAFT.key("organisation", Type.ID);
    static final Column<String> LOGIN = HEARER_DRAFT.key("login", Type.TEXT);
    static final Column<String> FUNCTION = HEARER_DRAFT.key("function", Type.TEXT);
    static final Column<Several> HEARER_ROOM = HEARER_DRAFT.column("organisations", Type.SET);
    static final Table HEARER =
            HEARER_DRAFT.seenWhen(IN_THE_ROOM.formatted("organisations")).table();

    private static final Draft ACTION_DRAFT = Table.named("agreed_action", ConferenceEvent.STREAM);
    static final Column<UUID> ACTION_CONFERENCE = ACTION_DRAFT.key("conference", Type.ID);
    static final Column<UUID> ACTION = ACTION_DRAFT.key("action", Type.ID);
    static final Column<UUID> ACTION_DISCUSSION = ACTION_DRAFT.column("discussion", Type.ID);
    static final Column<UUID> ACTION_PARTNER = ACTION_DRAFT.column("partner", Type.ID);
    static final Column<String> MATTER = ACTION_DRAFT.column("matter", Type.TEXT);
    static final Column<LocalDate> DUE = ACTION_DRAFT.column("due", Type.DATE);
    static final Column<LocalDate> DONE_ON = ACTION_DRAFT.column("done_on", Type.DATE);
    static final Column<Several> ACTION_ROOM = ACTION_DRAFT.column("organisations", Type.SET);
    static final Table ACTIONS =
            ACTION_DRAFT.seenWhen(IN_THE_ROOM.formatted("organisations")).table();

    private static final Draft WORDS_DRAFT = Table.named("conference_words", ConferenceEvent.STREAM);
    static final Column<UUID> WORDS_CONFERENCE = WORDS_DRAFT.key("conference", Type.ID);
    /** The discussion or the action that they are about. */
    static final Column<UUID> TOPIC = WORDS_DRAFT.key("topic", Type.ID);

    static final Column<UUID> PERSON = WORDS_DRAFT.column("person", Type.ID);
    static final Column<String> WORDS = WORDS_DRAFT.column("words", Type.TEXT);
    static final Column<String> ABOUT_HEALTH = WORDS_DRAFT.column("about_health", Type.TEXT);
    static final Column<Several> WORDS_BOUND = WORDS_DRAFT.column("bound", Type.SET);
    static final Table WORDING =
            WORDS_DRAFT.seenWhen(IN_THE_ROOM.formatted("bound")).table();

    private Discussions() {}
}
