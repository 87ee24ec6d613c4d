package be.homeward.query.view;

import be.homeward.events.StreamId;
import java.time.Instant;

/** A stream whose rows rest in a view since an event could not be projected; the rest of the view goes on. */
public record Parked(String view, StreamId stream, long position, String eventType, String reason, Instant since) {}
