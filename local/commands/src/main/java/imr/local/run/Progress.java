package imr.local.run;

import imr.local.cloud.Activity;
import java.io.PrintStream;
import java.util.Map;
import java.util.TreeMap;

/**
 * Tells on standard error how far things are: on a terminal one line that changes, elsewhere nothing. Errors of functions are counted
 * there and told in full afterwards.
 */
final class Progress {
    private static final long MOST_OFTEN_NANOS = 50_000_000;
    private static final String SPINNER = "⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏";

    private final PrintStream out;
    private final boolean shown;
    private final int cases;
    private final Map<String, Integer> done = new TreeMap<>();
    private final Map<String, String> failures = new TreeMap<>();
    private int uploaded;
    private long lastShown;
    private int turn;

    Progress(PrintStream out, boolean shown, int cases) {
        this.out = out;
        this.shown = shown;
        this.cases = cases;
    }

    synchronized void starting() {
        if (shown) write("starting the embedded cloud");
    }

    synchronized void uploaded() {
        uploaded++;
        show(false);
    }

    synchronized void happened(Activity activity) {
        switch (activity.kind()) {
            case STARTED, RETRYING -> {
                // Only what is over counts.
            }
            case SUCCEEDED -> done.merge(activity.function(), 1, Integer::sum);
            case GAVE_UP -> failures.put(activity.function() + " gave up on " + activity.subject(), activity.error());
        }
        show(false);
    }

    private void show(boolean now) {
        long time = System.nanoTime();
        if (!shown || (!now && time - lastShown < MOST_OFTEN_NANOS)) return;
        lastShown = time;
        StringBuilder line = new StringBuilder();
        line.append(uploaded).append(" of ").append(cases).append(cases == 1 ? " case uploaded" : " cases uploaded");
        done.forEach((function, times) -> line.append(" · ")
                .append(function.replace("Function", "").toLowerCase(java.util.Locale.ROOT))
                .append(' ')
                .append(times));
        write(line.toString());
    }

    private void write(String text) {
        out.print("\r\u001b[2K" + SPINNER.charAt(turn++ % SPINNER.length()) + " " + text);
        out.flush();
    }

    synchronized void over() {
        if (!shown) return;
        out.print("\r\u001b[2K");
        out.flush();
    }

    /** What went wrong for good: which function gave up on what, and its error. */
    synchronized Map<String, String> failures() {
        return Map.copyOf(failures);
    }
}
