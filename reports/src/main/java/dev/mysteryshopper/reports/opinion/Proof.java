package dev.mysteryshopper.reports.opinion;

import dev.mysteryshopper.reports.fact.Ask;
import dev.mysteryshopper.reports.fact.FactReader;
import dev.mysteryshopper.reports.fact.FactType;
import dev.mysteryshopper.reports.fact.Judgement;
import dev.mysteryshopper.reports.fact.Reply;
import dev.mysteryshopper.reports.fact.Stated;
import dev.mysteryshopper.reports.fact.Value;
import dev.mysteryshopper.reports.fact.Values;
import dev.mysteryshopper.reports.fact.Verdict;
import java.util.Arrays;
import java.util.Optional;

/**
 * Holds advice against the replies. Every quote must stand literally in its reply and every value be one in normal form; the values
 * must bear the verdict out; and to contradict, both must be what the rules, too, read from the quotes alone. Texts, whose values
 * prove nothing, never contradict.
 *
 * @param reader reads values as the company writes them
 */
record Proof(FactReader reader) {

    private static final int LONGEST_REASON = 300;

    /** The judgement that the advice bears out; empty if it does not hold. */
    Optional<Judgement> of(Ask ask, Reply first, Reply second, Advice advice) {
        Optional<Verdict> verdict = Arrays.stream(Verdict.values())
                .filter(one -> one != Verdict.UNSURE && one.name().equals(advice.verdict()))
                .findFirst();
        Optional<Stated> one = stated(ask, first, advice.firstQuote(), advice.firstValue());
        Optional<Stated> other = stated(ask, second, advice.secondQuote(), advice.secondValue());
        boolean invented = (one.isEmpty() && !isNothing(advice.firstQuote(), advice.firstValue()))
                || (other.isEmpty() && !isNothing(advice.secondQuote(), advice.secondValue()));
        if (verdict.isEmpty() || invented || !bears(ask, verdict.get(), one, other)) {
            return Optional.empty();
        }
        return Optional.of(new Judgement(verdict.get(), one, other, reason(advice)));
    }

    private static boolean isNothing(String quote, String value) {
        return quote.isBlank() && value.isBlank();
    }

    private Optional<Stated> stated(Ask ask, Reply reply, String quote, String value) {
        int at = quote.isBlank() ? -1 : reply.text().indexOf(quote);
        if (at < 0) {
            return Optional.empty();
        }
        try {
            Value normal = Values.parse(ask.type(), ask.type() == FactType.TEXT ? quote : value);
            boolean otherwise =
                    read(ask, quote).filter(read -> !isSame(read, normal)).isPresent();
            return otherwise ? Optional.empty() : Optional.of(new Stated(normal, quote, at, at + quote.length()));
        } catch (IllegalArgumentException notNormal) {
            return Optional.empty();
        }
    }

    private Optional<Value> read(Ask ask, String quote) {
        return ask.type() == FactType.TEXT
                ? Optional.empty()
                : reader.read(ask, quote).map(Stated::value);
    }

    private static boolean isSame(Value one, Value other) {
        return one.normal().equals(other.normal()) || Values.compare(one, other) == Verdict.CONSISTENT;
    }

    private boolean bears(Ask ask, Verdict verdict, Optional<Stated> one, Optional<Stated> other) {
        if (verdict == Verdict.NOT_STATED) {
            return one.isEmpty() || other.isEmpty();
        }
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        if (ask.type() == FactType.TEXT) {
            return verdict != Verdict.CONTRADICTS;
        }
        Verdict compared = Values.compare(one.get().value(), other.get().value());
        return switch (verdict) {
            case CONSISTENT -> compared == Verdict.CONSISTENT;
            case CONTRADICTS ->
                compared == Verdict.CONTRADICTS
                        && read(ask, one.get().quote()).isPresent()
                        && read(ask, other.get().quote()).isPresent();
            case NOT_COMPARABLE -> true;
            case NOT_STATED, UNSURE -> false;
        };
    }

    private static String reason(Advice advice) {
        StringBuilder line = new StringBuilder();
        advice.reason()
                .strip()
                .codePoints()
                .limit(LONGEST_REASON)
                .forEach(c -> line.appendCodePoint(
                        Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? ' ' : c));
        return "As a language model reads it: " + line;
    }
}
