package be.homeward.peers;

import java.util.Locale;

/**
 * What one system did at one level, in one repetition.
 *
 * @param perSecond acts that were acknowledged
 * @param p50 milliseconds, as {@code p99} and {@code p999}, which a single act does not have
 * @param cpuPerThousand seconds of processor time for 1,000 events, the system's and its PostgreSQL's
 * @param walPerEvent bytes that PostgreSQL wrote to its log for each event
 * @param megabytes the most memory that the system's process held until then
 * @param lost how much that was acknowledged in the whole repetition is not stored
 * @param doubled how much is stored twice
 * @param failed how much was not acknowledged, as where versions collide: what is stored of it is neither lost nor doubled
 */
record Measured(
        String system,
        String level,
        double perSecond,
        double p50,
        double p99,
        double p999,
        double cpuPerThousand,
        double walPerEvent,
        double megabytes,
        long lost,
        long doubled,
        long failed) {

    Measured proven(long gone, long twice, long refused) {
        return new Measured(
                system, level, perSecond, p50, p99, p999, cpuPerThousand, walPerEvent, megabytes, gone, twice, refused);
    }

    @Override
    public String toString() {
        String slowest = Double.isNaN(p99) ? "" : String.format(Locale.ROOT, ", p99 %.2f ms", p99);
        return String.format(
                Locale.ROOT, "  %-12s %-16s %,12.0f /s, p50 %.2f ms%s", system, level, perSecond, p50, slowest);
    }
}
