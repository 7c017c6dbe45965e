package dev.mysteryshopper.reports.render.allure;

import dev.mysteryshopper.reports.journal.JourneyStarted;
import dev.mysteryshopper.reports.journal.RunStarted;
import dev.mysteryshopper.reports.measure.ContactResult;
import dev.mysteryshopper.reports.measure.JourneyResult;
import io.qameta.allure.model.Label;
import io.qameta.allure.model.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What Allure groups, filters and links a journey by. */
final class CaseLabels {

    private static final Set<String> SEVERITIES = Set.of("blocker", "critical", "normal", "minor", "trivial");
    private static final Set<String> LINKS = Set.of("issue", "tms", "link");
    private static final int LONGEST = 200;

    private CaseLabels() {}

    static List<Label> of(RunStarted run, JourneyResult journey, String lane) {
        JourneyStarted started = journey.started();
        List<Label> labels = new ArrayList<>();
        add(labels, "epic", run.company());
        add(labels, "feature", started.feature());
        add(labels, "story", started.name());
        add(labels, "parentSuite", run.company());
        add(labels, "suite", started.topic().isEmpty() ? started.feature() : started.topic());
        add(labels, "subSuite", started.topic().isEmpty() ? "" : started.feature());
        add(labels, "package", started.file().replace(".feature", "").replace('/', '.'));
        journey.contacts().stream()
                .filter(contact -> !contact.setUp())
                .map(ContactResult::channel)
                .distinct()
                .forEach(channel -> add(labels, "channel", channel));
        add(labels, "severity", severity(started.tags()));
        started.tags().stream()
                .filter(tag -> !SEVERITIES.contains(tag) && !(LINKS.contains(kind(tag)) && address(tag)))
                .forEach(tag -> add(labels, "tag", tag));
        add(labels, "host", run.environment().getOrDefault("host", "mystery-shopper"));
        add(labels, "thread", lane);
        add(labels, "framework", "mystery-shopper");
        add(labels, "language", "gherkin");
        return labels;
    }

    /**
     * The links of tags such as {@code @issue:https://...} or {@code @tms:T-12}; Allure 3 leaves out one without an
     * address, so such a tag stays a label as well.
     */
    static List<Link> links(JourneyStarted started) {
        List<Link> links = new ArrayList<>();
        for (String tag : started.tags()) {
            if (LINKS.contains(kind(tag))) {
                String target = Inert.line(tag.substring(tag.indexOf(':') + 1), LONGEST);
                Link link = new Link().setType(kind(tag)).setName(target.substring(target.lastIndexOf('/') + 1));
                links.add(address(tag) ? link.setUrl(target) : link);
            }
        }
        return links;
    }

    private static String severity(List<String> tags) {
        return tags.stream().filter(SEVERITIES::contains).findFirst().orElse("normal");
    }

    private static boolean address(String tag) {
        String target = tag.substring(tag.indexOf(':') + 1);
        return target.startsWith("https://") || target.startsWith("http://");
    }

    private static String kind(String tag) {
        int colon = tag.indexOf(':');
        return colon < 0 ? "" : tag.substring(0, colon);
    }

    private static void add(List<Label> labels, String name, String value) {
        if (!value.isBlank()) {
            labels.add(new Label().setName(name).setValue(Inert.line(value, LONGEST)));
        }
    }
}
