package dev.mysteryshopper.reports.fact;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

/** Questions as the tests put them: an American shop, asked on Monday 2 March 2026. */
final class Asking {

    static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private Asking() {}

    static Ask ask(FactType type, String question, String subject, String fact) {
        return new Ask(question, subject, fact, type, Locale.US, ZoneId.of("America/Chicago"), MONDAY);
    }

    static Ask ask(FactType type, String subject, String fact) {
        return ask(type, "", subject, fact);
    }

    static Ask in(Locale locale, Ask ask) {
        return new Ask(ask.question(), ask.subject(), ask.fact(), ask.type(), locale, ask.zone(), ask.askedOn());
    }

    /** The normal form of what is read, or "-" when nothing is. */
    static String read(Ask ask, String text) {
        return new FactReader()
                .read(ask, text)
                .map(stated -> stated.value().normal())
                .orElse("-");
    }
}
