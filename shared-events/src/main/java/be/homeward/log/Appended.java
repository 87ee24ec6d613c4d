package be.homeward.log;

import java.util.List;

/**
 * What was kept for ever, and where.
 *
 * @param position of the last event; when nothing had to be recorded, the head of the log at that moment
 */
public record Appended(long position, List<AppendedEvent> events) {
    public Appended {
        events = List.copyOf(events);
    }
}
