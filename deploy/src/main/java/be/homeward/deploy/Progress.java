package be.homeward.deploy;

/** What the platform tells the person who started it; standard output carries nothing else. */
final class Progress {
    private Progress() {}

    static void says(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
