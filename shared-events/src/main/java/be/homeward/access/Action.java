package be.homeward.access;

import be.homeward.events.OrganisationId;
import be.homeward.events.ProgrammeId;
import org.jspecify.annotations.Nullable;

/** What someone wants to do: the name of a command or a view, and whom or what it concerns as far as that is known. */
public record Action(
        String name,
        @Nullable OrganisationId organisation,
        @Nullable ProgrammeId programme,
        @Nullable String track) {

    public static Action of(String name) {
        return new Action(name, null, null, null);
    }

    /** Within an organisation: its logins, its name. */
    public Action within(OrganisationId organisation) {
        return new Action(name, organisation, programme, track);
    }

    public Action in(ProgrammeId programme) {
        return new Action(name, organisation, programme, null);
    }

    public Action in(ProgrammeId programme, String track) {
        return new Action(name, organisation, programme, track);
    }
}
