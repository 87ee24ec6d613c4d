package be.homeward.query.view;

/** Where something went wrong, without the messages: they may quote what is known of a person. */
public final class Frames {
    private static final int MOST = 12;
    private static final int LONGEST = 8_000;

    private Frames() {}

    public static String of(Throwable thrown) {
        StringBuilder where = new StringBuilder();
        for (Throwable each = thrown; each != null && where.length() < LONGEST; each = each.getCause()) {
            where.append("\n  ").append(each.getClass().getName());
            StackTraceElement[] frames = each.getStackTrace();
            for (int i = 0; i < Math.min(MOST, frames.length); i++) {
                where.append("\n    at ").append(frames[i]);
            }
        }
        return where.toString();
    }
}
