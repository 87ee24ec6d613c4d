package be.homeward.query.view;

/**
 * What is worked out from the rows of all views once rows of one table were written.
 *
 * @param sql takes two positions: rows recorded after the first, up to and including the second
 */
public record Consequence(Table of, String sql) {}
