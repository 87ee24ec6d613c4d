package be.homeward.events;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a code of a code list is written: {@code SOCIAL_RENTAL} is {@code social-rental}, in events, requests and answers. */
public final class Codes {
    /** Written once: an event may hold many. */
    private static final ClassValue<List<String>> WRITTEN = new ClassValue<>() {
        @Override
        protected List<String> computeValue(Class<?> list) {
            return Arrays.stream(list.getEnumConstants())
                    .map(each ->
                            ((Enum<?>) each).name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .toList();
        }
    };

    private Codes() {}

    @SuppressWarnings("EnumOrdinal") // within what was just made of the same list
    public static String of(Enum<?> code) {
        return WRITTEN.get(code.getDeclaringClass()).get(code.ordinal());
    }

    public static <E extends Enum<E>> Optional<E> find(Class<E> list, String code) {
        return Arrays.stream(list.getEnumConstants())
                .filter(each -> of(each).equals(code))
                .findFirst();
    }
}
