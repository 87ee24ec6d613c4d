package be.homeward.peers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Runs every system in turn, several times over, each time in another order: {@code Comparison <times> <system,…> <load>…}. */
final class Comparison {
    private Comparison() {}

    public static void main(String[] arguments) throws Exception {
        int times = Integer.parseInt(arguments[0]);
        List<String> systems = new ArrayList<>(List.of(arguments[1].split(",", -1)));
        List<String> load = Arrays.asList(arguments).subList(2, arguments.length);
        List<Measured> all = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            for (String system : systems) {
                all.addAll(Trial.run(system, load).figures());
            }
            Collections.rotate(systems, 1);
        }
        all.forEach(System.out::println);
    }
}
