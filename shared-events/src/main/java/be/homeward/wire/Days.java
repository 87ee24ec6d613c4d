package be.homeward.wire;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ext.javatime.deser.LocalDateDeserializer;

/** Reads days as they are nearly always written, 2020-03-10, by their digits; anything else as usual. */
final class Days extends LocalDateDeserializer {
    private static final int LENGTH = 10;

    Days() {}

    private Days(Days days, @Nullable Boolean lenient) {
        super(days, lenient);
    }

    @Override
    protected LocalDateDeserializer withLeniency(@Nullable Boolean lenient) {
        return new Days(this, lenient);
    }

    private Days(Days days, JsonFormat.Shape shape) {
        super(days, shape);
    }

    /** Asked for every day of a record, whether or not a shape is given: without this its days would be read as usual. */
    @Override
    protected LocalDateDeserializer withShape(JsonFormat.Shape shape) {
        return new Days(this, shape);
    }

    @Override
    public @Nullable LocalDate deserialize(JsonParser parser, DeserializationContext context) {
        if (parser.hasToken(JsonToken.VALUE_STRING) && parser.getStringLength() == LENGTH) {
            char[] text = parser.getStringCharacters();
            int at = parser.getStringOffset();
            int year = number(text, at, 4);
            int month = number(text, at + 5, 2);
            int day = number(text, at + 8, 2);
            if (year >= 0 && month >= 0 && day >= 0 && text[at + 4] == '-' && text[at + 7] == '-') {
                try {
                    return LocalDate.of(year, month, day);
                } catch (DateTimeException e) {
                    return super.deserialize(parser, context); // which tells why in the usual way
                }
            }
        }
        return super.deserialize(parser, context);
    }

    private static int number(char[] text, int from, int digits) {
        int number = 0;
        for (int i = from; i < from + digits; i++) {
            if (text[i] < '0' || text[i] > '9') {
                return -1;
            }
            number = 10 * number + text[i] - '0';
        }
        return number;
    }
}
