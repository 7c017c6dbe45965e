package dev.mysteryshopper.runner.cli;

import dev.mysteryshopper.reports.journal.PublishedFact;
import dev.mysteryshopper.reports.transcript.Asking;
import dev.mysteryshopper.reports.transcript.Listening;
import dev.mysteryshopper.runner.company.Company;
import dev.mysteryshopper.runner.company.FactSpec;
import dev.mysteryshopper.runner.company.QuestionSpec;
import java.util.List;
import java.util.Optional;

/** What to listen for in conversations with a company: the questions of its file. */
final class Listeners {

    private Listeners() {}

    static Listening of(Company company) {
        List<Asking> questions = company.questions().values().stream()
                .map(question -> asking(company, question))
                .toList();
        return new Listening(questions, company.name(), company.locale(), company.zone(), company.reader());
    }

    private static Asking asking(Company company, QuestionSpec question) {
        FactSpec fact = question.fact();
        return new Asking(fact.name(), fact.type(), question.like(), fact.of().isEmpty(), subjects(company, fact.of()));
    }

    /** What the company publishes something about, of the same kind: other products where the fact is about a product. */
    private static List<String> subjects(Company company, Optional<String> of) {
        return company.truth().stream()
                .filter(truth -> of.isPresent()
                        && of.equals(Optional.ofNullable(company.facts().get(truth.fact()))
                                .flatMap(FactSpec::of)))
                .map(PublishedFact::subject)
                .filter(subject -> !subject.equals(company.name()))
                .distinct()
                .toList();
    }
}
