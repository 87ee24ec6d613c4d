package be.homeward.command.dwelling;

import be.homeward.events.Destination;
import be.homeward.events.EndReason;
import be.homeward.events.EndedBy;
import java.time.LocalDate;

/** How a stay ended. */
record MoveOut(LocalDate on, Destination destination, EndReason reason, EndedBy endedBy) {}
