package be.homeward.peers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.jspecify.annotations.Nullable;

/** What each did per second, level by level, as bars on a scale of tens. */
final class Picture {
    private Picture() {}

    static void of(Result result, Path file) throws IOException {
        CategoryChart chart = new CategoryChartBuilder()
                .width(1400)
                .height(700)
                .title("Events acknowledged per second, " + result.disk())
                .build();
        chart.getStyler().setYAxisLogarithmic(true).setYAxisMin(1.0).setLegendPosition(LegendPosition.OutsideE);
        List<String> levels = result.levels().stream()
                .filter(level -> result.at(level).stream().anyMatch(each -> each.system().equals(Result.OURS)))
                .toList();
        List<String> systems = levels.stream()
                .flatMap(level -> result.at(level).stream())
                .map(Summary::system)
                .distinct()
                .toList();
        for (String system : systems) {
            chart.addSeries(
                    system,
                    levels,
                    levels.stream()
                            .map(level -> perSecond(result, level, system))
                            .toList());
        }
        BitmapEncoder.saveBitmap(chart, file.toString(), BitmapEncoder.BitmapFormat.PNG);
    }

    /** Nothing where it was not measured, or where it does not count. */
    private static @Nullable Double perSecond(Result result, String level, String system) {
        return result.at(level).stream()
                .filter(each -> each.system().equals(system))
                .map(Summary::perSecond)
                .findFirst()
                .orElse(null);
    }
}
