package be.homeward.peers;

import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.IntSupplier;

/** How hard it is pressed, written {@code 64:uniform}: acts in flight, and among which streams they are spread. */
record Level(int inFlight, Spread spread) {
    enum Spread {
        UNIFORM,
        /** The second stream is taken half as often as the first, the third a third, and so on. */
        ZIPF,
        HOT
    }

    static Level of(String text) {
        String[] parts = text.split(":", -1);
        return new Level(Integer.parseInt(parts[0]), Spread.valueOf(parts[1].toUpperCase(java.util.Locale.ROOT)));
    }

    IntSupplier among(int streams) {
        return switch (spread) {
            case UNIFORM -> () -> ThreadLocalRandom.current().nextInt(streams);
            case HOT -> () -> 0;
            case ZIPF -> zipf(streams);
        };
    }

    /** By the running total of 1/rank; which stream has which rank is left to chance, the same in every run. */
    private static IntSupplier zipf(int streams) {
        double[] until = new double[streams];
        double total = 0;
        for (int i = 0; i < streams; i++) {
            total += 1.0 / (i + 1);
            until[i] = total;
        }
        int[] stream = new Random(7).ints(0, streams).distinct().limit(streams).toArray();
        double whole = total;
        return () -> {
            int at = java.util.Arrays.binarySearch(
                    until, ThreadLocalRandom.current().nextDouble() * whole);
            return stream[Math.min(streams - 1, at < 0 ? -at - 1 : at)];
        };
    }

    @Override
    public String toString() {
        return inFlight + ":" + spread.name().toLowerCase(java.util.Locale.ROOT);
    }
}
