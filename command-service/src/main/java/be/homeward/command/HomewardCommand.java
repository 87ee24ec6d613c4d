package be.homeward.command;

import be.homeward.events.StreamId;

/** What a partner asks for; the record's components are the body of the request. */
public interface HomewardCommand {

    /** The stream that the command is about and whose aggregate decides. */
    StreamId stream();
}
