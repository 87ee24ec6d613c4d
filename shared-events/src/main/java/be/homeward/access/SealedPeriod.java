package be.homeward.access;

import java.time.LocalDate;

/** A period whose figures a funder may read, as they were known at a position of the log. */
public record SealedPeriod(LocalDate from, LocalDate asOf, long position) {}
