package be.homeward.log;

import be.homeward.events.StreamId;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/**
 * What the log holds of everything that a group's members touch, read under the committers' lock.
 *
 * @param now never earlier than what was recorded last
 * @param versions the last sequence of each stream, -1 for none
 * @param taken the keys that were used before
 */
record GroupState(long head, Instant now, Map<StreamId, Long> versions, Set<KeyName> taken, ClaimBook claims) {}
