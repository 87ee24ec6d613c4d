package be.homeward.command.activity;

import be.homeward.events.CoachId;
import be.homeward.events.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One tenant met individually. */
record Meeting(PersonId person, LocalDate on, @Nullable CoachId coach) implements ActivityState.Doing {}
