package be.homeward.log;

/** Who holds what. */
record Holding(ClaimKey key, String holder) {}
