package be.homeward.query.directory;

import be.homeward.events.Names;
import be.homeward.query.view.Column;
import be.homeward.query.view.Draft;
import be.homeward.query.view.Row;
import be.homeward.query.view.Type;

/** The three columns that hold what something is called. */
final class Labels {
    private final Column<String> nl;
    private final Column<String> fr;
    private final Column<String> en;

    Labels(Draft draft) {
        nl = draft.column("name_nl", Type.TEXT);
        fr = draft.column("name_fr", Type.TEXT);
        en = draft.column("name_en", Type.TEXT);
    }

    Row on(Row row, Names names) {
        return row.with(nl, names.nl()).with(fr, names.fr()).with(en, names.en());
    }
}
