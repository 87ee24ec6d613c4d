package be.homeward.deploy.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Locale;

/**
 * One connection that stays open as long as the other side wants, spoken to as cheaply as can be: the load shares the
 * processors with what it measures.
 */
final class Exchange implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 60_000;
    private static final String LENGTH = "\ncontent-length: ";
    /** Where the status stands after HTTP/1.1. */
    private static final int STATUS = 9;

    private final URI address;
    private Socket socket;
    private boolean over;
    private byte[] buffer = new byte[1 << 14];
    private int from;
    private int to;

    Exchange(URI address) throws IOException {
        this.address = address;
        this.socket = connect(address);
    }

    private static Socket connect(URI address) throws IOException {
        var socket = new Socket(address.getHost(), address.getPort());
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MILLIS);
        return socket;
    }

    /** What came back. */
    record Answer(int status, String body) {}

    Answer post(String path, String token, String key, String body) throws IOException {
        return send("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token
                + "\r\nContent-Type: application/json\r\nIdempotency-Key: " + key + "\r\nContent-Length: "
                + body.getBytes(UTF_8).length + "\r\n\r\n" + body);
    }

    Answer get(String path, String token) throws IOException {
        return send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token + "\r\n\r\n");
    }

    /** Without a token. */
    Answer get(String path) throws IOException {
        return send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
    }

    private Answer send(String request) throws IOException {
        if (over) {
            socket.close();
            socket = connect(address);
            over = false;
            from = 0;
            to = 0;
        }
        socket.getOutputStream().write(request.getBytes(UTF_8));
        String head = head();
        over = head.contains("\nconnection: close");
        int status = Integer.parseInt(head, STATUS, STATUS + 3, 10);
        int length = head.indexOf(LENGTH);
        if (length >= 0) {
            length += LENGTH.length();
            return new Answer(status, body(Integer.parseInt(head, length, head.indexOf('\r', length), 10)));
        }
        return new Answer(status, head.contains("\ntransfer-encoding: chunked") ? chunks() : "");
    }

    /** All lines up to the empty one, in small letters. */
    private String head() throws IOException {
        for (int end = from + 4; ; end++) {
            while (end > to) {
                end -= more();
            }
            if (buffer[end - 1] == '\n' && buffer[end - 3] == '\n') {
                return taken(end, ISO_8859_1).toLowerCase(Locale.ROOT);
            }
        }
    }

    private String body(int length) throws IOException {
        need(length);
        return taken(from + length, UTF_8);
    }

    private String chunks() throws IOException {
        var bytes = new ByteArrayOutputStream();
        int size;
        do {
            size = size();
            need(size + 2);
            bytes.write(buffer, from, size);
            from += size + 2;
        } while (size > 0);
        return bytes.toString(UTF_8);
    }

    private void need(int length) throws IOException {
        while (to - from < length) {
            more();
        }
    }

    private int size() throws IOException {
        for (int end = from + 1; ; end++) {
            while (end > to) {
                end -= more();
            }
            if (buffer[end - 1] == '\n') {
                return Integer.parseInt(taken(end, ISO_8859_1).strip(), 16);
            }
        }
    }

    private String taken(int end, Charset charset) {
        var text = new String(buffer, from, end - from, charset);
        from = end;
        return text;
    }

    /** Waits for more, and says by how much all that is there moved to the left. */
    private int more() throws IOException {
        int moved = from;
        System.arraycopy(buffer, from, buffer, 0, to - from);
        to -= moved;
        from = 0;
        if (to == buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * to);
        }
        int read = socket.getInputStream().read(buffer, to, buffer.length - to);
        if (read < 0) {
            throw new EOFException("the other side hung up");
        }
        to += read;
        return moved;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
