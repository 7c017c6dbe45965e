package dev.mysteryshopper.reports.measure;

import dev.mysteryshopper.reports.journal.Bound;
import dev.mysteryshopper.reports.journal.Standard;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says what a standard demands and what was found, as a leader would. */
final class StandardWords {

    private final Words words;

    StandardWords(Words words) {
        this.words = words;
    }

    /** {@code first reply by chat: at most 30 s in 90% of cases}. */
    String demand(Measurable measure, Standard standard) {
        return subject(measure, standard) + ": " + limit(measure, standard);
    }

    private String subject(Measurable measure, Standard standard) {
        StringBuilder text = new StringBuilder(measure.label());
        if (!standard.channel().isEmpty()) {
            text.append(' ').append(words.on(standard.channel()));
        }
        if (!standard.topic().isEmpty()) {
            text.append(" in ").append(standard.topic());
        }
        if (!standard.tag().isEmpty()) {
            text.append(" with @").append(standard.tag());
        }
        return text.toString();
    }

    private static String limit(Measurable measure, Standard standard) {
        String bound = standard.bound() == Bound.AT_MOST ? "at most " : "at least ";
        return bound + number(measure, (double) standard.limit()) + inCases(standard);
    }

    private static String inCases(Standard standard) {
        return standard.share() == Standard.EVERY ? "" : " in " + standard.share() + "% of cases";
    }

    /** {@code 42 s in 90% of cases}, {@code 45 s at worst}, {@code 91.2%}, {@code 4}. */
    static String told(Measurable measure, Standard standard, double found) {
        String number = number(measure, found);
        if (!measure.isByCase()) {
            return number;
        }
        return number + (standard.share() == Standard.EVERY ? " at worst" : inCases(standard));
    }

    private static String number(Measurable measure, double number) {
        return switch (measure.unit()) {
            case TIME -> Words.span(Duration.ofMillis(Math.round(number)));
            case COUNT, TOTAL -> String.format(Locale.ROOT, "%,d", Math.round(number));
            case SHARE ->
                String.format(Locale.ROOT, "%.2f", percent(measure, number)).replaceAll("[.]?0+$", "") + "%";
        };
    }

    /** Rounded away from the limit, so that a share just beyond it is not told as the limit itself. */
    private static double percent(Measurable measure, double hundredths) {
        double rounded =
                measure.bound() == Bound.AT_LEAST ? Math.floor(hundredths + 1e-6) : Math.ceil(hundredths - 1e-6);
        return rounded / 100;
    }

    static String sentence(StandardResult result) {
        int colon = result.demand().lastIndexOf(": ");
        String subject = result.demand().substring(0, colon);
        String limit = result.demand().substring(colon + 2);
        String cases = inCases(result.standard());
        String shorter = limit.endsWith(cases) ? limit.substring(0, limit.length() - cases.length()) : limit;
        return Words.capital(subject) + ": " + result.told() + "; the standard is " + shorter + " (n "
                + String.format(Locale.ROOT, "%,d", result.n()) + ").";
    }

    /** {@code 17 of 20 kept it. It earns 2.6 of 3 points.}. */
    static String detail(StandardResult result) {
        int weight = result.standard().weight();
        String points = weight == 0
                ? ""
                : String.format(Locale.ROOT, "It earns %.1f of %d", result.earned(), weight)
                                .replace(".0 of", " of")
                        + (weight == 1 ? " point." : " points.");
        boolean counted = result.standard().bound() == Bound.AT_LEAST
                || Measurable.named(result.standard().measure())
                        .filter(measure -> measure.unit() != Measurable.Unit.TOTAL)
                        .isPresent();
        String kept = counted ? String.format(Locale.ROOT, "%,d of %,d kept it. ", result.kept(), result.n()) : "";
        return (kept + points).strip();
    }

    /** Which standard it is, in words that are the same in every run. */
    static List<String> key(Measurable measure, Standard standard) {
        List<String> key =
                new ArrayList<>(List.of(measure.label(), standard.channel(), standard.topic(), standard.tag()));
        if (standard.share() != Standard.EVERY) {
            key.add(standard.share() + "%");
        }
        return key;
    }
}
