package be.homeward.query;

import be.homeward.keys.DisclosureRecord;
import be.homeward.keys.Keyring;
import be.homeward.log.EventLog;
import be.homeward.query.agreements.AgreementsPage;
import be.homeward.query.audit.AuditPage;
import be.homeward.query.caseload.CaseloadPage;
import be.homeward.query.caseload.CoachesPage;
import be.homeward.query.directory.DirectoryPage;
import be.homeward.query.live.Reached;
import be.homeward.query.occupancy.OccupancyPage;
import be.homeward.query.outcomes.CasesPage;
import be.homeward.query.outcomes.FlowPage;
import be.homeward.query.outcomes.OutcomesPage;
import be.homeward.query.reading.Answers;
import be.homeward.query.reading.Gate;
import be.homeward.query.reading.Names;
import be.homeward.query.reading.Page;
import be.homeward.query.reading.ProblemAdvice;
import be.homeward.query.reading.Snapshots;
import be.homeward.query.reading.ViewsEndpoint;
import be.homeward.query.rebuild.Operate;
import be.homeward.query.rebuild.Rebuilding;
import be.homeward.query.view.Parking;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What can be asked, and where. */
@Configuration(proxyBeanMethods = false)
@Import({ProblemAdvice.class, Container.Errors.class})
class Pages {

    @Bean
    Answers answers(Snapshots snapshots, Names names, Gate gate, EventLog log, Reached reached, Clock clock) {
        List<Page> pages = List.of(
                new CaseloadPage(snapshots, names),
                new OccupancyPage(snapshots),
                new CoachesPage(snapshots),
                new OutcomesPage(snapshots),
                new CasesPage(snapshots, log),
                new FlowPage(snapshots),
                new AgreementsPage(snapshots),
                new DirectoryPage(snapshots),
                new AuditPage(snapshots, log));
        return new Answers(pages, gate, log, reached, clock);
    }

    @Bean
    ViewsEndpoint viewsEndpoint(Answers answers) {
        return new ViewsEndpoint(answers);
    }

    @Bean
    Names names(Keyring keyring, DisclosureRecord disclosures) {
        return new Names(keyring, disclosures);
    }

    @Bean
    Operate operate(Gate gate, Rebuilding rebuilding, Parking parking, Databases databases) {
        return new Operate(gate, rebuilding, parking, databases.views());
    }
}
