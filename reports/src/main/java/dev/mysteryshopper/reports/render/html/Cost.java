package dev.mysteryshopper.reports.render.html;

import dev.mysteryshopper.reports.journal.Ending;
import dev.mysteryshopper.reports.measure.ContactResult;
import dev.mysteryshopper.reports.measure.Deflection;
import dev.mysteryshopper.reports.measure.Hold;
import dev.mysteryshopper.reports.measure.JourneyResult;
import dev.mysteryshopper.reports.measure.Promise;
import dev.mysteryshopper.reports.measure.Question;
import dev.mysteryshopper.reports.measure.Transfer;
import dev.mysteryshopper.reports.measure.Wait;
import dev.mysteryshopper.reports.render.internal.CleanText;
import dev.mysteryshopper.reports.render.internal.CompanyTime;
import dev.mysteryshopper.reports.render.internal.Counted;
import dev.mysteryshopper.reports.render.internal.HumanDuration;
import dev.mysteryshopper.reports.render.internal.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says what a journey cost the customer, and what it came to: contacts, waits, transfers, questions, promises, outcome. */
final class Cost {

    /** A wait shorter than this is not worth a word beside a journey's name. */
    private static final Duration NOTABLE_WAIT = Duration.ofSeconds(5);

    private static final int MOST = 20;

    private static final int LONGEST = 300;

    private final CompanyTime time;

    Cost(CompanyTime time) {
        this.time = time;
    }

    /** What is worth a word beside the journey's name; empty if nothing is. */
    static String notable(JourneyResult journey) {
        List<String> notable = new ArrayList<>();
        if (!journey.transfers().isEmpty()) {
            notable.add(Counted.of(journey.transfers().size(), "transfer"));
        }
        if (journey.retellCount() > 0) {
            notable.add(Counted.of(journey.retellCount(), "re-tell"));
        }
        long broken = journey.count(Promise.Standing.BROKEN);
        if (broken > 0) {
            notable.add(Counted.of(broken, "broken promise"));
        }
        if (!journey.deflections().isEmpty()) {
            notable.add("sent elsewhere");
        }
        journey.waits().stream()
                .map(Wait::lasted)
                .max(Duration::compareTo)
                .filter(wait -> wait.compareTo(NOTABLE_WAIT) >= 0)
                .ifPresent(wait -> notable.add("waited " + HumanDuration.of(wait)));
        return String.join(", ", notable);
    }

    /** All there is to say, a row each. */
    List<Row> of(JourneyResult journey) {
        List<Row> rows = new ArrayList<>();
        add(rows, "Contacts", journey.contacts().stream().map(Cost::contact).toList());
        add(rows, "Waited", waits(journey.waits()));
        add(rows, "Passed on", journey.transfers().stream().map(Cost::transfer).toList());
        add(rows, "On hold", journey.holds().stream().map(Cost::hold).toList());
        add(rows, "Asked for", journey.questions().stream().map(Cost::question).toList());
        add(
                rows,
                "Sent elsewhere",
                journey.deflections().stream().map(Cost::deflection).toList());
        add(rows, "Promised", journey.promises().stream().map(this::promise).toList());
        journey.resolution().ifPresent(resolution -> rows.add(new Row("Came to", Words.of(resolution))));
        journey.timeToResolution().ifPresent(span -> rows.add(new Row("Resolved after", HumanDuration.of(span))));
        return rows;
    }

    private static void add(List<Row> rows, String name, List<String> items) {
        if (!items.isEmpty()) {
            String text = items.stream().limit(MOST).collect(Collectors.joining("; "));
            String left = items.size() > MOST ? "; and " + (items.size() - MOST) + " more" : "";
            rows.add(new Row(name, text + left));
        }
    }

    private static String contact(ContactResult contact) {
        StringBuilder text = new StringBuilder(contact.channel()).append(": ").append(contact.action());
        if (contact.setUp()) {
            text.append(" (set-up)");
        }
        if (!contact.desks().isEmpty()) {
            text.append(", ").append(String.join(" → ", contact.desks()));
        }
        text.append(", ").append(HumanDuration.of(contact.lasted()));
        Ending ending = contact.ending();
        if (ending != null && ending != Ending.DONE) {
            text.append(", ").append(Words.of(ending));
        }
        return CleanText.clip(CleanText.line(text.toString()), LONGEST);
    }

    /** The waits of a kind on a channel together: how many, and the longest. */
    private static List<String> waits(List<Wait> waits) {
        Map<String, List<Wait>> kinds = waits.stream()
                .collect(Collectors.groupingBy(
                        wait -> Words.of(wait.kind()) + " (" + CleanText.name(wait.channel()) + ")",
                        LinkedHashMap::new,
                        Collectors.toList()));
        List<String> texts = new ArrayList<>();
        kinds.forEach((kind, all) -> {
            Duration longest =
                    all.stream().map(Wait::lasted).max(Duration::compareTo).orElse(Duration.ZERO);
            boolean vain = all.stream().anyMatch(wait -> !wait.ended());
            String many = all.size() > 1 ? all.size() + " times, longest " : "";
            texts.add(kind + " " + many + HumanDuration.of(longest) + (vain ? ", in vain" : ""));
        });
        return texts;
    }

    private static String transfer(Transfer transfer) {
        String kind = Words.of(transfer.kind());
        String how = kind.isEmpty() ? "" : " (" + kind + ")";
        return CleanText.name(transfer.from()) + " → " + CleanText.name(transfer.to())
                + how
                + (transfer.pingPong() ? ", back again" : "");
    }

    private static String hold(Hold hold) {
        return HumanDuration.of(hold.lasted()) + " (" + CleanText.name(hold.channel()) + ")"
                + (hold.ended() ? "" : ", nobody came back");
    }

    private static String deflection(Deflection deflection) {
        String to = CleanText.name(deflection.to());
        return "from " + CleanText.name(deflection.channel()) + (to.isEmpty() ? "" : " to " + to);
    }

    private String promise(Promise promise) {
        return "“" + CleanText.clip(CleanText.line(promise.what()), LONGEST) + "” - due " + time.minute(promise.due())
                + ", " + Words.of(promise.standing());
    }

    private static String question(Question question) {
        String item = CleanText.name(question.item());
        if (question.identity()) {
            return item + " (to know who it is)";
        }
        return question.retell() ? item + " (again)" : item;
    }
}
