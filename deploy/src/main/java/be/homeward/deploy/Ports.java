package be.homeward.deploy;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** The ports of this machine, as far as this machine itself can reach them. */
final class Ports {
    private Ports() {}

    /** Below those that systems hand out to whoever asks for any: what is free now is still free in a moment. */
    private static final int LOWEST = 20_000;

    private static final int HIGHEST = 32_000;

    /** A free port, the same one as last time unless somebody has taken it since. */
    static int remembered(Kept notes, String name) throws IOException {
        Optional<Integer> last = notes.get(name).map(Integer::valueOf).filter(Ports::free);
        if (last.isPresent()) {
            return last.get();
        }
        int port = ThreadLocalRandom.current()
                .ints(LOWEST, HIGHEST)
                .filter(Ports::free)
                .findFirst()
                .orElseThrow();
        notes.put(name, String.valueOf(port));
        return port;
    }

    static void refuseTaken(int base) {
        for (int port : List.of(base, base + 1, base + 2)) {
            if (!free(port)) {
                throw new Trouble(
                        "Port %d is taken by another program: stop that, or choose other ports with --port-base."
                                .formatted(port));
            }
        }
    }

    private static boolean free(int port) {
        return free(port, "127.0.0.1") && free(port, "::1");
    }

    private static boolean free(int port, String address) {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.ofLiteral(address), port));
            return true;
        } catch (BindException taken) {
            // A machine without IPv6 cannot have it taken there
            return String.valueOf(taken.getMessage()).contains("Cannot assign");
        } catch (IOException unknownAddress) {
            return true;
        }
    }
}
