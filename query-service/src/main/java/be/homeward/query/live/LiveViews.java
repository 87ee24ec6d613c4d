package be.homeward.query.live;

import be.homeward.log.LogSource;
import be.homeward.log.StoredEvent;
import be.homeward.query.view.Frames;
import be.homeward.query.view.ViewWriter;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.ObjLongConsumer;
import javax.sql.DataSource;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Follows the log with one processor for all views: they share one position. */
public final class LiveViews implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LiveViews.class);
    private static final int BATCH = 1000;
    private static final int LOOK_AFTER_MILLIS = 2000;

    private final ScheduledExecutorService coordinator = single("views-coordinator");
    private final ScheduledExecutorService worker = single("views");
    private final ScheduledExecutorService watch = single("views-watch");
    private final PooledStreamingEventProcessor processor;

    /** @param node this node's name, the same after a restart */
    public LiveViews(
            DataSource views,
            ViewWriter writer,
            LogSource source,
            String node,
            Reached reached,
            ObjLongConsumer<List<StoredEvent>> committed) {
        ViewTransactions transactions = new ViewTransactions(views);
        Deliveries deliveries = new Deliveries(transactions, writer, (batch, position) -> {
            reached.now(position);
            committed.accept(batch, position);
        });
        processor = PooledStreamingEventProcessor.builder()
                .name("views")
                .eventHandlerInvoker(deliveries)
                .messageSource(source)
                .tokenStore(new ViewTokens(transactions, node))
                .transactionManager(transactions)
                .rollbackConfiguration(RollbackConfigurationType.ANY_THROWABLE)
                .errorHandler(PropagatingErrorHandler.instance())
                .coordinatorExecutor(coordinator)
                .workerExecutor(worker)
                .initialSegmentCount(1)
                .batchSize(BATCH)
                .tokenClaimInterval(1000)
                .claimExtensionThreshold(3000)
                .build();
    }

    public void start() {
        processor.start();
        var _ = watch.scheduleWithFixedDelay(
                this::lookAfter, LOOK_AFTER_MILLIS, LOOK_AFTER_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Whether this node works on the views. */
    public boolean running() {
        return processor.isRunning()
                && processor.processingStatus().values().stream().noneMatch(each -> each.isErrorState());
    }

    /**
     * After errors the processor waits longer and longer, up to a minute: begun again, it waits a second. While the
     * database is away it does not begin; whatever it throws stays here, or nobody would ever look again.
     */
    private void lookAfter() {
        try {
            if (processor.isError() || !processor.isRunning()) {
                processor.shutDown();
                processor.start();
            }
        } catch (RuntimeException e) {
            LOG.warn("the views stand still, until the next look at least:{}", Frames.of(e));
        }
    }

    @Override
    public void close() {
        watch.shutdownNow();
        processor.shutDown();
        worker.shutdownNow();
        coordinator.shutdownNow();
    }

    private static ScheduledExecutorService single(String name) {
        return Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name(name).daemon().factory());
    }
}
