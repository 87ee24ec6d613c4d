package be.homeward.log;

/** What was answered when the key was first used, with the hash of what was sent then. */
@SuppressWarnings("ArrayRecordComponent") // the hash is compared by its reader, in constant time
public record KeyAnswer(byte[] bodyMac, Appended appended) {}
