package be.homeward.command;

import be.homeward.access.Subject;
import be.homeward.events.Function;

/**
 * On what grounds something is asked; kept beside every event that comes of it.
 *
 * @param function the one of the subject's functions that allows it
 * @param purpose a code
 */
public record Grounds(Subject subject, Function function, String purpose) {}
