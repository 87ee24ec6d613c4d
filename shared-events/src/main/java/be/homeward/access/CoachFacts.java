package be.homeward.access;

import be.homeward.events.CoachEvent;
import be.homeward.events.CoachEvent.CoachEmployed;
import be.homeward.events.CoachEvent.EmploymentCorrected;
import be.homeward.events.CoachEvent.EmploymentEnded;
import be.homeward.events.CoachEvent.WorkingTimeChangeWithdrawn;
import be.homeward.events.CoachEvent.WorkingTimeChanged;
import be.homeward.events.CoachEvent.WorkingTimeCorrected;
import be.homeward.events.OrganisationId;

/** For whom a coach works, under which login and when. */
record CoachFacts(OrganisationId employer, String login, Term term) {
    static CoachFacts employed(CoachEmployed e) {
        return new CoachFacts(e.employer(), e.subject(), new Term(e.from(), null));
    }

    CoachFacts after(CoachEvent event) {
        return switch (event) {
            case CoachEmployed e -> employed(e);
            case WorkingTimeChanged _, WorkingTimeCorrected _, WorkingTimeChangeWithdrawn _ -> this;
            case CoachEvent.CoachJoinedTeam _, CoachEvent.CoachLeftTeam _ -> this;
            case EmploymentEnded e -> new CoachFacts(employer, login, term.endingOn(e.on()));
            case EmploymentCorrected e -> new CoachFacts(employer, login, new Term(e.from(), e.until()));
        };
    }
}
