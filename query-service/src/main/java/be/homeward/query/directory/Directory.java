package be.homeward.query.directory;

import be.homeward.events.CoachEvent;
import be.homeward.events.HouseholdEvent;
import be.homeward.events.MatchEvent;
import be.homeward.events.OrganisationEvent;
import be.homeward.events.PersonEvent;
import be.homeward.events.ProgrammeEvent;
import be.homeward.query.view.Rows;
import be.homeward.query.view.View;
import java.util.List;

/** Who takes part, as other views join it. */
public final class Directory {
    public static final View VIEW = new View(
            "directory",
            List.of(
                    Organisations.TABLE,
                    Programmes.TABLE,
                    Tracks.TABLE,
                    Tracks.WORKING,
                    Partners.TABLE,
                    Allowances.PLACE,
                    Allowances.QUOTA,
                    Periods.CONFIRMED,
                    Periods.SEALED,
                    Targets.TABLE,
                    Targets.LINK,
                    Cadences.TABLE,
                    Grants.TABLE,
                    Grants.EXTENSION,
                    Grants.EXPENSES,
                    Coaches.TABLE,
                    WorkingTimes.TABLE,
                    Coaches.TEAM,
                    Households.TABLE,
                    Households.MEMBER,
                    Persons.TABLE,
                    Persons.LIVING_SITUATION,
                    Voices.TABLE,
                    Voices.TRUSTED_TABLE,
                    Requests.TABLE,
                    Matches.TABLE));

    /** Programmes that the reading organisation takes part in, or did. */
    public static final String PROGRAMMES = """
            create function programmes() returns setof uuid language sql stable security definer
            begin atomic
                select programme from partner where partner = views.organisation()
                union select programme from programme where coordinator = views.organisation();
            end
            """;

    private Directory() {}

    public static void project(OrganisationEvent event, Rows rows) {
        Organisations.project(event, rows);
    }

    public static void project(ProgrammeEvent event, Rows rows) {
        ProgrammeRows.project(event, rows);
    }

    public static void project(CoachEvent event, Rows rows) {
        Coaches.project(event, rows);
    }

    public static void project(HouseholdEvent event, Rows rows) {
        Households.project(event, rows);
    }

    public static void project(PersonEvent event, Rows rows) {
        Persons.project(event, rows);
    }

    public static void project(MatchEvent event, Rows rows) {
        Matches.project(event, rows);
    }
}
