package be.homeward.peers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.style.Styler.LegendPosition;

/** Bars on a scale of tens: what each system did per second on each disk, and how far Homeward is with its goals. */
final class Picture {
    /** Bars on a scale of tens cannot end at nothing. */
    private static final double LEAST = 0.01;

    private Picture() {}

    static void of(List<Row> rows, Path file) throws IOException {
        List<CategoryChart> charts = new ArrayList<>();
        rows.stream()
                .map(Row::workload)
                .filter(workload -> workload.startsWith("a. "))
                .distinct()
                .forEach(workload -> charts.add(commands(
                        workload,
                        rows.stream()
                                .filter(row -> row.workload().equals(workload) && row.counts())
                                .toList())));
        goals(rows).ifPresent(charts::add);
        if (!charts.isEmpty()) {
            BitmapEncoder.saveBitmap(charts, charts.size(), 1, file.toString(), BitmapEncoder.BitmapFormat.PNG);
        }
    }

    private static CategoryChart commands(String title, List<Row> rows) {
        CategoryChart chart = chart(title + ": events acknowledged per second", 1);
        List<String> levels = rows.stream()
                .filter(row -> row.system().equals(Result.OURS))
                .map(Row::what)
                .distinct()
                .toList();
        rows.stream()
                .filter(row -> levels.contains(row.what()))
                .map(Row::system)
                .distinct()
                .forEach(system -> chart.addSeries(
                        system,
                        levels,
                        levels.stream()
                                .map(level -> median(rows, level, system))
                                .toList()));
        return chart;
    }

    /** Nothing where it was not measured, or does not count. */
    private static @Nullable Double median(List<Row> rows, String level, String system) {
        return rows.stream()
                .filter(row -> row.system().equals(system) && row.what().equals(level))
                .map(Row::median)
                .findFirst()
                .orElse(null);
    }

    private static Optional<CategoryChart> goals(List<Row> rows) {
        List<String> names = new ArrayList<>();
        List<Double> reached = new ArrayList<>();
        for (Goal goal : Goal.all()) {
            goal.seen(rows).filter(seen -> seen > 0).ifPresent(seen -> {
                names.add(goal.workload().substring(0, 2) + " " + goal.text());
                reached.add(Math.max(LEAST, goal.reached(seen)));
            });
        }
        if (names.isEmpty()) {
            return Optional.empty();
        }
        CategoryChart chart = chart("Goals: 1 and more is met", LEAST);
        chart.getStyler().setXAxisLabelRotation(30).setLegendVisible(false);
        chart.addSeries("reached", names, reached);
        return Optional.of(chart);
    }

    private static CategoryChart chart(String title, double least) {
        CategoryChart chart =
                new CategoryChartBuilder().width(1400).height(600).title(title).build();
        chart.getStyler().setYAxisLogarithmic(true).setYAxisMin(least).setLegendPosition(LegendPosition.OutsideE);
        return chart;
    }
}
