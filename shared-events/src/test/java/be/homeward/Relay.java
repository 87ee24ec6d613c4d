package be.homeward;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** Stands between somebody and their database as the network does, and loses what it is told to lose. */
public final class Relay implements AutoCloseable {
    private final String url;
    private final int server;
    private final ServerSocket entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger answersToLose = new AtomicInteger();
    private final CompletableFuture<Void> closed = new CompletableFuture<>();
    private volatile boolean down;
    private volatile @Nullable String last;

    public Relay(String url) throws IOException {
        this.url = url;
        this.server = Integer.parseInt(url.replaceAll(".*:(\\d+)/.*", "$1"));
        Thread.ofVirtual().start(this::accept);
    }

    public DataSource dataSource() {
        var dataSource = new PGSimpleDataSource();
        dataSource.setUrl(url.replace(":" + server + "/", ":" + entrance.getLocalPort() + "/"));
        dataSource.setUser("postgres");
        dataSource.setPassword("postgres");
        return dataSource;
    }

    /** The next so many commits happen, and nobody hears of them. */
    public void loseAnswersToCommits(int number) {
        answersToLose.set(number);
    }

    /** The network is gone, or there again. */
    public void down(boolean gone) throws IOException {
        down = gone;
        if (gone) {
            for (Socket socket : open) {
                socket.close();
            }
        }
    }

    /** The next connection over which something with this text is sent dies of it, and nobody is told. */
    public void dieSilentlyOf(String text) {
        last = text;
    }

    /** Whether that connection is dead. */
    public boolean died() {
        return last == null;
    }

    public boolean lostAll() {
        return answersToLose.get() <= 0;
    }

    private void accept() {
        try {
            while (true) {
                Socket client = entrance.accept();
                if (down) {
                    client.close();
                    continue;
                }
                Socket database = new Socket(InetAddress.getLoopbackAddress(), server);
                open.add(client);
                open.add(database);
                Thread.ofVirtual().start(() -> pump(client, database, false));
                Thread.ofVirtual().start(() -> pump(database, client, true));
            }
        } catch (IOException e) {
            // closed
        }
    }

    private void pump(Socket from, Socket to, boolean answers) {
        byte[] buffer = new byte[65536];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                String text = new String(Arrays.copyOf(buffer, count), StandardCharsets.ISO_8859_1);
                if (answers && text.contains("COMMIT\0") && answersToLose.getAndDecrement() > 0) {
                    return;
                }
                String dies = last;
                if (!answers && dies != null && text.contains(dies)) {
                    last = null;
                    in.transferTo(OutputStream.nullOutputStream());
                    closed.join(); // nor is the database
                    return;
                }
                out.write(buffer, 0, count);
            }
        } catch (IOException e) {
            // the other side is gone
        }
    }

    @Override
    public void close() throws IOException {
        entrance.close();
        closed.complete(null);
        down(true);
    }
}
