package be.homeward.query.directory;

import be.homeward.events.PersonEvent;
import be.homeward.events.PersonId;
import be.homeward.events.Sealed;
import be.homeward.events.VoiceEvent;
import be.homeward.events.VoiceEvent.OwnWordsAdded;
import be.homeward.events.VoiceEvent.OwnWordsCorrected;
import be.homeward.events.VoiceEvent.OwnWordsRestored;
import be.homeward.events.VoiceEvent.OwnWordsWithdrawn;
import be.homeward.events.VoiceEvent.TrustedPersonCorrected;
import be.homeward.events.VoiceEvent.TrustedPersonNamed;
import be.homeward.events.VoiceEvent.TrustedPersonWithdrawn;
import be.homeward.events.WordsReaders;
import be.homeward.events.WordsTopic;
import be.homeward.query.view.Column;
import be.homeward.query.view.Draft;
import be.homeward.query.view.Row;
import be.homeward.query.view.Rows;
import be.homeward.query.view.Table;
import be.homeward.query.view.Type;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What persons said in their own words, and whom they trust; texts stay sealed. */
final class Voices {
    private static final Draft WORDS_DRAFT = Table.named("own_words", PersonEvent.STREAM);
    static final Column<UUID> PERSON = WORDS_DRAFT.key("person", Type.ID);
    static final Column<UUID> WORDS = WORDS_DRAFT.key("words", Type.ID);
    static final Column<UUID> CONTROLLER = WORDS_DRAFT.column("controller", Type.ID);
    static final Column<LocalDate> ON = WORDS_DRAFT.column("on_day", Type.DATE);
    static final Column<LocalDate> WITHDRAWN_ON = WORDS_DRAFT.column("withdrawn_on", Type.DATE);
    static final Column<String> LANGUAGE = WORDS_DRAFT.column("language", Type.TEXT);
    static final Column<String> ABOUT = WORDS_DRAFT.column("about", Type.TEXT);
    static final Column<String> READERS = WORDS_DRAFT.column("readers", Type.TEXT);
    static final Column<String> TEXT = WORDS_DRAFT.column("text", Type.TEXT);

    /** Whoever leads a support of the person now, also under the id by which it knows them as the same person. */
    private static final String ACCOMPANYING = """
            readers = 'partners' and exists (
                select from support s join support_period p using (support)
                where p.partner = (select views.organisation()) and p.stopped_on is null
                    and s.recorded_to = 9223372036854775807 and p.recorded_to = 9223372036854775807
                    and (s.person = own_words.person or exists (
                        select from person_match m where m.status = 'confirmed' and m.recorded_to = 9223372036854775807
                            and own_words.person in (m.person, m.with_person) and s.person in (m.person, m.with_person))))
            """;

    static final Table TABLE = WORDS_DRAFT
            .seenBy(CONTROLLER)
            .seenWhen(ACCOMPANYING)
            .seenWhen(TeamWall.ofPerson(
                    "own_words", "own_words.readers = 'partners' or t.partner = own_words.controller"))
            .table();

    private static final Draft TRUSTED_DRAFT = Table.named("trusted_person", PersonEvent.STREAM);
    static final Column<UUID> TRUSTED_BY = TRUSTED_DRAFT.key("person", Type.ID);
    static final Column<UUID> TRUSTED = TRUSTED_DRAFT.key("trusted", Type.ID);
    static final Column<UUID> TRUSTED_CONTROLLER = TRUSTED_DRAFT.column("controller", Type.ID);
    static final Column<LocalDate> FROM = TRUSTED_DRAFT.column("from_day", Type.DATE);
    static final Column<LocalDate> UNTIL = TRUSTED_DRAFT.column("until_day", Type.DATE);
    static final Column<String> NAME = TRUSTED_DRAFT.column("name", Type.TEXT);
    static final Column<String> REACHABLE_AT = TRUSTED_DRAFT.column("reachable_at", Type.TEXT);
    static final Table TRUSTED_TABLE = TRUSTED_DRAFT.seenBy(TRUSTED_CONTROLLER).table();

    private Voices() {}

    static void project(VoiceEvent event, Rows rows) {
        switch (event) {
            case OwnWordsAdded e ->
                rows.state(said(
                        TABLE.row(e.person(), e.words()).with(CONTROLLER, controller(e.person(), rows)),
                        e.on(),
                        e.language(),
                        e.about(),
                        e.readers(),
                        e.text()));
            case OwnWordsCorrected e ->
                rows.state(said(
                        rows.get(TABLE, e.person(), e.words()),
                        e.on(),
                        e.language(),
                        e.about(),
                        e.readers(),
                        e.text()));
            case OwnWordsWithdrawn e ->
                rows.state(rows.get(TABLE, e.person(), e.words()).with(WITHDRAWN_ON, e.on()));
            case OwnWordsRestored e ->
                rows.state(rows.get(TABLE, e.person(), e.words()).without(WITHDRAWN_ON));
            case TrustedPersonNamed e ->
                rows.state(TRUSTED_TABLE
                        .row(e.person(), e.trusted())
                        .with(TRUSTED_CONTROLLER, controller(e.person(), rows))
                        .with(FROM, e.from())
                        .with(NAME, Persons.token(e.name()))
                        .with(REACHABLE_AT, Persons.token(e.reachableAt())));
            case TrustedPersonCorrected e ->
                rows.state(rows.get(TRUSTED_TABLE, e.person(), e.trusted())
                        .with(FROM, e.from())
                        .with(UNTIL, e.until())
                        .with(NAME, Persons.token(e.name()))
                        .with(REACHABLE_AT, Persons.token(e.reachableAt())));
            case TrustedPersonWithdrawn e ->
                rows.state(rows.get(TRUSTED_TABLE, e.person(), e.trusted()).with(UNTIL, e.on()));
        }
    }

    private static Row said(
            Row words,
            LocalDate on,
            String language,
            @Nullable WordsTopic about,
            WordsReaders readers,
            @Nullable Sealed text) {
        return words.with(ON, on)
                .with(LANGUAGE, language)
                .with(ABOUT, about)
                .with(READERS, readers)
                .with(TEXT, Persons.token(text));
    }

    private static @Nullable UUID controller(PersonId person, Rows rows) {
        return rows.get(Persons.TABLE, person).get(Persons.CONTROLLER);
    }
}
