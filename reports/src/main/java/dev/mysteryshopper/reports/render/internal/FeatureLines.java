package dev.mysteryshopper.reports.render.internal;

import dev.mysteryshopper.reports.journal.ContactOpened;
import dev.mysteryshopper.reports.journal.JourneyEntry;
import dev.mysteryshopper.reports.journal.RunStarted;
import dev.mysteryshopper.reports.journal.StepStarted;
import dev.mysteryshopper.reports.measure.Evidence;
import dev.mysteryshopper.reports.measure.Finding;
import dev.mysteryshopper.reports.measure.JourneyLog;
import dev.mysteryshopper.reports.measure.JourneyResult;
import dev.mysteryshopper.reports.measure.RunResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the lines of feature files that findings stem from: that of the step which opened the contact, else that of the scenario. Told
 * of the journeys one by one, it keeps what findings name and no more. Used by one thread.
 */
public final class FeatureLines {

    private final String folder;
    private final Set<String> wanted = new HashSet<>();
    private final Map<String, Line> journeys = new HashMap<>();
    private final Map<String, Line> contacts = new HashMap<>();

    /**
     * A line of a file.
     *
     * @param file its path from where the run was started, with slashes
     * @param line the line, from 1
     */
    public record Line(String file, int line) {}

    /** Knows the scenarios of a run, and none of their steps yet. */
    public FeatureLines(RunResult result) {
        this.folder = folder(result.started());
        result.findings().forEach(finding -> finding.evidence().forEach(evidence -> wanted.add(evidence.contact())));
        result.journeys().forEach(journey -> line(journey, journey.started().line())
                .ifPresent(line -> journeys.put(journey.journey(), line)));
    }

    private static String folder(RunStarted started) {
        String folder = started.environment().getOrDefault(RunStarted.JOURNEYS_IN, "");
        return folder.isEmpty() || folder.endsWith("/") ? folder : folder + "/";
    }

    /** Learns where the steps of a journey stand. */
    public void journey(JourneyResult journey, JourneyLog log) {
        int step = journey.started().line();
        for (JourneyEntry entry : log.entries()) {
            if (entry instanceof StepStarted started) {
                step = started.line();
            } else if (entry instanceof ContactOpened opened && wanted.contains(opened.contact())) {
                line(journey, step).ifPresent(line -> contacts.put(opened.contact(), line));
            }
        }
    }

    /** Where a line of a journey's file stands; empty for a journey without a file. */
    public Optional<Line> line(JourneyResult journey, int line) {
        String file = CleanText.line(journey.started().file());
        return file.isEmpty() || journey.started().line() < 1
                ? Optional.empty()
                : Optional.of(new Line(folder + file, Math.max(1, line)));
    }

    /** The lines that a finding stems from, that of its first quote first; empty for journeys without a file. */
    public List<Line> of(Finding finding) {
        List<Line> lines = new ArrayList<>();
        for (Evidence evidence : finding.evidence()) {
            Optional.ofNullable(contacts.get(evidence.contact()))
                    .or(() -> Optional.ofNullable(journeys.get(evidence.journey())))
                    .filter(line -> !lines.contains(line))
                    .ifPresent(lines::add);
        }
        if (lines.isEmpty()) {
            finding.journeys().stream().limit(10).forEach(journey -> Optional.ofNullable(journeys.get(journey))
                    .ifPresent(lines::add));
        }
        return lines;
    }
}
