package dev.mysteryshopper.reports.transcript;

import dev.mysteryshopper.reports.fact.Ask;
import dev.mysteryshopper.reports.fact.FactReader;
import dev.mysteryshopper.reports.fact.FactType;
import dev.mysteryshopper.reports.fact.Stated;
import dev.mysteryshopper.reports.fact.Values;
import dev.mysteryshopper.reports.transcript.Conversation.Contact;
import dev.mysteryshopper.reports.transcript.Conversation.Message;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Hears in a recorded contact what the company stated when a customer asked. It would rather hear nothing than something that was
 * not said: a value counts only if no other can be meant, and if neither question nor answer narrows it to a case. Safe to use
 * from several threads.
 */
public final class Listening {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]++");

    /** Words that name no case, whatever is asked. */
    private static final Set<String> SMALL =
            Set.of(("a about again an and any are ask at be can could currently d did do does exactly for get "
                            + "give got have hello hey hi how i if in is it just know like ll long m many may me much my "
                            + "need of ok okay on one or please question quick re really s say see so some something "
                            + "sorry still sure tell thank thanks that the them then there these they thing things this "
                            + "those to us ve want wanted was we well what whats when where which will with wonder "
                            + "wondering would you your yours")
                    .split(" ", -1));

    private final List<Asking> questions;
    private final String company;
    private final Locale locale;
    private final ZoneId zone;
    private final FactReader reader;
    private final Set<String> subjects = new TreeSet<>();

    /**
     * Listens for the answers to these questions.
     *
     * @param questions where a message looks like several, the first is taken; nothing is heard if there are none
     * @param company the company's name, the subject of facts about the company itself
     * @param locale how the company writes money, dates and numbers
     * @param zone the company's time zone
     * @param reader reads the answers
     */
    public Listening(List<Asking> questions, String company, Locale locale, ZoneId zone, FactReader reader) {
        this.questions = List.copyOf(questions);
        this.company = company;
        this.locale = locale;
        this.zone = zone;
        this.reader = reader;
        questions.forEach(question -> subjects.addAll(question.subjects()));
    }

    /** Hears nothing: nobody said what customers ask. */
    public static Listening toNothing() {
        return new Listening(List.of(), "", Locale.ROOT, ZoneOffset.UTC, new FactReader());
    }

    /**
     * A value that a message stated.
     *
     * @param text the value, in words that read as the same value without the question
     */
    record Heard(String fact, FactType type, String subject, String text) {}

    /** A question that was asked and waits for its answer. */
    private record Open(Asking asking, String subject, String words) {}

    private record Speaker(Optional<String> by, Optional<String> desk) {}

    /** What was stated, by the number of the message that stated it, from 0. */
    Map<Integer, Heard> in(Contact contact) {
        Map<Integer, Heard> heard = new TreeMap<>();
        if (questions.isEmpty()) {
            return heard;
        }
        Optional<Open> open = Optional.empty();
        Map<Speaker, Integer> last = new HashMap<>();
        for (int i = 0; i < contact.messages().size(); i++) {
            Message message = contact.messages().get(i);
            if (!message.byCompany()) {
                open = asked(message.text());
                last.clear();
            } else if (open.isPresent()) {
                Optional<Heard> value = value(open.get(), message);
                if (value.isPresent()) {
                    // who speaks again before the customer does puts right what they said before
                    Integer before = last.put(new Speaker(message.by(), message.desk()), i);
                    if (before != null) {
                        heard.remove(before);
                    }
                    heard.put(i, value.get());
                }
            }
        }
        return heard;
    }

    private Optional<Open> asked(String words) {
        for (Asking question : questions) {
            Optional<String> rest = PatientText.without(question.like(), words);
            if (rest.isPresent()) {
                return subject(question, words)
                        .filter(subject -> isPlain(rest.get(), known(question) + " " + subject))
                        .map(subject -> new Open(question, subject, words));
            }
        }
        return Optional.empty();
    }

    /** Words that only say once more which fact is meant. */
    private static String known(Asking question) {
        return question.type() == FactType.TIME_RANGE
                ? question.fact() + " open opens opened opening close closes closed closing hours time times"
                : question.fact();
    }

    /** Whether the rest of a question names no case ("sale items", "with a coupon"), for which the answer may be another. */
    private static boolean isPlain(String rest, String known) {
        Set<String> words = words(rest);
        words.removeAll(SMALL);
        words.removeAll(words(known));
        return words.isEmpty();
    }

    private static Set<String> words(String text) {
        return new HashSet<>(List.of(spaced(text).strip().split(" ", -1)));
    }

    /** What the question is about; empty if that is not known for certain. */
    private Optional<String> subject(Asking question, String words) {
        String spoken = spaced(words);
        List<String> named = (question.ofCompany() ? subjects : question.subjects())
                .stream().filter(subject -> spoken.contains(spaced(subject))).toList();
        if (question.ofCompany()) {
            // asked of one product, the answer need not be true of others
            return named.isEmpty() ? Optional.of(company) : Optional.empty();
        }
        // "rain boots" where there are "boots" too; of two things that are named, either may be meant
        List<String> longest = named.stream()
                .filter(subject -> named.stream()
                        .noneMatch(
                                other -> !other.equals(subject) && spaced(other).contains(spaced(subject))))
                .toList();
        return longest.size() == 1 ? Optional.of(longest.get(0)) : Optional.empty();
    }

    private static String spaced(String text) {
        return " "
                + NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip() + " ";
    }

    private Optional<Heard> value(Open open, Message message) {
        Asking asking = open.asking();
        Ask ask = ask(open, open.words(), message);
        return reader.readSurely(ask, message.text()).flatMap(stated -> alone(open, message, stated)
                .map(text -> new Heard(asking.fact(), asking.type(), open.subject(), text)));
    }

    /** The value in words that read as it; empty if there are none. */
    private Optional<String> alone(Open open, Message message, Stated stated) {
        Ask unasked = ask(open, "", message);
        return Stream.of(
                        stated.quote(),
                        Values.said(stated.value()),
                        stated.value().normal())
                .filter(text -> reader.read(unasked, text)
                        .filter(again -> again.value().equals(stated.value()))
                        .isPresent())
                .findFirst();
    }

    private Ask ask(Open open, String words, Message message) {
        return new Ask(
                words,
                open.subject(),
                open.asking().fact(),
                open.asking().type(),
                locale,
                zone,
                message.at().atZone(zone).toLocalDate());
    }
}
