package be.homeward.log;

import be.homeward.events.HomewardEvent;
import be.homeward.events.OrganisationId;
import be.homeward.events.StreamId;
import be.homeward.wire.Wire;
import java.time.Instant;
import java.util.UUID;

/**
 * One line of the log, exactly as it is stored.
 *
 * @param position from 1, without gaps, in the order of recording
 * @param recordedAt in microseconds; never earlier than that of the position before
 * @param leaf see {@link Leaf}
 */
@SuppressWarnings("ArrayRecordComponent") // the stored bytes themselves; copies would double what a rebuild allocates
public record StoredEvent(
        long position,
        StreamId stream,
        long sequence,
        UUID eventId,
        String type,
        int revision,
        OrganisationId organisation,
        Instant recordedAt,
        byte[] payload,
        byte[] metadata,
        byte[] leaf) {

    /** Reads the payload, brought to the current form of its kind. */
    public HomewardEvent event() {
        return Wire.read(type, revision, payload);
    }

    /** Reads who stated it. */
    public Origin origin() {
        return Origins.read(metadata);
    }

    AppendedEvent appended() {
        return new AppendedEvent(type, stream, sequence, eventId, position);
    }
}
