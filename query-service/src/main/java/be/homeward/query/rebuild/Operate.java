package be.homeward.query.rebuild;

import be.homeward.events.StreamId;
import be.homeward.query.reading.Gate;
import be.homeward.query.reading.Problem;
import be.homeward.query.reading.Ruled;
import be.homeward.query.view.Parked;
import be.homeward.query.view.Parking;
import be.homeward.query.view.Schema;
import be.homeward.query.view.Versions;
import java.security.Principal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What an operator does: rebuild, go back, look at what is parked and try it again. */
@RestController
@RequestMapping("/api/operate")
@Ruled("rebuild, parked")
public final class Operate {
    private static final int PAGE = 500;

    private final Gate gate;
    private final Rebuilding rebuilding;
    private final Parking parking;
    private final DataSource views;

    public Operate(Gate gate, Rebuilding rebuilding, Parking parking, DataSource views) {
        this.gate = gate;
        this.rebuilding = rebuilding;
        this.parking = parking;
        this.views = views;
    }

    /** Begins; {@code accept=differences} puts the new version in place also when it is not the same as the live one. */
    @PostMapping("/rebuild")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Map<String, @Nullable Object> rebuild(
            Principal principal, @RequestParam(required = false) @Nullable String accept) {
        gate.require(principal.getName(), "rebuild");
        if (accept != null && !accept.equals("differences")) {
            throw new Problem(400, "parameter.malformed", "accept");
        }
        rebuilding.start(accept != null);
        return rebuilding.answer();
    }

    @GetMapping("/rebuild")
    Map<String, @Nullable Object> progress(Principal principal) {
        gate.require(principal.getName(), "rebuild");
        return rebuilding.answer();
    }

    @PostMapping("/rebuild/rollback")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Map<String, @Nullable Object> rollBack(Principal principal) {
        gate.require(principal.getName(), "rebuild");
        rebuilding.rollBack();
        return rebuilding.answer();
    }

    @GetMapping("/parked")
    Map<String, @Nullable Object> parked(Principal principal, @RequestParam(defaultValue = "0") long after) {
        gate.require(principal.getName(), "parked");
        List<Parked> parked = inLive((connection, live) -> parking.list(connection, live, after, PAGE));
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("items", parked.stream().map(Operate::item).toList());
        answer.put("next", parked.size() < PAGE ? null : parked.getLast().position());
        return answer;
    }

    /** Tries one stream again, or all of them. */
    @PostMapping("/parked/retry")
    Map<String, Integer> retry(Principal principal, @RequestParam(required = false) @Nullable String stream) {
        gate.require(principal.getName(), "parked");
        List<StreamId> streams = stream == null ? allParked() : List.of(named(stream));
        int released = 0;
        for (StreamId each : streams) {
            boolean whole = inLive((connection, live) -> parking.retry(connection, live, each));
            released += whole ? 1 : 0;
        }
        return Map.of("tried", streams.size(), "released", released);
    }

    private List<StreamId> allParked() {
        return inLive((connection, live) -> parking.list(connection, live, 0, Integer.MAX_VALUE)).stream()
                .map(Parked::stream)
                .toList();
    }

    private static StreamId named(String stream) {
        try {
            return StreamId.parse(stream);
        } catch (IllegalArgumentException e) {
            throw new Problem(400, "parameter.malformed", "stream");
        }
    }

    private static Map<String, Object> item(Parked parked) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("view", parked.view());
        item.put("stream", parked.stream().toString());
        item.put("position", parked.position());
        item.put("event", parked.eventType());
        item.put("reason", parked.reason());
        item.put("since", parked.since().toString());
        return item;
    }

    /** Something done in the live version. */
    private interface LiveWork<T> {
        T in(Connection connection, Schema live) throws SQLException;
    }

    private <T> T inLive(LiveWork<T> work) {
        try {
            return Transactions.in(
                    views,
                    connection -> work.in(connection, Versions.hold(connection).orElseThrow()));
        } catch (SQLException e) {
            throw Problem.unavailable();
        }
    }
}
