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
    ADMINISTRATOR(Function.ADMINISTRATOR, null, false),
    /** Answers for the logins of their own organisation, whatever it does. */
    OWN_COORDINATOR(Function.COORDINATOR, null, false),
    /** Acts for the organisation that coordinates the programme; sees totals only. */
    PROGRAMME_COORDINATOR(Function.COORDINATOR, PartnerRole.COORDINATOR, false),
    /** Leads a partner that carries a track at this time; sees the totals of all. */
    CARRYING_COORDINATOR(Function.COORDINATOR, PartnerRole.CARRIER, false),
    /** Leads the work of a partner that carries a track. */
    COORDINATOR(Function.COORDINATOR, PartnerRole.CARRIER, true),
    /** Accompanies people for a partner that carries a track. */
    COACH(Function.COACH, PartnerRole.CARRIER, true),
    /** Acts for an owner of dwellings; sees who occupies them, never how people are. */
    HOUSING(Function.HOUSING, PartnerRole.HOUSING, true),
    /** Comes to conferences from an organisation that carries no track; hears what its people were told. */
    CONSULTED(Function.COACH, PartnerRole.CONSULTED, true),
    /** Pays; sees sealed totals only. */
    FUNDER(Function.FUNDER, PartnerRole.FUNDER, false),
    /** Checks what happened; sees no personal value. */
    AUDITOR(Function.AUDITOR, PartnerRole.AUDITOR, false);

    private final Function function;
    private final @Nullable PartnerRole standing;
    private final boolean kept;

    Seat(Function function, @Nullable PartnerRole standing, boolean kept) {
        this.function = function;
        this.standing = standing;
        this.kept = kept;
    }

    public Function function() {
        return function;
    }

    /** What the organisation has to be to a programme. */
    public @Nullable PartnerRole standing() {
        return standing;
    }

    /** Whether the seat stays when the organisation leaves the programme: what it did there stays its own. */
    public boolean kept() {
        return kept;
    }
}
