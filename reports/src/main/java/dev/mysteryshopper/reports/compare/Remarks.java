package dev.mysteryshopper.reports.compare;

import dev.mysteryshopper.reports.history.PastRun;
import dev.mysteryshopper.reports.history.RunPoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What two runs were not alike in, which may be why they differ. */
final class Remarks {

    /** A hash, and what says nothing about the company or the customer. */
    private static final Set<String> NOT_TOLD = Set.of("company file", "threads");

    private Remarks() {}

    static List<String> of(PastRun base, PastRun run) {
        List<String> remarks = new ArrayList<>();
        RunPoint before = base.point();
        RunPoint now = run.point();
        if (before.run().equals(now.run())) {
            remarks.add("This is the same run twice: " + now.run() + ".");
        }
        if (!before.company().equals(now.company())) {
            remarks.add("These are two companies: " + before.company() + " in the base, " + now.company()
                    + " in the run. What either says of its facts is not held against the other.");
        }
        if (now.started().isBefore(before.started())) {
            remarks.add("The run is older than its base: what is called better here is what was better then.");
        }
        incomplete("The base", before, remarks);
        incomplete("The run", now, remarks);
        differing(base.environment(), run.environment(), remarks);
        if (!before.tool().equals(now.tool())) {
            remarks.add("The toolkit was " + before.tool() + " and is " + now.tool() + ".");
        }
        return remarks;
    }

    private static void incomplete(String which, RunPoint point, List<String> remarks) {
        if (!point.complete()) {
            remarks.add(which + " is not complete: not every journey was played, or part of it is lost.");
        }
    }

    private static void differing(Map<String, String> before, Map<String, String> now, List<String> remarks) {
        Set<String> names = new TreeSet<>(before.keySet());
        names.addAll(now.keySet());
        String file = before.getOrDefault("company file", "");
        String other = now.getOrDefault("company file", "");
        if (!file.isEmpty() && !other.isEmpty() && !file.equals(other)) {
            remarks.add("The company file was changed.");
        }
        names.removeAll(NOT_TOLD);
        for (String name : names) {
            String was = before.getOrDefault(name, "");
            String is = now.getOrDefault(name, "");
            if (!was.equals(is)) {
                remarks.add("Played otherwise: " + name + " " + (was.isEmpty() ? "unknown" : spaced(was))
                        + " in the base, " + (is.isEmpty() ? "unknown" : spaced(is)) + " in the run.");
            }
        }
    }

    /** A list with commas, so that it can be wrapped between its words. */
    private static String spaced(String value) {
        return "\"" + value.replaceAll(",(?! )", ", ") + "\"";
    }
}
