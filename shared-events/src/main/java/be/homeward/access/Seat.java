package be.homeward.access;

import be.homeward.events.Function;
import be.homeward.events.PartnerRole;
import org.jspecify.annotations.Nullable;

/**
 * From where someone acts: a function within their organisation, together with what that organisation is to a programme
 * (nothing, where no programme is concerned).
 */
public enum Seat {
    /** Runs the platform for all; sees no person. */
    ADMINISTRATOR(Function.ADMINISTRATOR, null),
    /** Answers for the logins of their own organisation, whatever it does. */
    OWN_COORDINATOR(Function.COORDINATOR, null),
    /** Acts for the organisation that coordinates the programme; sees totals only. */
    PROGRAMME_COORDINATOR(Function.COORDINATOR, PartnerRole.COORDINATOR),
    /** Leads the work of a partner that carries a track. */
    COORDINATOR(Function.COORDINATOR, PartnerRole.CARRIER),
    /** Accompanies people for a partner that carries a track. */
    COACH(Function.COACH, PartnerRole.CARRIER),
    /** Acts for an owner of dwellings; sees who occupies them, never how people are. */
    HOUSING(Function.HOUSING, PartnerRole.HOUSING),
    /** Pays; sees sealed totals only. */
    FUNDER(Function.FUNDER, PartnerRole.FUNDER),
    /** Checks what happened; sees no personal value. */
    AUDITOR(Function.AUDITOR, PartnerRole.AUDITOR);

    private final Function function;
    private final @Nullable PartnerRole standing;

    Seat(Function function, @Nullable PartnerRole standing) {
        this.function = function;
        this.standing = standing;
    }

    public Function function() {
        return function;
    }

    /** What the organisation has to be to a programme. */
    public @Nullable PartnerRole standing() {
        return standing;
    }
}
