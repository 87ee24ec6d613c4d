package be.homeward.deploy.bench;

import java.io.EOFException;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.ConcurrentLinkedDeque;

/** Open connections to one service, each used by one request at a time. */
final class Connections implements AutoCloseable {
    private final URI address;
    private final ConcurrentLinkedDeque<Exchange> idle = new ConcurrentLinkedDeque<>();

    Connections(URI address) {
        this.address = address;
    }

    /** What is said over one connection. */
    interface Talk<T> {
        T over(Exchange exchange) throws IOException;
    }

    /** Once more where a connection that was kept proves to have been closed meanwhile: a key makes a command safe. */
    <T> T use(Talk<T> talk) throws IOException {
        Exchange kept = idle.pollFirst();
        if (kept != null) {
            try {
                return over(kept, talk);
            } catch (EOFException closedMeanwhile) {
                return over(new Exchange(address), talk);
            }
        }
        return over(new Exchange(address), talk);
    }

    private <T> T over(Exchange exchange, Talk<T> talk) throws IOException {
        T result;
        try {
            result = talk.over(exchange);
        } catch (IOException | RuntimeException e) {
            exchange.close();
            throw e;
        }
        idle.addFirst(exchange);
        return result;
    }

    @Override
    public void close() throws IOException {
        for (Exchange each = idle.poll(); each != null; each = idle.poll()) {
            each.close();
        }
    }
}
