package dev.mysteryshopper.runner.company;

import dev.mysteryshopper.reports.journal.Limit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the limits that the company set itself. */
final class Limits {

    private final Sheet sheet;

    Limits(Sheet sheet) {
        this.sheet = sheet;
    }

    List<Limit> read(Node node) {
        List<Limit> limits = new ArrayList<>();
        Map<String, Node> parts =
                sheet.parts(node, "\"limits\"", "{ queueTime: 30 seconds, transferCount: 1 }", CompanyKeys.LIMITS);
        parts.forEach((measure, value) -> sheet.text(value, "\"" + measure + "\"", expected(measure))
                .flatMap(text -> atMost(measure, text))
                .ifPresent(atMost -> limits.add(new Limit(measure, atMost))));
        return limits;
    }

    private Optional<Long> atMost(String measure, Node.Scalar text) {
        Optional<Long> atMost = measure.equals(CompanyKeys.COUNT_LIMIT)
                ? count(text.text())
                : TimeSpan.read(text.text()).map(Duration::toMillis);
        if (atMost.isEmpty()) {
            sheet.wrong(
                    text.place(),
                    "the limit of " + measure + " is " + Quoted.of(text.shown()) + ". Expected " + expected(measure)
                            + ".");
        }
        return atMost;
    }

    private static Optional<Long> count(String text) {
        return text.matches("[0-9]{1,9}") ? Optional.of(Long.parseLong(text)) : Optional.empty();
    }

    private static String expected(String measure) {
        return measure.equals(CompanyKeys.COUNT_LIMIT) ? "a count, such as 2" : TimeSpan.EXPECTED;
    }
}
