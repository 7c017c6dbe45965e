package dev.mysteryshopper.reports.measure;

import dev.mysteryshopper.reports.fact.Ask;
import dev.mysteryshopper.reports.fact.DeterministicJudge;
import dev.mysteryshopper.reports.fact.FactReader;
import dev.mysteryshopper.reports.fact.FactType;
import dev.mysteryshopper.reports.fact.Judgement;
import dev.mysteryshopper.reports.fact.OrderStatus;
import dev.mysteryshopper.reports.fact.Reply;
import dev.mysteryshopper.reports.fact.Stated;
import dev.mysteryshopper.reports.fact.Text;
import dev.mysteryshopper.reports.fact.Values;
import dev.mysteryshopper.reports.fact.Verdict;
import dev.mysteryshopper.reports.journal.PublishedFact;
import dev.mysteryshopper.reports.journal.RunStarted;
import dev.mysteryshopper.reports.journal.StatusWord;
import dev.mysteryshopper.reports.journal.ValueRead;
import dev.mysteryshopper.reports.opinion.SecondOpinion;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Reads values as this company writes them, makes statements of them, and compares them. Used by many threads. */
final class Sense {

    static final String PUBLISHED = "published";

    /** So short a text holds one value, whatever it is about. */
    private static final int ONE_VALUE = 60;

    private static final int REMEMBERED = 10_000;

    private static final Map<String, FactType> WORDS =
            Arrays.stream(FactType.values()).collect(Collectors.toUnmodifiableMap(FactType::word, type -> type));

    private final SecondOpinion opinion;
    private final RunStarted run;
    private final Locale locale;
    private final ZoneId zone;
    private final FactReader reader;
    private final DeterministicJudge judge;
    private final Map<Read, Optional<Stated>> read = new ConcurrentHashMap<>();

    private record Read(FactType type, String fact, String subject, LocalDate on, String text) {}

    Sense(RunStarted run) {
        this(run, SecondOpinion.none());
    }

    Sense(RunStarted run, SecondOpinion opinion) {
        this.opinion = opinion;
        this.run = run;
        this.locale = Locale.forLanguageTag(run.locale());
        this.zone = run.zone();
        this.reader = new FactReader(statuses(run.statusWords()));
        this.judge = new DeterministicJudge(reader);
    }

    /** The company's own words for the states of an order; a state that this version does not know is left out. */
    private static Map<String, OrderStatus> statuses(List<StatusWord> words) {
        Map<String, OrderStatus> statuses = new HashMap<>();
        for (StatusWord word : words) {
            OrderStatus.of(word.status()).ifPresent(status -> statuses.put(word.words(), status));
        }
        return statuses;
    }

    /** The company's zone. */
    ZoneId zone() {
        return zone;
    }

    /** What a contact was told. */
    Statement statement(ContactLog contact, ValueRead read) {
        Instant at = read.moment().at();
        return new Statement(
                read.journey(),
                read.contact(),
                contact.channel(),
                read.fact(),
                read.type(),
                read.subject(),
                read.text(),
                normal(read.type(), read.fact(), read.subject(), read.text(), at),
                read.quote(),
                read.source(),
                read.by(),
                read.desk(),
                at);
    }

    /** What the company publishes. */
    Statement statement(PublishedFact fact) {
        Instant at = run.moment().at();
        return new Statement(
                "",
                "",
                PUBLISHED,
                fact.fact(),
                fact.type(),
                fact.subject(),
                fact.value(),
                normal(fact.type(), fact.fact(), fact.subject(), fact.value(), at),
                fact.value(),
                PUBLISHED,
                null,
                null,
                at);
    }

    static FactType type(String word) {
        FactType type = WORDS.get(word);
        return type != null ? type : FactType.find(word).orElse(FactType.TEXT);
    }

    private String normal(String type, String fact, String subject, String text, Instant at) {
        return stated(type(type), fact, subject, text, at)
                .map(stated -> stated.value().normal())
                .orElseGet(() -> Words.line(text, Integer.MAX_VALUE));
    }

    private Optional<Stated> stated(FactType type, String fact, String subject, String text, Instant at) {
        LocalDate on = type == FactType.DATE ? at.atZone(zone).toLocalDate() : LocalDate.EPOCH;
        boolean one = text.length() <= ONE_VALUE;
        Read key = new Read(type, fact, one ? "" : subject, on, text);
        if (read.size() > REMEMBERED) {
            read.clear();
        }
        return read.computeIfAbsent(
                key, k -> reader.read(new Ask("", k.subject, fact, type, locale, zone, k.on), k.text));
    }

    /** The verdict on two statements of one fact and subject, and why. */
    Judged compare(Statement first, String firstPlace, Statement second, String secondPlace) {
        FactType type = type(first.type());
        Optional<Stated> one = stated(first);
        Optional<Stated> other = stated(second);
        if (one.isEmpty() || other.isEmpty()) {
            boolean same = first.normal().equals(second.normal());
            return new Judged(same ? Verdict.CONSISTENT : Verdict.NOT_STATED, "");
        }
        Ask ask = new Ask(
                "",
                first.subject(),
                first.fact(),
                type,
                locale,
                zone,
                first.at().atZone(zone).toLocalDate());
        Judgement judgement = opinion.on(
                ask,
                new Reply(firstPlace, first.quote()),
                new Reply(secondPlace, second.quote()),
                type == FactType.TEXT
                        // that two texts differ accuses nobody
                        ? texts(first, one.get(), second, other.get())
                        : judge.judge(ask, firstPlace, one.get(), secondPlace, other.get()));
        return new Judged(judgement.verdict(), judgement.reason());
    }

    private static Judgement texts(Statement first, Stated one, Statement second, Stated other) {
        boolean same = first.normal().equals(second.normal());
        return new Judgement(
                same ? Verdict.CONSISTENT : Verdict.UNSURE,
                Optional.of(one),
                Optional.of(other),
                same ? "" : "A person should look: the two are worded differently.");
    }

    /** The value as a person would say it, in the same words wherever it was heard; the text where it could not be read. */
    String said(Statement statement) {
        return stated(statement)
                .filter(stated -> !(stated.value() instanceof Text))
                .map(stated -> Values.said(stated.value()))
                .orElseGet(() -> "\"" + Words.line(statement.text(), ONE_VALUE) + "\"");
    }

    private Optional<Stated> stated(Statement statement) {
        return stated(type(statement.type()), statement.fact(), statement.subject(), statement.text(), statement.at());
    }

    /**
     * A verdict on two statements.
     *
     * @param verdict the verdict; {@code NOT_STATED} if one could not be read as its type
     * @param reason one sentence a leader understands; empty if there is nothing to say
     */
    record Judged(Verdict verdict, String reason) {}
}
