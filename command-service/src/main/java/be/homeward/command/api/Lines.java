package be.homeward.command.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * Takes in lines while earlier ones are being carried out. They are read in a thread of their own, because a partner
 * may send all of them before reading any answer: whoever waits for the other then would wait for ever.
 */
final class Lines implements AutoCloseable {
    /** The largest body of many commands, in bytes. */
    static final int MOST_BYTES = 32 * 1024 * 1024;

    static final int MOST_LINES = 100_000;

    /** Some programs begin a file with it to say that it is UTF-8. */
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private static final Line END = new Line(0, new byte[0], null);

    private final InputStream body;
    private final LinkedBlockingQueue<Line> read = new LinkedBlockingQueue<>();
    private final Thread reader;
    private final ByteArrayOutputStream current = new ByteArrayOutputStream(1_024);
    private int number = 1;
    private boolean tooLong;
    private volatile boolean brokenOff;

    private Lines(InputStream body) {
        this.body = body;
        this.reader = Thread.ofVirtual().name("lines").unstarted(this::readAll);
    }

    /** One line, counted from 1; with a problem instead of its bytes when it could not be taken in. */
    @SuppressWarnings("ArrayRecordComponent") // read once, compared never
    record Line(int number, byte[] bytes, @Nullable ProblemType problem) {}

    static Lines of(InputStream body) {
        Lines lines = new Lines(body);
        lines.reader.start();
        return lines;
    }

    /** The next line, waiting for it; null after the last one. */
    @Nullable
    Line next() throws InterruptedException {
        Line line = read.take();
        return line.number() == 0 ? null : line;
    }

    /** Whether the next line is still under way. */
    boolean idle() {
        return read.isEmpty();
    }

    /** Once all was read: whether there was more than could be taken in. */
    boolean brokeOff() {
        return brokenOff;
    }

    private void readAll() {
        try {
            byte[] some = new byte[16 * 1024];
            int total = 0;
            for (int count = body.read(some); count >= 0; count = body.read(some)) {
                total += count;
                take(some, count);
                if (total > MOST_BYTES || number > MOST_LINES) {
                    breakOff(ProblemType.BODY_TOO_LARGE);
                    return;
                }
            }
            end();
        } catch (IOException e) {
            breakOff(ProblemType.BODY_INCOMPLETE);
        } finally {
            read.add(END);
        }
    }

    private void breakOff(ProblemType problem) {
        brokenOff = true;
        read.add(new Line(number, new byte[0], problem));
    }

    private void take(byte[] some, int count) {
        int start = 0;
        for (int i = 0; i < count; i++) {
            if (some[i] == '\n') {
                part(some, start, i);
                end();
                number++;
                start = i + 1;
            }
        }
        part(some, start, count);
    }

    private void part(byte[] some, int from, int to) {
        if (tooLong || current.size() + to - from > Body.MOST) {
            tooLong = true;
            current.reset();
        } else {
            current.write(some, from, to - from);
        }
    }

    /** Empty lines are counted and not answered. */
    private void end() {
        byte[] bytes = number == 1 ? withoutMark(current.toByteArray()) : current.toByteArray();
        if (tooLong) {
            read.add(new Line(number, new byte[0], ProblemType.BODY_TOO_LARGE));
        } else if (!blank(bytes)) {
            read.add(new Line(number, bytes, null));
        }
        tooLong = false;
        current.reset();
    }

    private static byte[] withoutMark(byte[] bytes) {
        boolean marked = bytes.length >= MARK.length && Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length);
        return marked ? Arrays.copyOfRange(bytes, MARK.length, bytes.length) : bytes;
    }

    private static boolean blank(byte[] bytes) {
        for (byte each : bytes) {
            if (each != ' ' && each != '\t' && each != '\r') {
                return false;
            }
        }
        return true;
    }

    /** Waits until nobody reads the body any more: the request is not to be used after its answer. */
    @Override
    public void close() {
        try {
            reader.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
