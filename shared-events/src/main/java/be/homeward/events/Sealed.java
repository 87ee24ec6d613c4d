package be.homeward.events;

/**
 * A personal value that only a holder of its key can open: events, views and caches carry it closed. Its text is the
 * sealed form made by the key store, never the value itself; {@code toString} says nothing, so that no log can.
 */
public record Sealed(String token) {
    @Override
    public String toString() {
        return "sealed";
    }
}
