package dev.mysteryshopper.reports.fact.asked;

import dev.mysteryshopper.reports.fact.Ask;
import dev.mysteryshopper.reports.fact.FactType;
import dev.mysteryshopper.reports.fact.Reply;
import dev.mysteryshopper.reports.fact.words.Dollars;
import dev.mysteryshopper.reports.fact.words.Passage;
import dev.mysteryshopper.reports.fact.words.Stems;
import dev.mysteryshopper.reports.fact.words.TimeZones;
import dev.mysteryshopper.reports.fact.words.Tokens;
import dev.mysteryshopper.reports.fact.words.Words;
import dev.mysteryshopper.reports.fact.words.Years;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What is known before a reply is read: the question, and what the replies leave unsaid.
 *
 * @param currency for amounts without one
 * @param region whose phone numbers and dates are meant, as an ISO country; empty when unknown
 * @param year for dates without one, when another reply says it
 * @param zone hours from Greenwich that opening hours are brought to; empty when no zone is named
 */
public record Frame(
        Ask ask, Topic topic, Currency currency, String region, Optional<Integer> year, Optional<Integer> zone) {

    private static final List<String> WINDOWS = Words.of(
                    "return cooling exchange cancel cancellation trial warranty guarantee notice keep claim term hold holding valid"
                            + " window free contract storage")
            .stream()
            .map(Stems::of)
            .toList();

    private static final Set<String> DOLLARS = Set.of("USD", "CAD", "AUD", "NZD");

    private static final Set<String> LIMITS =
            Words.of("maximum max minimum min limit allowance capacity deadline threshold cap most least");

    /** Reads a reply on its own. */
    public static Frame of(Ask ask, String... replies) {
        String region = region(ask, replies);
        return new Frame(
                ask,
                Topic.of(ask),
                currency(ask.locale(), region, replies),
                region,
                year(ask, replies),
                zone(ask, replies));
    }

    /** The same where a value of another type is looked for first. */
    public Frame as(FactType type) {
        Ask other = new Ask(ask.question(), ask.subject(), ask.fact(), type, ask.locale(), ask.zone(), ask.askedOn());
        return new Frame(other, topic, currency, region, year, zone);
    }

    /** The same for one of two replies: a country's own site prices in that country's dollars. */
    public Frame saidBy(Reply reply, Reply other) {
        Optional<String> country = Dollars.country(reply.source()).or(() -> Dollars.country(other.source()));
        if (country.isEmpty() || !DOLLARS.contains(currency.getCurrencyCode())) {
            return this;
        }
        Currency own = Currency.getInstance(
                new Locale.Builder().setRegion(country.get()).build());
        return new Frame(ask, topic, own, country.get(), year, zone);
    }

    private static String region(Ask ask, String... replies) {
        Locale locale = ask.locale();
        if (!locale.getCountry().isEmpty()) {
            return locale.getCountry();
        }
        Optional<String> dollars = Dollars.country(ask.question() + " " + ask.subject());
        for (String reply : replies) {
            dollars = dollars.or(() -> Dollars.country(reply));
        }
        if (dollars.isPresent()) {
            return dollars.get();
        }
        for (String reply : replies) {
            String head = reply.substring(0, Math.min(reply.length(), Tokens.LONGEST_REPLY));
            if (head.indexOf('\u00a3') >= 0 || head.contains("GBP") || head.contains("quid")) {
                return "GB";
            }
            if (head.indexOf('$') >= 0 || head.contains("USD") || head.contains("dollar") || head.contains("bucks")) {
                return "US";
            }
        }
        return "";
    }

    private static Currency currency(Locale locale, String region, String... replies) {
        for (String reply : replies) {
            String head = reply.substring(0, Math.min(reply.length(), Tokens.LONGEST_REPLY));
            if (head.indexOf('\u20ac') >= 0 || head.contains("euro")) {
                return Currency.getInstance("EUR");
            }
            if (head.indexOf('\u00a3') >= 0
                    || head.contains("quid")
                    || head.contains("GBP")
                    || head.contains("pence")) {
                return Currency.getInstance("GBP");
            }
        }
        String country = locale.getCountry().isEmpty() ? region : locale.getCountry();
        try {
            Currency own = country.isEmpty()
                    ? null
                    : Currency.getInstance(
                            new Locale.Builder().setRegion(country).build());
            return own == null ? Currency.getInstance("USD") : own;
        } catch (IllegalArgumentException | java.util.IllformedLocaleException noSuchCountry) {
            return Currency.getInstance("USD");
        }
    }

    /** The time zone that hours are told in: the question's, else the first that a reply names. */
    private static Optional<Integer> zone(Ask ask, String... replies) {
        if (ask.type() != FactType.TIME_RANGE) {
            return Optional.empty();
        }
        Optional<Integer> found = TimeZones.in(Passage.of(ask.question() + " time", ask.locale()));
        for (String reply : replies) {
            found = found.isPresent() ? found : TimeZones.named(Passage.of(reply, ask.locale()));
        }
        return found;
    }

    private static Optional<Integer> year(Ask ask, String... replies) {
        Optional<Integer> found = Years.in(ask.question());
        for (String reply : replies) {
            found = found.or(() -> Years.in(reply));
        }
        return found;
    }

    /** Whether "within 14 days" is the whole length that the customer has, rather than the most that something takes. */
    public boolean isWindow() {
        return WINDOWS.stream().anyMatch(topic::hasFactTerm);
    }

    /** Whether the fact is itself a limit, so that "up to 3 hours" and "3 hours" say the same of it. */
    public boolean asksForLimit() {
        return topic.saysAny(LIMITS);
    }

    /** Whether "04/05" is the fifth of April. */
    public boolean monthFirst() {
        return region.equals("US");
    }
}
