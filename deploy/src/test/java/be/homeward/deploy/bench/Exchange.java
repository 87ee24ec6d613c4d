package be.homeward.deploy.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.util.Locale;

/**
 * One connection that stays open as long as the other side wants, spoken to as cheaply as can be: the load shares the
 * processors with what it measures.
 */
final class Exchange implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 60_000;

    private final URI address;
    private Socket socket;
    private InputStream in;
    private boolean over;

    Exchange(URI address) throws IOException {
        this.address = address;
        this.socket = connect(address);
        this.in = new BufferedInputStream(socket.getInputStream());
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
            in = new BufferedInputStream(socket.getInputStream());
            over = false;
        }
        socket.getOutputStream().write(request.getBytes(UTF_8));
        int status = Integer.parseInt(line().split(" ", -1)[1]);
        int length = 0;
        boolean chunked = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String low = header.toLowerCase(Locale.ROOT);
            if (low.startsWith("content-length:")) {
                length = Integer.parseInt(
                        low.substring("content-length:".length()).strip());
            }
            over |= low.startsWith("connection:") && low.contains("close");
            chunked |= low.startsWith("transfer-encoding:") && low.contains("chunked");
        }
        return new Answer(status, new String(chunked ? chunks() : in.readNBytes(length), UTF_8));
    }

    private byte[] chunks() throws IOException {
        var body = new ByteArrayOutputStream();
        for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            body.write(in.readNBytes(size));
            line();
        }
        line();
        return body.toByteArray();
    }

    private String line() throws IOException {
        var line = new ByteArrayOutputStream(64);
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the other side hung up");
            }
            if (next != '\r') {
                line.write(next);
            }
        }
        return line.toString(ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
