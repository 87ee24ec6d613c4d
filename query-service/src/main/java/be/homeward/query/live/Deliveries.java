package be.homeward.query.live;

import be.homeward.log.StoredEvent;
import be.homeward.query.view.ViewWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjLongConsumer;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** Gathers the events of a batch and writes what they make of the live version just before the batch commits. */
final class Deliveries implements EventHandlerInvoker {
    private static final String BATCH = "be.homeward.batch";

    private final ViewTransactions transactions;
    private final ViewWriter writer;
    private final ObjLongConsumer<List<StoredEvent>> committed;

    /** @param committed hears of every batch, with the position that the views then have */
    Deliveries(ViewTransactions transactions, ViewWriter writer, ObjLongConsumer<List<StoredEvent>> committed) {
        this.transactions = transactions;
        this.writer = writer;
        this.committed = committed;
    }

    @Override
    public boolean canHandle(EventMessage<?> message, Segment segment) {
        return true;
    }

    @Override
    public void handle(EventMessage<?> message, Segment segment) {
        UnitOfWork<?> work = CurrentUnitOfWork.get().root();
        List<StoredEvent> batch = work.getOrComputeResource(BATCH, _ -> begin(work));
        batch.add((StoredEvent) message.getPayload());
    }

    @Override
    public boolean supportsReset() {
        return false;
    }

    private List<StoredEvent> begin(UnitOfWork<?> work) {
        List<StoredEvent> batch = new ArrayList<>();
        work.onPrepareCommit(_ -> {
            long position = write(batch);
            work.afterCommit(_ -> committed.accept(batch, position));
        });
        return batch;
    }

    private long write(List<StoredEvent> batch) {
        Connection connection = transactions.connection();
        try {
            return writer.writeLive(connection, batch);
        } catch (SQLException e) {
            throw new ViewsUnwritable(e);
        }
    }
}
