package be.homeward.peers;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One line of the table of all, as one of the measurements left it in a file. */
record Row(ObjectNode json) {
    String workload() {
        return text("workload");
    }

    String what() {
        return text("what");
    }

    String system() {
        return text("system");
    }

    String unit() {
        return text("unit");
    }

    double median() {
        return number("median").orElse(Double.NaN);
    }

    Optional<Double> number(String name) {
        return Optional.of(json.path(name)).filter(JsonNode::isNumber).map(JsonNode::asDouble);
    }

    /** Whether as much is kept as was acknowledged, where that was counted, and no repetition broke off. */
    boolean counts() {
        return Stream.of("lost", "doubled", "missing")
                .allMatch(each -> number(each).orElse(0.0) == 0);
    }

    /** How many times as many Homeward does at the same level, where both count. */
    Optional<Double> homewardTimes(List<Row> rows) {
        return rows.stream()
                .filter(row -> row.system().equals(Result.OURS)
                        && row.workload().equals(workload())
                        && row.what().equals(what()))
                .filter(row -> row.counts() && counts())
                .findFirst()
                .map(ours -> ours.median() / median());
    }

    private String text(String name) {
        return json.path(name).asString("");
    }
}
