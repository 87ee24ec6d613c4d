package be.homeward.events;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a code of a code list is written: {@code SOCIAL_RENTAL} is {@code social-rental}, in events, requests and answers. */
public final class Codes {
    private Codes() {}

    public static String of(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static <E extends Enum<E>> Optional<E> find(Class<E> list, String code) {
        return Arrays.stream(list.getEnumConstants())
                .filter(each -> of(each).equals(code))
                .findFirst();
    }
}
