package dev.mysteryshopper.runner.steps;

import dev.mysteryshopper.reports.fact.Ask;
import dev.mysteryshopper.reports.fact.FactReader;
import dev.mysteryshopper.reports.fact.FactType;
import dev.mysteryshopper.reports.fact.Stated;
import dev.mysteryshopper.reports.fact.Value;
import dev.mysteryshopper.reports.fact.Values;
import dev.mysteryshopper.reports.fact.Verdict;
import dev.mysteryshopper.reports.journal.PublishedFact;
import dev.mysteryshopper.reports.measure.Statement;
import dev.mysteryshopper.runner.company.Company;
import dev.mysteryshopper.runner.journey.Journey;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What was heard in a journey so far, and whether it can hold together. */
final class Heard {

    private final Company company;
    private final FactReader reader;
    private final List<Statement> statements;

    Heard(Journey journey) {
        this.company = journey.backstage().company();
        this.reader = company.reader();
        this.statements = journey.statements();
    }

    /** What a contact stated of a fact, in order. */
    List<Statement> of(String contact, String fact) {
        return statements.stream()
                .filter(s -> s.contact().equals(contact) && s.fact().equals(fact))
                .toList();
    }

    /** What a contact stated last of this type of fact. */
    Optional<Statement> last(String contact, FactType type) {
        return statements.stream()
                .filter(s -> s.contact().equals(contact) && s.type().equals(type.word()))
                .reduce((earlier, later) -> later);
    }

    /** The value of a statement; empty if it cannot be read as its type. */
    Optional<Value> value(Statement statement) {
        return value(
                statement.fact(),
                statement.type(),
                statement.subject(),
                List.of(statement.normal(), statement.text(), statement.quote()),
                statement.at().atZone(company.zone()).toLocalDate());
    }

    /** Whether two statements of one fact can both hold. */
    Verdict together(Statement first, Statement second) {
        return first.normal().equals(second.normal()) ? Verdict.CONSISTENT : compared(value(first), value(second));
    }

    /** Whether a statement and what is published can both hold. */
    Verdict together(Statement statement, PublishedFact truth) {
        LocalDate day = statement.at().atZone(company.zone()).toLocalDate();
        return statement.normal().equals(truth.value())
                ? Verdict.CONSISTENT
                : compared(
                        value(statement),
                        value(truth.fact(), truth.type(), truth.subject(), List.of(truth.value()), day));
    }

    private static Verdict compared(Optional<Value> first, Optional<Value> second) {
        // what cannot be read accuses nobody, and convinces nobody
        return first.isPresent() && second.isPresent() ? Values.compare(first.get(), second.get()) : Verdict.UNSURE;
    }

    private Optional<Value> value(String fact, String typeWord, String subject, List<String> texts, LocalDate day) {
        Optional<FactType> type = FactType.find(typeWord);
        if (type.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Values.parse(type.get(), texts.get(0)));
        } catch (IllegalArgumentException notNormal) {
            Ask ask = new Ask("", subject, fact, type.get(), company.locale(), company.zone(), day);
            return texts.stream()
                    .map(text -> reader.read(ask, text).map(Stated::value))
                    .flatMap(Optional::stream)
                    .findFirst();
        }
    }

    /** The statement with who made it and the words it stands in, for people. */
    static String quoted(Statement statement) {
        return who(statement) + ": \"" + statement.quote() + "\"";
    }

    /** Who made it, for people: "chat, Priya at Returns". */
    static String who(Statement statement) {
        String by = statement.by() == null ? "" : ", " + statement.by();
        String desk = Objects.requireNonNullElse(statement.desk(), "");
        String at = desk.isEmpty() ? "" : by.isEmpty() ? ", " + desk : " at " + desk;
        return statement.channel() + by + at;
    }
}
