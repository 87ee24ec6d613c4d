package be.homeward.deploy.bench;

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

    <T> T use(Talk<T> talk) throws IOException {
        Exchange kept = idle.pollFirst();
        Exchange exchange = kept == null ? new Exchange(address) : kept;
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
