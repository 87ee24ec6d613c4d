package be.homeward.log;

/** What is held: a dwelling, a person in a programme, a partner's places. */
record ClaimKey(ClaimKind kind, String key) {}
