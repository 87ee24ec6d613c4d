package be.homeward.query.outcomes;

import be.homeward.query.reading.Asked;
import be.homeward.query.reading.Page;
import be.homeward.query.reading.Parameter;
import be.homeward.query.reading.Period;
import be.homeward.query.reading.Snapshots;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Month by month: who was there, who came, who went, who is there; and whether that adds up. */
public final class FlowPage implements Page {
    private final Snapshots snapshots;

    private record Month(String what, LocalDate month, LocalDate until, long before, long in, long out, long stock) {}

    public FlowPage(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Override
    public String name() {
        return "outcomes/flow";
    }

    @Override
    public Set<Parameter> parameters() {
        return EnumSet.of(
                Parameter.PROGRAMME,
                Parameter.FROM,
                Parameter.TO,
                Parameter.AS_OF,
                Parameter.KNOWN_AT,
                Parameter.MIN_POSITION);
    }

    @Override
    public Map<String, @Nullable Object> answer(Asked asked) {
        asked.theProgramme();
        return snapshots.read(asked, snapshot -> {
            Period period = Period.of(snapshot, asked);
            List<Month> months =
                    period.query(snapshot, asked, """
                            select what, month, until_day, before, came, went, stock
                            from flow(:programme, :from, :until, :asOf, :known) order by what, month
                            """).query(FlowPage::month).list();
            Map<String, @Nullable Object> answer = snapshot.answer();
            answer.put("from", period.from());
            answer.put("housed", series(months, "housed"));
            answer.put("supported", series(months, "supported"));
            answer.put("definitions", Flow.CHAPTER.texts(asked.language()));
            return answer;
        });
    }

    private static Month month(ResultSet row, int number) throws SQLException {
        return new Month(
                row.getString(1),
                row.getObject(2, LocalDate.class),
                row.getObject(3, LocalDate.class),
                row.getLong(4),
                row.getLong(5),
                row.getLong(6),
                row.getLong(7));
    }

    private static List<Map<String, Object>> series(List<Month> months, String what) {
        List<Map<String, Object>> series = new ArrayList<>();
        @Nullable Month previous = null;
        for (Month each : months) {
            if (each.what().equals(what)) {
                series.add(line(each, previous == null ? each.before() : previous.stock()));
                previous = each;
            }
        }
        return series;
    }

    /** Stock, in and out are counted each by itself; what does not add up is an error in the facts. */
    private static Map<String, Object> line(Month month, long before) {
        long difference = month.stock() - (before + month.in() - month.out());
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("month", month.month().toString().substring(0, 7));
        line.put("through", month.until().minusDays(1).toString());
        line.put("before", before);
        line.put("in", month.in());
        line.put("out", month.out());
        line.put("stock", month.stock());
        line.put("difference", difference);
        line.put("error", difference != 0);
        return line;
    }
}
