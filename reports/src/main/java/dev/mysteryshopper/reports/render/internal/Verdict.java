package dev.mysteryshopper.reports.render.internal;

import dev.mysteryshopper.reports.conversation.Resolution;
import dev.mysteryshopper.reports.journal.RunFinished;
import dev.mysteryshopper.reports.measure.RunMeasures;
import dev.mysteryshopper.reports.measure.RunResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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
        if (result.started().recorded()) {
            return recorded(result, company);
        }
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
        if (m.flaky() > 0) {
            text.append("; ").append(Counted.number(m.flaky())).append(" more only when played again");
        }
        if (m.fellShort() > 0) {
            text.append("; ").append(Counted.number(m.fellShort())).append(" fell short");
        }
        if (!result.findings().isEmpty()) {
            text.append(", and ").append(findings);
        }
        return text.append('.').toString();
    }

    /** What recorded journeys came to: they were expected nothing of, so that none can be met or fall short. */
    private static String recorded(RunResult result, String company) {
        RunMeasures m = result.measures();
        if (m.journeys() == 0) {
            return "No recorded journey could be read.";
        }
        List<String> came = new ArrayList<>();
        for (Resolution resolution : Resolution.values()) {
            if (m.count(resolution) > 0) {
                came.add(Counted.number(m.count(resolution)) + " "
                        + resolution.name().toLowerCase(Locale.ROOT));
            }
        }
        StringBuilder text = new StringBuilder(Counted.of(m.journeys(), "recorded journey"))
                .append(" with ")
                .append(company);
        if (!came.isEmpty()) {
            text.append(": ").append(String.join(", ", came));
        }
        if (!result.findings().isEmpty()) {
            text.append(came.isEmpty() ? ": " : "; ").append(findings(result));
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
        if (result.journeys().size() < m.journeys()) {
            remarks.add("The numbers and findings are of all " + Counted.of(m.journeys(), "journey") + "; the "
                    + Counted.number(result.journeys().size()) + " with the most to tell are told one by one.");
        }
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
