package be.homeward.events;

import java.util.UUID;

/** Names one stream of events; as text {@code dwelling:0b7c…}. */
public record StreamId(String type, UUID id) {

    /** Stands for an id where nothing is known yet; no partner can choose it, because it is no UUID of any version. */
    public static final UUID NOBODY = new UUID(0, 0);

    /**
     * Reads the text form back.
     *
     * @throws IllegalArgumentException when the text is not {@code type:uuid}
     */
    public static StreamId parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException("not a stream name");
        }
        return new StreamId(text.substring(0, colon), UUID.fromString(text.substring(colon + 1)));
    }

    @Override
    public String toString() {
        return type + ":" + id;
    }
}
