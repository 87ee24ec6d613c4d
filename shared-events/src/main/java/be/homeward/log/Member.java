package be.homeward.log;

import be.homeward.events.StreamId;
import be.homeward.wire.Wire;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** One append that waits for its group, with everything prepared that needs no lock. */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way to the database, never compared
record Member(
        Append append,
        List<Line> lines,
        byte[] metadata,
        List<ClaimChange> claims,
        long since,
        CompletableFuture<Appended> answer) {

    @SuppressWarnings("ArrayRecordComponent")
    record Line(NewEvent event, StreamId stream, String type, int revision, byte[] payload) {}

    static Member of(Append append) {
        return new Member(
                append,
                append.events().stream().map(Member::line).toList(),
                Origins.write(append.origin()),
                append.events().stream()
                        .flatMap(event -> Claims.of(event.event()).stream())
                        .toList(),
                System.nanoTime(),
                new CompletableFuture<>());
    }

    private static Line line(NewEvent event) {
        String type = Wire.type(event.event());
        return new Line(event, event.stream(), type, Wire.revision(type), Wire.write(event.event()));
    }
}
