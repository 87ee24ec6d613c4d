package be.homeward.query.rebuild;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Reads the log on a thread of its own, ahead of who folds it, but never more than a few pages. */
final class Ahead {
    private static final int PAGES = 4;
    private static final int LOOK_MILLIS = 100;
    private static final List<Line> END = List.of();

    private final BlockingQueue<List<Line>> pages = new ArrayBlockingQueue<>(PAGES);
    private final FutureTask<Void> reading;

    Ahead(WholeLog log, long through) {
        reading = new FutureTask<>(() -> {
            log.read(through, pages::put);
            pages.put(END);
            return null;
        });
    }

    /** What is done with each line. */
    interface Each {
        void take(Line line) throws SQLException;
    }

    /** Returns when every line was taken; what either side throws ends both. */
    void read(Each each) throws SQLException {
        Thread reader = Thread.ofPlatform().name("rebuild-reading").daemon().start(reading);
        try {
            for (List<Line> page = next(); !page.isEmpty(); page = next()) {
                for (Line line : page) {
                    each.take(line);
                }
            }
            reading.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof SQLException failed) {
                throw failed;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            reader.interrupt();
        }
    }

    private List<Line> next() throws InterruptedException {
        @Nullable List<Line> page = null;
        while (page == null && !reading.isDone()) {
            page = pages.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
        }
        return page != null ? page : pages.isEmpty() ? END : pages.take();
    }
}
