package be.homeward.command.api;

import be.homeward.events.Codes;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Why something is done: the ground that is kept beside every event. */
enum Purpose {
    SUPPORT,
    HOUSING,
    COORDINATION,
    EMPLOYMENT,
    ADMINISTRATION,
    ACCOUNTABILITY,
    EMERGENCY,
    LEGAL_OBLIGATION;

    private static final Map<String, Purpose> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Purpose::code, Function.identity()));

    static Optional<Purpose> find(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    String code() {
        return Codes.of(this);
    }
}
