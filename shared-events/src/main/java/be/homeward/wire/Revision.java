package be.homeward.wire;

/** The name under which a kind of event is stored, and the revision of its form. */
public record Revision(String type, int revision) {}
