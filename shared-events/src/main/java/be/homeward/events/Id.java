package be.homeward.events;

import java.util.UUID;

/** An id chosen by whoever names a new thing; as text it is the bare UUID. Every implementation is a record around {@code value}. */
public interface Id {
    UUID value();
}
