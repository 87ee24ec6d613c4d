package be.homeward.deploy.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An event as JSON whose ids, and whose codes and logins where it founds something, are somebody else's in every copy; what
 * was known when a period was sealed is what the log has before the copy.
 */
final class Form {
    private static final Pattern CHANGING = Pattern.compile(
            "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|(?<=\"(?:code|subject)\":\"[^\"]{0,100})(?=\")"
                    + "|(?<=\"knownAt\":)\\d+");

    private final List<Piece> pieces = new ArrayList<>();

    private sealed interface Piece {}

    private record Text(String text) implements Piece {}

    private record Id(UUID id) implements Piece {}

    private record Suffix() implements Piece {}

    private record Known() implements Piece {}

    /** @param founds whether its codes and logins are one world's only */
    Form(byte[] json, boolean founds) {
        String text = new String(json, UTF_8);
        Matcher changing = CHANGING.matcher(text);
        int from = 0;
        while (changing.find()) {
            pieces.add(new Text(text.substring(from, changing.start())));
            if (changing.group().contains("-")) {
                pieces.add(new Id(UUID.fromString(changing.group())));
            } else if (!changing.group().isEmpty()) {
                pieces.add(new Known());
            } else if (founds) {
                pieces.add(new Suffix());
            }
            from = changing.end();
        }
        pieces.add(new Text(text.substring(from)));
    }

    void idsInto(Set<UUID> ids) {
        pieces.forEach(each -> {
            if (each instanceof Id id) {
                ids.add(id.id());
            }
        });
    }

    /** @param known position of the log before the copy */
    byte[] copy(Copy copy, long known) {
        var json = new StringBuilder(400);
        for (Piece each : pieces) {
            switch (each) {
                case Text text -> json.append(text.text());
                case Id id -> json.append(copy.of(id.id()));
                case Known _ -> json.append(known);
                case Suffix _ -> json.append(copy.world() == 0 ? "" : "-" + copy.world());
            }
        }
        return json.toString().getBytes(UTF_8);
    }

    /**
     * One copy of the programmes that were played.
     *
     * @param world the partners and programmes it happens among; 0 are those of the demo
     * @param number different for each copy
     * @param common ids that all copies of one world share
     * @param fixed ids that all worlds share
     */
    record Copy(int world, int number, Set<UUID> common, Set<UUID> fixed) {
        UUID of(UUID id) {
            long salt = fixed.contains(id) ? 0 : common.contains(id) ? world : number;
            return new UUID(id.getMostSignificantBits() ^ (salt << 32), id.getLeastSignificantBits());
        }
    }
}
