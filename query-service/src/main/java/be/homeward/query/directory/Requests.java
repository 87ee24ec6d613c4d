package be.homeward.query.directory;

import be.homeward.events.AnswerDeadline;
import be.homeward.events.PersonEvent;
import be.homeward.events.RequestEvent;
import be.homeward.events.RequestEvent.RequestAnswerWithdrawn;
import be.homeward.events.RequestEvent.RequestAnswered;
import be.homeward.events.RequestEvent.RequestCorrected;
import be.homeward.events.RequestEvent.RequestExtended;
import be.homeward.events.RequestEvent.RequestExtensionWithdrawn;
import be.homeward.events.RequestEvent.RequestReceived;
import be.homeward.events.RequestEvent.RequestRestored;
import be.homeward.events.RequestEvent.RequestWithdrawn;
import be.homeward.query.view.Column;
import be.homeward.query.view.Draft;
import be.homeward.query.view.Row;
import be.homeward.query.view.Rows;
import be.homeward.query.view.Table;
import be.homeward.query.view.Type;
import java.time.LocalDate;
import java.util.UUID;

/** What persons ask about their data, for the organisation that has to answer; what they wrote stays sealed. */
final class Requests {
    private static final Draft DRAFT = Table.named("person_request", PersonEvent.STREAM);
    static final Column<UUID> PERSON = DRAFT.key("person", Type.ID);
    static final Column<UUID> REQUEST = DRAFT.key("request", Type.ID);
    static final Column<UUID> CONTROLLER = DRAFT.column("controller", Type.ID);
    static final Column<String> KIND = DRAFT.column("kind", Type.TEXT);
    static final Column<LocalDate> RECEIVED_ON = DRAFT.column("received_on", Type.DATE);
    static final Column<LocalDate> WITHDRAWN_ON = DRAFT.column("withdrawn_on", Type.DATE);
    static final Column<Long> EVENT = DRAFT.column("event", Type.POSITION);
    static final Column<String> ASKED = DRAFT.column("asked", Type.TEXT);
    /** The last day, unless the person is told that it takes longer; and the last day once told so in time. */
    static final Column<LocalDate> DUE_ON = DRAFT.column("due_on", Type.DATE);

    static final Column<LocalDate> EXTENDED_ON = DRAFT.column("extended_on", Type.DATE);
    static final Column<LocalDate> EXTENDED_DUE_ON = DRAFT.column("extended_due_on", Type.DATE);
    static final Column<String> EXTENSION_REASON = DRAFT.column("extension_reason", Type.TEXT);
    static final Column<LocalDate> ANSWERED_ON = DRAFT.column("answered_on", Type.DATE);
    static final Column<String> ANSWER = DRAFT.column("answer", Type.TEXT);
    static final Column<Long> CORRECTION = DRAFT.column("correction", Type.POSITION);
    static final Column<String> REASON = DRAFT.column("reason", Type.TEXT);
    static final Column<String> EXPLANATION = DRAFT.column("explanation", Type.TEXT);
    static final Table TABLE = DRAFT.seenBy(CONTROLLER).table();

    private Requests() {}

    static void project(RequestEvent event, Rows rows) {
        switch (event) {
            case RequestReceived e ->
                rows.state(due(TABLE.row(e.person(), e.request())
                        .with(CONTROLLER, rows.get(Persons.TABLE, e.person()).get(Persons.CONTROLLER))
                        .with(KIND, e.kind())
                        .with(RECEIVED_ON, e.on())
                        .with(EVENT, e.event())
                        .with(ASKED, Persons.token(e.asked()))));
            case RequestCorrected e ->
                rows.state(due(row(e, rows)
                        .with(RECEIVED_ON, e.on())
                        .with(EVENT, e.event())
                        .with(ASKED, Persons.token(e.asked()))));
            case RequestWithdrawn e -> rows.state(row(e, rows).with(WITHDRAWN_ON, e.on()));
            case RequestRestored e -> rows.state(row(e, rows).without(WITHDRAWN_ON));
            case RequestExtended e ->
                rows.state(due(row(e, rows).with(EXTENDED_ON, e.on()).with(EXTENSION_REASON, e.reason())));
            case RequestExtensionWithdrawn e ->
                rows.state(due(row(e, rows).without(EXTENDED_ON).without(EXTENSION_REASON)));
            case RequestAnswered e ->
                rows.state(row(e, rows)
                        .with(ANSWERED_ON, e.on())
                        .with(ANSWER, e.answer())
                        .with(CORRECTION, e.correction())
                        .with(REASON, e.reason())
                        .with(EXPLANATION, Persons.token(e.explanation())));
            case RequestAnswerWithdrawn e ->
                rows.state(row(e, rows)
                        .without(ANSWERED_ON)
                        .without(ANSWER)
                        .without(CORRECTION)
                        .without(REASON)
                        .without(EXPLANATION));
        }
    }

    private static Row row(RequestEvent e, Rows rows) {
        return rows.get(TABLE, e.person(), e.request());
    }

    private static Row due(Row request) {
        LocalDate received = request.get(RECEIVED_ON);
        LocalDate told = request.get(EXTENDED_ON);
        if (received == null) {
            return request;
        }
        return request.with(DUE_ON, AnswerDeadline.first(received))
                .with(EXTENDED_DUE_ON, told == null ? null : AnswerDeadline.extended(received, told));
    }
}
