package be.homeward.query;

import be.homeward.events.ActivityEvent;
import be.homeward.events.BuildingEvent;
import be.homeward.events.CoachEvent;
import be.homeward.events.ConferenceEvent;
import be.homeward.events.DwellingEvent;
import be.homeward.events.HeadAgreementEvent;
import be.homeward.events.HomewardEvent;
import be.homeward.events.HouseholdEvent;
import be.homeward.events.MatchEvent;
import be.homeward.events.OrganisationEvent;
import be.homeward.events.PersonEvent;
import be.homeward.events.ProgrammeEvent;
import be.homeward.events.SupportEvent;
import be.homeward.query.activities.ActivitiesProjection;
import be.homeward.query.agreements.AgreementsProjection;
import be.homeward.query.audit.AuditSql;
import be.homeward.query.caseload.Accompanied;
import be.homeward.query.caseload.CaseloadProjection;
import be.homeward.query.caseload.Rehousing;
import be.homeward.query.cases.CaseSql;
import be.homeward.query.cases.Opening;
import be.homeward.query.codes.CountedAs;
import be.homeward.query.conferences.ConferencesProjection;
import be.homeward.query.directory.Directory;
import be.homeward.query.directory.Matches;
import be.homeward.query.directory.TeamWall;
import be.homeward.query.missing.MissingSql;
import be.homeward.query.occupancy.Domiciles;
import be.homeward.query.occupancy.Living;
import be.homeward.query.occupancy.OccupancyProjection;
import be.homeward.query.occupancy.Seen;
import be.homeward.query.outcomes.OutcomeSql;
import be.homeward.query.places.Places;
import be.homeward.query.targets.TargetSql;
import be.homeward.query.view.Rows;
import be.homeward.query.view.Views;
import java.util.List;
import java.util.stream.Stream;

/** Every event's way to its view: the compiler names the kind of stream that was forgotten. */
public final class Projections {
    /** Views with numbers, each of which opens into what it counts. */
    static final List<Opening> OPENINGS =
            List.of(OutcomeSql.OPENING, TargetSql.OPENING, Rehousing.OPENING, Accompanied.OPENING, Places.OPENING);

    private Projections() {}

    public static Views views() {
        return views(CountedAs.functions());
    }

    /** @param classes what codes count as, in all versions there are */
    static Views views(List<String> classes) {
        return new Views(
                List.of(
                        Directory.VIEW,
                        AgreementsProjection.VIEW,
                        OccupancyProjection.VIEW,
                        CaseloadProjection.VIEW,
                        ActivitiesProjection.VIEW,
                        ConferencesProjection.VIEW),
                Projections::project,
                Stream.of(
                                classes,
                                List.of(
                                        Directory.PROGRAMMES,
                                        Matches.ONE_PERSON,
                                        Matches.SAME_PERSONS,
                                        Living.PERSONS_ON,
                                        Living.HOUSED_ELSEWHERE,
                                        Living.OURS_THERE,
                                        AuditSql.STREAMS,
                                        Accompanied.CASELOAD,
                                        Places.TAKEN_BY),
                                TeamWall.FUNCTIONS,
                                Seen.FUNCTIONS,
                                Domiciles.FUNCTIONS,
                                MissingSql.FUNCTIONS,
                                Rehousing.FUNCTIONS,
                                OutcomeSql.extras(),
                                TargetSql.extras(),
                                CaseSql.extras(OPENINGS))
                        .flatMap(List::stream)
                        .toList(),
                Stream.concat(Stream.of(OutcomeSql.RESULTS), TargetSql.RESULTS.stream())
                        .toList(),
                List.of(OutcomeSql.ON_SEALING, TargetSql.ON_SEALING));
    }

    private static void project(HomewardEvent event, Rows rows) {
        switch (event) {
            case OrganisationEvent e -> Directory.project(e, rows);
            case ProgrammeEvent e -> Directory.project(e, rows);
            case CoachEvent e -> Directory.project(e, rows);
            case HouseholdEvent e -> Directory.project(e, rows);
            case PersonEvent e -> Directory.project(e, rows);
            case MatchEvent e -> Directory.project(e, rows);
            case HeadAgreementEvent e -> AgreementsProjection.project(e, rows);
            case BuildingEvent e -> OccupancyProjection.project(e, rows);
            case DwellingEvent e -> OccupancyProjection.project(e, rows);
            case SupportEvent e -> CaseloadProjection.project(e, rows);
            case ActivityEvent e -> ActivitiesProjection.project(e, rows);
            case ConferenceEvent e -> ConferencesProjection.project(e, rows);
        }
    }
}
