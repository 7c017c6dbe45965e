package dev.mysteryshopper.runner.company;

import dev.mysteryshopper.reports.journal.Bound;
import dev.mysteryshopper.reports.journal.Standard;
import dev.mysteryshopper.reports.measure.Measurable;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one standard. */
final class StandardReader {

    private static final int HEAVIEST = 1_000;

    private final Sheet sheet;
    private final Set<String> channels;

    StandardReader(Sheet sheet, Set<String> channels) {
        this.sheet = sheet;
        this.channels = channels;
    }

    Optional<StandardsSpec.Written> read(Node node) {
        Map<String, Node> parts = sheet.parts(
                node, "a standard", "{ measure: firstReplyTime, at most: 30 seconds }", StandardKeys.STANDARD);
        Optional<Measurable> known = measure(node, parts);
        if (known.isEmpty()) {
            return Optional.empty();
        }
        Measurable measure = known.get();
        Optional<Long> limit = limit(node, measure, parts);
        int share = part(parts, "in").map(n -> share(n, measure)).orElse(Standard.EVERY);
        Optional<Node.Scalar> channel = scope(parts, measure, "channel", "a channel, such as chat");
        Optional<Node.Scalar> topic = scope(parts, measure, "topic", "a folder of journeys, such as returns");
        Optional<Node.Scalar> tag = scope(parts, measure, "tag", "a tag, such as critical");
        int weight = part(parts, "weight").map(n -> weight(n, measure)).orElse(1);
        channel.filter(name -> !channels.isEmpty() && !channels.contains(name.text()))
                .ifPresent(name -> sheet.unknown(
                        name.place(),
                        "channel " + Quoted.of(name.shown()) + " is not in the company file.",
                        name.text(),
                        channels));
        return limit.map(value -> new StandardsSpec.Written(
                new Standard(
                        measure.measure(),
                        measure.bound(),
                        value,
                        share,
                        channel.map(Node.Scalar::text).orElse(""),
                        topic.map(name -> name.text().strip().replaceAll("^/|/$", ""))
                                .orElse(""),
                        tag.map(name -> name.text().strip().replaceFirst("^@", ""))
                                .orElse(""),
                        weight),
                node.place(),
                topic.map(Node.Scalar::place),
                tag.map(Node.Scalar::place)));
    }

    private Optional<Measurable> measure(Node node, Map<String, Node> parts) {
        if (!parts.containsKey("measure")) {
            if (node instanceof Node.Mapping) {
                sheet.wrong(
                        node.place(),
                        "a standard has no \"measure\". Expected what it limits, such as firstReplyTime.");
            }
            return Optional.empty();
        }
        Optional<Node.Scalar> name = part(parts, "measure")
                .flatMap(n -> sheet.text(n, "\"measure\"", "the name of a measure, such as firstReplyTime"));
        Optional<Measurable> known = name.flatMap(text -> Measurable.named(text.text()));
        if (name.isPresent() && known.isEmpty()) {
            sheet.unknown(
                    name.get().place(),
                    "there is no measure " + Quoted.of(name.get().shown()) + " that could be limited.",
                    name.get().text(),
                    Measurable.names());
        }
        return known;
    }

    private Optional<Long> limit(Node node, Measurable measure, Map<String, Node> parts) {
        String right = measure.bound() == Bound.AT_MOST ? StandardKeys.AT_MOST : StandardKeys.AT_LEAST;
        String wrong = measure.bound() == Bound.AT_MOST ? StandardKeys.AT_LEAST : StandardKeys.AT_MOST;
        String expected = "Expected \"" + right + "\" with " + expected(measure) + ".";
        if (parts.containsKey(wrong)) {
            sheet.wrong(
                    part(parts, wrong).map(Node::place).orElse(node.place()),
                    "\"" + wrong + "\" does not fit " + measure.measure() + ": "
                            + (measure.bound() == Bound.AT_MOST ? "less" : "more") + " of it is better. " + expected);
            return Optional.empty();
        }
        if (!parts.containsKey(right)) {
            sheet.wrong(node.place(), "the standard of " + measure.measure() + " has no limit. " + expected);
            return Optional.empty();
        }
        return part(parts, right)
                .flatMap(n -> sheet.text(n, "\"" + right + "\"", expected(measure)))
                .flatMap(text -> limit(text, measure));
    }

    private Optional<Long> limit(Node.Scalar text, Measurable measure) {
        Optional<Long> limit =
                switch (measure.unit()) {
                    case TIME -> TimeSpan.read(text.text()).map(Duration::toMillis);
                    case COUNT, TOTAL ->
                        text.text().strip().matches("[0-9]{1,9}")
                                ? Optional.of(Long.parseLong(text.text().strip()))
                                : Optional.empty();
                    case SHARE -> percent(text.text());
                };
        if (limit.isEmpty()) {
            sheet.wrong(
                    text.place(),
                    "the limit of " + measure.measure() + " is " + Quoted.of(text.shown()) + ". Expected "
                            + expected(measure) + ".");
            return limit;
        }
        return possible(text, measure, limit.get()) ? limit : Optional.empty();
    }

    private boolean possible(Node.Scalar text, Measurable measure, long limit) {
        String why = "";
        if (measure.unit() == Measurable.Unit.TIME && limit == 0) {
            why = "nothing takes no time, so that this limit could never be kept";
        } else if (measure.unit() == Measurable.Unit.SHARE && limit > 10_000) {
            why = "no share is above 100%, so that this limit could never be "
                    + (measure.bound() == Bound.AT_LEAST ? "kept" : "breached");
        } else if (measure.unit() == Measurable.Unit.SHARE
                && limit == (measure.bound() == Bound.AT_LEAST ? 0 : 10_000)) {
            why = "every share is " + (limit == 0 ? "at least 0%" : "at most 100%")
                    + ", so that this limit could never be breached";
        }
        if (why.isEmpty()) {
            return true;
        }
        sheet.wrong(
                text.place(),
                "the limit of " + measure.measure() + " is " + Quoted.of(text.shown()) + ": " + why + ". Expected "
                        + expected(measure) + ".");
        return false;
    }

    private static Optional<Long> percent(String text) {
        String stripped = text.strip();
        return stripped.matches("[0-9]{1,3}([.][0-9]{1,2})?\\s*%")
                ? Optional.of(new BigDecimal(
                                stripped.substring(0, stripped.length() - 1).strip())
                        .movePointRight(2)
                        .longValueExact())
                : Optional.empty();
    }

    private static String expected(Measurable measure) {
        return switch (measure.unit()) {
            case TIME -> TimeSpan.EXPECTED;
            case COUNT, TOTAL -> "a count, such as 2";
            case SHARE -> "a percentage, such as 95% or 99.5%";
        };
    }

    private int share(Node node, Measurable measure) {
        String expected = "a percentage of all cases from 1% to 100%, such as 90%";
        Optional<Node.Scalar> text = sheet.text(node, "\"in\"", expected);
        if (text.isEmpty()) {
            return Standard.EVERY;
        }
        if (!measure.isByCase()) {
            sheet.wrong(
                    text.get().place(),
                    "\"in\" does not fit " + measure.measure()
                            + ", which is one number for all cases already. Expected the limit alone.");
            return Standard.EVERY;
        }
        Optional<Long> share = percent(text.get().text()).filter(p -> p >= 100 && p <= 10_000 && p % 100 == 0);
        if (share.isEmpty()) {
            sheet.wrong(
                    text.get().place(), "\"in\" is " + Quoted.of(text.get().shown()) + ". Expected " + expected + ".");
        }
        return share.map(hundredths -> Math.toIntExact(hundredths / 100)).orElse(Standard.EVERY);
    }

    private int weight(Node node, Measurable measure) {
        String expected = "a whole number from 0, which leaves it out of the score, to " + HEAVIEST;
        Optional<Node.Scalar> text = sheet.text(node, "\"weight\"", expected);
        Optional<Integer> weight = text.map(Node.Scalar::text)
                .filter(written -> written.strip().matches("[0-9]{1,4}"))
                .map(written -> Integer.parseInt(written.strip()))
                .filter(number -> number <= HEAVIEST);
        if (text.isPresent() && weight.isEmpty()) {
            sheet.wrong(
                    text.get().place(),
                    "the weight of " + measure.measure() + " is "
                            + Quoted.of(text.get().shown()) + ". Expected " + expected + ".");
        }
        return weight.orElse(1);
    }

    private Optional<Node.Scalar> scope(Map<String, Node> parts, Measurable measure, String key, String expected) {
        Optional<Node.Scalar> text = part(parts, key).flatMap(n -> sheet.text(n, "\"" + key + "\"", expected));
        if (text.isPresent() && measure.per() == Measurable.Per.RUN) {
            sheet.wrong(
                    text.get().place(),
                    measure.measure() + " is a number of the whole run: what is heard in one place is held against all"
                            + " others. Expected no " + key + ".");
        }
        return text;
    }

    private static Optional<Node> part(Map<String, Node> parts, String key) {
        return Optional.ofNullable(parts.get(key));
    }
}
