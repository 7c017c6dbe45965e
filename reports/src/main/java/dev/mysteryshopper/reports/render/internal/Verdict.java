package dev.mysteryshopper.reports.render.internal;

import dev.mysteryshopper.reports.journal.RunFinished;
import dev.mysteryshopper.reports.measure.RunMeasures;
import dev.mysteryshopper.reports.measure.RunResult;
import java.util.ArrayList;
import java.util.List;

/**
 * How the company did, in a few sentences.
 *
 * @param headline the one sentence a leader should read
 * @param remarks what else must be known to read it rightly; empty if nothing
 */
public record Verdict(String headline, List<String> remarks) {

    public Verdict {
        remarks = List.copyOf(remarks);
    }

    /** The verdict on a run. */
    public static Verdict of(RunResult result) {
        return new Verdict(headline(result), remarks(result));
    }

    /** Headline and remarks, one after the other. */
    public String text() {
        return remarks.isEmpty() ? headline : headline + " " + String.join(" ", remarks);
    }

    private static String headline(RunResult result) {
        RunMeasures m = result.measures();
        String company = CleanText.line(result.started().company());
        if (m.journeys() == 0) {
            return "No journey was played at " + company + ".";
        }
        String findings = findings(result);
        if (m.met() == m.journeys()) {
            String all = m.journeys() == 1 ? "the one journey" : "all " + Counted.of(m.journeys(), "journey");
            return result.findings().isEmpty()
                    ? company + " met every expectation in " + all + ", and nothing else came to light."
                    : company + " met every expectation in " + all + "; still, " + findings + ".";
        }
        StringBuilder text = new StringBuilder(company)
                .append(" met every expectation in ")
                .append(Counted.number(m.met()))
                .append(" of ")
                .append(Counted.of(m.journeys(), "journey"));
        if (m.fellShort() > 0) {
            text.append("; ").append(Counted.number(m.fellShort())).append(" fell short");
        }
        if (!result.findings().isEmpty()) {
            text.append(", and ").append(findings);
        }
        return text.append('.').toString();
    }

    private static String findings(RunResult result) {
        int count = result.findings().size();
        return Counted.of(count, "finding") + (count == 1 ? " deserves" : " deserve") + " a look";
    }

    private static List<String> remarks(RunResult result) {
        RunMeasures m = result.measures();
        List<String> remarks = new ArrayList<>();
        if (m.broken() > 0) {
            remarks.add(Counted.of(m.broken(), "journey")
                    + " broke on our own side: nothing is said about the company there.");
        }
        if (m.cutOff() > 0) {
            remarks.add(Counted.of(m.cutOff(), "journey") + (m.cutOff() == 1 ? " was" : " were") + " cut off.");
        }
        if (result.finished().isEmpty()) {
            remarks.add("The run did not come to its end: this is what was seen until then.");
        }
        result.finished()
                .filter(finished -> !finished.complete())
                .map(RunFinished::reason)
                .ifPresent(reason -> remarks.add("The run ended early: " + CleanText.line(reason)));
        return remarks;
    }
}
