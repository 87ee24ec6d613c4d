package be.homeward.query.view;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Values one behind the other in PostgreSQL's binary form, each after its length: neither side has to make text of them. */
public final class Binary {
    private static final long FIRST_DAY = LocalDate.of(2000, 1, 1).toEpochDay();
    private static final int TEXT = 25; // PostgreSQL's number of the type
    private static final int NULL = -1;

    private ByteBuffer bytes;

    public Binary(int capacity) {
        bytes = ByteBuffer.allocate(capacity);
    }

    public Binary value(@Nullable Object value) {
        switch (value) {
            case null -> whole(NULL);
            case UUID id -> id(id);
            case String text -> text(text);
            case Several several -> set(several.each());
            case LocalDate day -> whole(Integer.BYTES).whole((int) (day.toEpochDay() - FIRST_DAY));
            case Integer number -> whole(Integer.BYTES).whole(number);
            case Long position -> position(position);
            case Boolean flag -> whole(1).room(1).put((byte) (flag ? 1 : 0));
            default -> throw new IllegalArgumentException(value.getClass().getName());
        }
        return this;
    }

    public Binary id(UUID id) {
        room(Integer.BYTES + 2 * Long.BYTES)
                .putInt(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits());
        return this;
    }

    public Binary position(long position) {
        return whole(Long.BYTES).plain(position);
    }

    /** Without its length, as what stands around values is written. */
    public Binary plain(byte[] each) {
        room(each.length).put(each);
        return this;
    }

    public Binary plain(short number) {
        room(Short.BYTES).putShort(number);
        return this;
    }

    public Binary plain(long number) {
        room(Long.BYTES).putLong(number);
        return this;
    }

    /** Valid up to {@link #length}, until more is written. */
    public byte[] bytes() {
        return bytes.array();
    }

    public int length() {
        return bytes.position();
    }

    public void clear() {
        bytes.clear();
    }

    private Binary whole(int number) {
        room(Integer.BYTES).putInt(number);
        return this;
    }

    private void text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        whole(utf8.length).plain(utf8);
    }

    /** An array of one dimension that begins at 1, or of none when it is empty. */
    private void set(List<String> elements) {
        int length = length();
        whole(0).whole(elements.isEmpty() ? 0 : 1).whole(0).whole(TEXT);
        if (!elements.isEmpty()) {
            whole(elements.size()).whole(1);
            elements.forEach(this::text);
        }
        bytes.putInt(length, length() - length - Integer.BYTES);
    }

    private ByteBuffer room(int more) {
        if (bytes.remaining() < more) {
            bytes = ByteBuffer.allocate(Math.max(2 * bytes.capacity(), bytes.position() + more))
                    .put(bytes.flip());
        }
        return bytes;
    }
}
