package be.homeward.query.view;

/** One column of a table; {@code index} is its place, key columns first. */
public record Column<T>(int index, String name, Type<T> type) {}
