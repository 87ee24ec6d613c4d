package be.homeward.query;

import be.homeward.keys.Keyring;
import be.homeward.log.EventLog;
import be.homeward.log.LogSource;
import be.homeward.query.activities.ActivitiesPage;
import be.homeward.query.agreements.AgreementsPage;
import be.homeward.query.audit.AuditPage;
import be.homeward.query.caseload.CaseloadPage;
import be.homeward.query.caseload.CoachCaseloadPage;
import be.homeward.query.caseload.RehousingPage;
import be.homeward.query.cases.CasesPage;
import be.homeward.query.codes.CodesPage;
import be.homeward.query.codes.Labels;
import be.homeward.query.conferences.ConferencesPage;
import be.homeward.query.directory.DirectoryPage;
import be.homeward.query.live.Reached;
import be.homeward.query.missing.MissingPage;
import be.homeward.query.occupancy.OccupancyPage;
import be.homeward.query.occupancy.StoryPage;
import be.homeward.query.outcomes.DifferencesPage;
import be.homeward.query.outcomes.FlowPage;
import be.homeward.query.outcomes.OutcomesPage;
import be.homeward.query.person.PathPage;
import be.homeward.query.person.RequestsPage;
import be.homeward.query.places.PlacesPage;
import be.homeward.query.reading.Answers;
import be.homeward.query.reading.Gate;
import be.homeward.query.reading.Names;
import be.homeward.query.reading.Page;
import be.homeward.query.reading.ProblemAdvice;
import be.homeward.query.reading.Snapshots;
import be.homeward.query.reading.ViewsEndpoint;
import be.homeward.query.reading.ViewsFilter;
import be.homeward.query.rebuild.Operate;
import be.homeward.query.rebuild.Rebuilding;
import be.homeward.query.targets.TargetsPage;
import be.homeward.query.view.Parking;
import be.homeward.query.waiting.WaitingListPage;
import java.time.Clock;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.json.JsonMapper;

/** What can be asked, and where. */
@Configuration(proxyBeanMethods = false)
@Import({ProblemAdvice.class, Container.Errors.class})
class Pages {

    @Bean
    Answers answers(
            Snapshots snapshots, Names names, Gate gate, EventLog log, LogSource source, Reached reached, Clock clock) {
        Stream<Page> numbers = Projections.OPENINGS.stream().map(each -> new CasesPage(each, snapshots, log));
        Stream<Page> others = Stream.of(
                new CaseloadPage(snapshots, names),
                new OccupancyPage(snapshots),
                new StoryPage(snapshots),
                new OutcomesPage(snapshots),
                new FlowPage(snapshots),
                new AgreementsPage(snapshots),
                new ActivitiesPage(snapshots),
                new ConferencesPage(snapshots, names),
                new PlacesPage(snapshots),
                new TargetsPage(snapshots),
                new DirectoryPage(snapshots),
                new WaitingListPage(snapshots, names),
                new CoachCaseloadPage(snapshots),
                new RehousingPage(snapshots),
                new RequestsPage(snapshots, names),
                new PathPage(snapshots, names, clock),
                new MissingPage(snapshots, log, new Labels("missing")::of),
                new DifferencesPage(snapshots),
                new CodesPage(),
                new AuditPage(snapshots, log));
        return new Answers(Stream.concat(numbers, others).toList(), gate, log, source::head, reached, clock);
    }

    @Bean
    ViewsEndpoint viewsEndpoint(Answers answers) {
        return new ViewsEndpoint(answers);
    }

    @Bean
    ViewsFilter viewsFilter(Answers answers, JsonMapper json) {
        return new ViewsFilter(answers, json);
    }

    @Bean
    Names names(Keyring keyring) {
        return new Names(keyring);
    }

    @Bean
    Operate operate(Gate gate, Rebuilding rebuilding, Parking parking, Databases databases) {
        return new Operate(gate, rebuilding, parking, databases.views());
    }
}
