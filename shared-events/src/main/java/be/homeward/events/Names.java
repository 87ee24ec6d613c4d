package be.homeward.events;

/** What something is called in the three languages; names differ by language, they are not translations. */
public record Names(String nl, String fr, String en) {}
