package dev.mysteryshopper.runner.company;

import dev.mysteryshopper.reports.fact.FactReader;
import dev.mysteryshopper.reports.fact.OrderStatus;
import dev.mysteryshopper.reports.journal.Limit;
import dev.mysteryshopper.reports.journal.PublishedFact;
import dev.mysteryshopper.reports.journal.StatusWord;
import dev.mysteryshopper.runner.shopper.Background;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The company file, read and found right.
 *
 * @param name the company's name
 * @param locale by which its money, dates and numbers are read
 * @param zone its time zone
 * @param channels its channels by name, in the order of the file
 * @param facts the facts by name: the built-in ones, and those the file adds or changes
 * @param statusWords what it calls the states of an order; empty if the file says nothing
 * @param reader reads values as this company writes them; one for all, since it takes long to make
 * @param truth what it publishes; empty if the file says nothing
 * @param limits the limits it set itself; empty if none
 * @param actions the actions by name
 * @param questions the questions by the name of their fact
 * @param background what it gives every shopper
 * @param secrets values that must never be written anywhere, by the name of the variable they came from
 * @param file where it was read from
 */
public record Company(
        String name,
        Locale locale,
        ZoneId zone,
        Map<String, ChannelSpec> channels,
        Map<String, FactSpec> facts,
        Map<String, OrderStatus> statusWords,
        FactReader reader,
        List<PublishedFact> truth,
        List<Limit> limits,
        Map<String, ActionSpec> actions,
        Map<String, QuestionSpec> questions,
        Background background,
        Map<String, String> secrets,
        String file) {

    /** What it calls the states of an order, for a journal. */
    public List<StatusWord> journalStatusWords() {
        return statusWords.entrySet().stream()
                .map(word -> new StatusWord(word.getKey(), word.getValue().normal()))
                .toList();
    }
}
