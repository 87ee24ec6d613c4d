package be.homeward.command.conference;

import be.homeward.events.OrganisationId;
import java.time.LocalDate;
import java.util.Set;

/** When partners came together, and which. */
record Gathered(LocalDate on, Set<OrganisationId> partners) {}
