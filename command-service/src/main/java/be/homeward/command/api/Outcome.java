package be.homeward.command.api;

import be.homeward.log.Appended;

/** What was kept, by this request or by an earlier one under the same key. */
record Outcome(Appended appended, boolean repeated) {}
