package be.homeward.log;

import be.homeward.events.StreamId;

/** A stream that the decision rests on has moved on: read it again and decide again. */
public final class Conflict extends AppendRefused {
    private static final long serialVersionUID = 1L;

    Conflict(StreamId stream) {
        super("moved on: " + stream, null);
    }
}
