package be.homeward.log;

import be.homeward.events.StreamId;
import java.util.UUID;

/** One event that was kept, as a partner is told about it. */
public record AppendedEvent(String type, StreamId stream, long sequence, UUID eventId, long position) {}
