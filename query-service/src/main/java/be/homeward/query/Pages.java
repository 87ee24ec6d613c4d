package be.homeward.query;

import be.homeward.log.EventLog;
import be.homeward.query.live.Reached;
import be.homeward.query.occupancy.OccupancyPage;
import be.homeward.query.outcomes.OutcomesPage;
import be.homeward.query.reading.Gate;
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
    ViewsEndpoint viewsEndpoint(Snapshots snapshots, Gate gate, EventLog log, Reached reached, Clock clock) {
        return new ViewsEndpoint(
                List.of(new OutcomesPage(snapshots), new OccupancyPage(snapshots)), gate, log, reached, clock);
    }

    @Bean
    Operate operate(Gate gate, Rebuilding rebuilding, Parking parking, Databases databases, Clock clock) {
        return new Operate(gate, rebuilding, parking, databases.views(), clock);
    }
}
