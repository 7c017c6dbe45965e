package dev.mysteryshopper.runner.company;

import dev.mysteryshopper.reports.fact.Ask;
import dev.mysteryshopper.reports.fact.FactReader;
import dev.mysteryshopper.reports.fact.FactType;
import dev.mysteryshopper.reports.journal.PublishedFact;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads what the company publishes, and sees to it that each value can be read as its type. */
final class Truth {

    private final Sheet sheet;
    private final Facts facts;
    private final String company;
    private final Locale locale;
    private final ZoneId zone;
    private final FactReader reader;

    Truth(Sheet sheet, Facts facts, String company, Locale locale, ZoneId zone, FactReader reader) {
        this.sheet = sheet;
        this.facts = facts;
        this.company = company;
        this.locale = locale;
        this.zone = zone;
        this.reader = reader;
    }

    List<PublishedFact> read(Node node) {
        List<PublishedFact> truth = new ArrayList<>();
        for (Node item : sheet.items(node, "\"truth\"", "- { fact: return window, value: 30 days }")) {
            Map<String, Node> parts =
                    sheet.parts(item, "a published fact", "{ fact: return window, value: 30 days }", CompanyKeys.TRUTH);
            if (item instanceof Node.Mapping) {
                published(item, parts).ifPresent(truth::add);
            }
        }
        return truth;
    }

    private Optional<PublishedFact> published(Node item, Map<String, Node> parts) {
        Optional<Node.Scalar> name = required(parts, "fact", item, "the name of a fact, such as return window");
        Optional<Node.Scalar> value = required(parts, "value", item, "what the company publishes, such as 30 days");
        String of = Optional.ofNullable(parts.get("of"))
                .flatMap(o -> sheet.text(o, "\"of\"", "what it is about, such as rain boots"))
                .map(Node.Scalar::text)
                .orElse(company);
        if (name.isEmpty() || value.isEmpty()) {
            return Optional.empty();
        }
        FactSpec fact = facts.named(name.get().text());
        check(fact, of, value.get());
        return Optional.of(new PublishedFact(
                fact.name(), fact.type().word(), of, value.get().text()));
    }

    private Optional<Node.Scalar> required(Map<String, Node> parts, String key, Node item, String expected) {
        Node part = parts.get(key);
        if (part == null) {
            sheet.wrong(item.place(), "a published fact has no \"" + key + "\". Expected " + expected + ".");
            return Optional.empty();
        }
        return sheet.text(part, "\"" + key + "\"", expected);
    }

    private void check(FactSpec fact, String of, Node.Scalar value) {
        Ask ask = new Ask("", of, fact.name(), fact.type(), locale, zone, LocalDate.EPOCH);
        if (fact.type() != FactType.TEXT && reader.read(ask, value.text()).isEmpty()) {
            sheet.wrong(
                    value.place(),
                    Quoted.of(value.shown()) + " cannot be read as the value of " + Quoted.of(fact.name())
                            + ", which is of type "
                            + fact.type().word() + ". Expected one such as \"" + example(fact.type())
                            + "\", or another type under facts.");
        }
    }

    private static String example(FactType type) {
        return switch (type) {
            case MONEY -> "89.00 USD";
            case DURATION -> "30 days";
            case DATE -> "2026-12-24";
            case TIME_RANGE -> "Mo-Fr 09:00-18:00; Sa 10:00-14:00";
            case PERCENT -> "15%";
            case YES_NO -> "yes";
            case DECISION -> "accepted";
            case ORDER_STATUS -> "shipped";
            case QUANTITY -> "12";
            case CONTACT -> "help@example.com";
            case TEXT -> "any text";
        };
    }
}
