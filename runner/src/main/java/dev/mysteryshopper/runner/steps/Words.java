package dev.mysteryshopper.runner.steps;

import dev.mysteryshopper.reports.fact.Decision;
import dev.mysteryshopper.reports.fact.OrderStatus;
import dev.mysteryshopper.reports.fact.Value;
import dev.mysteryshopper.runner.company.Company;
import dev.mysteryshopper.runner.company.QuestionSpec;
import dev.mysteryshopper.runner.company.TimeSpan;
import io.cucumber.cucumberexpressions.ParameterType;
import io.cucumber.cucumberexpressions.Transformer;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The kinds of words in braces that the sentences have, beside Cucumber's own {@code {int}} and {@code {string}}. */
public final class Words {

    private static final String QUOTED = "\"(?:[^\"\\\\]|\\\\.)*\"";

    private Words() {}

    /** A question in the leader's words. */
    public record Question(String words) {}

    /** A fact as a leader names it: "price", "opening hours". */
    public record FactName(String name) {}

    /** A fact that the company publishes. */
    public record Published(String fact) {}

    /** A way of shipping. */
    public record Shipping(String method) {}

    /** "herself" and the like: says nothing that the name does not. */
    public record Themselves(String word) {}

    /** How far an order has come. */
    public record Standing(String word) {

        private static final String ALL =
                "placed|backordered|processing|shipped|delivered|cancelled|canceled|returned|refunded";

        private static final Set<OrderStatus> STANDS = EnumSet.of(
                OrderStatus.ORDERED,
                OrderStatus.PROCESSING,
                OrderStatus.BACKORDERED,
                OrderStatus.SHIPPED,
                OrderStatus.DELIVERED);

        /** Whether an order in this state is what the word says. An order is placed if it still stands. */
        boolean holds(Value value) {
            return switch (word) {
                case "placed" -> value instanceof OrderStatus status && STANDS.contains(status);
                case "canceled" -> value == OrderStatus.CANCELLED;
                default -> value.normal().equals(word);
            };
        }
    }

    /** All of them; new ones each time, as Cucumber wants them. */
    public static List<ParameterType<?>> all() {
        return List.of(
                new ParameterType<>("shopper", Who.WORDS, Who.class, (Transformer<Who>) Who::of),
                new ParameterType<>("places", Places.PHRASES, Places.class, (Transformer<Places>) Places::of),
                word("duration", "\\d+ (?:milli)?seconds?|\\d+ (?:minute|hour|day)s?", Duration.class, Words::duration),
                word("question", QUOTED, Question.class, text -> new Question(unquoted(text))),
                word("published", QUOTED, Published.class, text -> new Published(unquoted(text))),
                word("fact", "[\\p{Ll}\\p{N}][\\p{Ll}\\p{N}' -]*", FactName.class, FactName::new),
                word("shipping", "[\\p{L}\\p{N}-]+|" + QUOTED, Shipping.class, text -> new Shipping(unquoted(text))),
                word(
                        "decision",
                        "accepted|denied|conditional",
                        Decision.class,
                        text -> Decision.valueOf(text.toUpperCase(Locale.ROOT))),
                word("status", Standing.ALL, Standing.class, Standing::new),
                word("themselves", "herself|himself|themselves|themself|itself", Themselves.class, Themselves::new));
    }

    private static <T> ParameterType<T> word(String name, String looks, Class<T> type, Transformer<T> read) {
        return new ParameterType<>(name, looks, type, read);
    }

    /** The question of the company file that words ask: the first one that looks like them. */
    public static Optional<QuestionSpec> about(Company company, String words) {
        return company.questions().values().stream()
                .filter(question -> question.like().matcher(words).find())
                .findFirst();
    }

    private static Duration duration(String words) {
        return TimeSpan.read(words)
                .filter(span -> !span.isZero())
                .orElseThrow(() -> new IllegalArgumentException(
                        "\"" + words + "\" is no span of time. Expected " + TimeSpan.EXPECTED + "."));
    }

    static String unquoted(String text) {
        boolean quoted = text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"");
        return quoted
                ? text.substring(1, text.length() - 1).replace("\\\"", "\"").replace("\\\\", "\\")
                : text;
    }
}
