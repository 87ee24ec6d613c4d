package be.homeward.query.directory;

import be.homeward.events.PersonEvent;
import be.homeward.events.PersonEvent.IdentityUpdated;
import be.homeward.events.PersonEvent.LivingSituationRecorded;
import be.homeward.events.PersonEvent.LivingSituationWithdrawn;
import be.homeward.events.PersonEvent.PersonRegistered;
import be.homeward.events.RequestEvent;
import be.homeward.events.Sealed;
import be.homeward.events.VoiceEvent;
import be.homeward.query.view.Column;
import be.homeward.query.view.Draft;
import be.homeward.query.view.Row;
import be.homeward.query.view.Rows;
import be.homeward.query.view.Table;
import be.homeward.query.view.Type;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Persons as the organisation that answers for their data knows them; names stay sealed. */
final class Persons {
    private static final Draft PERSON_DRAFT = Table.named("person", PersonEvent.STREAM);
    static final Column<UUID> PERSON = PERSON_DRAFT.key("person", Type.ID);
    static final Column<UUID> CONTROLLER = PERSON_DRAFT.column("controller", Type.ID);
    static final Column<String> GIVEN_NAME = PERSON_DRAFT.column("given_name", Type.TEXT);
    static final Column<String> FAMILY_NAME = PERSON_DRAFT.column("family_name", Type.TEXT);
    static final Column<String> BIRTH_DATE = PERSON_DRAFT.column("birth_date", Type.TEXT);
    static final Column<String> REACHABLE_AT = PERSON_DRAFT.column("reachable_at", Type.TEXT);
    static final Table TABLE = PERSON_DRAFT
            .seenBy(CONTROLLER)
            .seenWhen(TeamWall.ofPerson("person", "t.partner = person.controller"))
            .table();

    private static final Draft SITUATION_DRAFT = Table.named("living_situation", PersonEvent.STREAM);
    static final Column<UUID> SITUATION_PERSON = SITUATION_DRAFT.key("person", Type.ID);
    static final Column<LocalDate> ON = SITUATION_DRAFT.key("on_day", Type.DATE);
    static final Column<UUID> SITUATION_CONTROLLER = SITUATION_DRAFT.column("controller", Type.ID);
    static final Column<String> SITUATION = SITUATION_DRAFT.column("situation", Type.TEXT);
    static final Table LIVING_SITUATION =
            SITUATION_DRAFT.seenBy(SITUATION_CONTROLLER).table();

    private Persons() {}

    static void project(PersonEvent event, Rows rows) {
        switch (event) {
            case PersonRegistered e ->
                rows.state(identity(
                        TABLE.row(e.person()).with(CONTROLLER, e.controller()),
                        e.givenName(),
                        e.familyName(),
                        e.birthDate(),
                        e.reachableAt()));
            case IdentityUpdated e ->
                rows.state(identity(
                        rows.get(TABLE, e.person()), e.givenName(), e.familyName(), e.birthDate(), e.reachableAt()));
            case LivingSituationRecorded e ->
                rows.state(LIVING_SITUATION
                        .row(e.person(), e.on())
                        .with(SITUATION_CONTROLLER, rows.get(TABLE, e.person()).get(CONTROLLER))
                        .with(SITUATION, e.situation()));
            case LivingSituationWithdrawn e -> rows.remove(rows.get(LIVING_SITUATION, e.person(), e.on()));
            case VoiceEvent e -> Voices.project(e, rows);
            case RequestEvent e -> Requests.project(e, rows);
        }
    }

    private static Row identity(
            Row person,
            @Nullable Sealed givenName,
            @Nullable Sealed familyName,
            @Nullable Sealed birthDate,
            @Nullable Sealed reachableAt) {
        return person.with(GIVEN_NAME, token(givenName))
                .with(FAMILY_NAME, token(familyName))
                .with(BIRTH_DATE, token(birthDate))
                .with(REACHABLE_AT, token(reachableAt));
    }

    static @Nullable String token(@Nullable Sealed sealed) {
        return sealed == null ? null : sealed.token();
    }
}
