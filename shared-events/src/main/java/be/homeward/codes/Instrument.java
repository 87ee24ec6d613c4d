package be.homeward.codes;

import java.util.List;

/** One version of a way to see where a person stands: in which domains, on which scale; its questions stay with its owner. */
public record Instrument(String id, String version, int lowest, int highest, List<String> domains) {
    public Instrument {
        domains = List.copyOf(domains);
    }

    public boolean has(String domain) {
        return domains.contains(domain);
    }

    public boolean allows(int level) {
        return level >= lowest && level <= highest;
    }

    /** @param line {@code 1..5 finances housing} */
    static Instrument read(String name, String line) {
        String[] words = line.trim().split("\\s+", 2);
        String[] levels = words[0].split("\\.\\.", 2);
        String[] idAndVersion = name.split("/", 2);
        return new Instrument(
                idAndVersion[0],
                idAndVersion[1],
                Integer.parseInt(levels[0]),
                Integer.parseInt(levels[1]),
                List.of(words[1].split("\\s+")));
    }
}
