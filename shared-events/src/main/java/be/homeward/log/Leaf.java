package be.homeward.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.homeward.events.OrganisationId;
import be.homeward.events.StreamId;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * The hash of one line of the log, over everything that is stored of it: SHA-256 of a zero byte (a leaf of an RFC 6962
 * tree, at index position − 1), then position, stream type, stream id, sequence, event id, type, revision, organisation,
 * recorded time, payload, metadata. Numbers are 8 bytes, big-endian; recorded time is in microseconds since 1970; ids
 * are 16 bytes; texts are UTF-8; texts, payload and metadata come after their length as a number.
 */
public final class Leaf {
    private final MessageDigest digest;
    private ByteBuffer line = ByteBuffer.allocate(2048);

    public Leaf() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Computes the leaf anew from the other columns. */
    public static byte[] of(StoredEvent event) {
        return new Leaf()
                .of(
                        event.position(),
                        event.stream(),
                        event.sequence(),
                        event.eventId(),
                        event.type(),
                        event.revision(),
                        event.organisation(),
                        event.recordedAt(),
                        event.payload(),
                        event.metadata());
    }

    byte[] of(
            long position,
            StreamId stream,
            long sequence,
            UUID eventId,
            String type,
            int revision,
            OrganisationId organisation,
            Instant recordedAt,
            byte[] payload,
            byte[] metadata) {
        byte[] streamType = stream.type().getBytes(UTF_8);
        byte[] typeName = type.getBytes(UTF_8);
        room(1 + 8 * 8 + 3 * 16 + streamType.length + typeName.length + payload.length + metadata.length);
        line.put((byte) 0).putLong(position);
        put(streamType);
        put(stream.id());
        line.putLong(sequence);
        put(eventId);
        put(typeName);
        line.putLong(revision);
        put(organisation.value());
        line.putLong(ChronoUnit.MICROS.between(Instant.EPOCH, recordedAt));
        put(payload);
        put(metadata);
        digest.update(line.flip());
        return digest.digest();
    }

    private void room(int bytes) {
        if (line.capacity() < bytes) {
            line = ByteBuffer.allocate(2 * bytes);
        }
        line.clear();
    }

    private void put(byte[] bytes) {
        line.putLong(bytes.length).put(bytes);
    }

    private void put(UUID id) {
        line.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }
}
