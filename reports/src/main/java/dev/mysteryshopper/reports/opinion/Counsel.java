package dev.mysteryshopper.reports.opinion;

import dev.mysteryshopper.reports.fact.Ask;
import dev.mysteryshopper.reports.fact.FactReader;
import dev.mysteryshopper.reports.fact.Judgement;
import dev.mysteryshopper.reports.fact.Reply;
import dev.mysteryshopper.reports.fact.Verdict;
import dev.mysteryshopper.reports.journal.Redactor;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Asks an advisor where the rules are unsure: once about each matter, within its budget, without what must be kept secret. What it
 * says counts only if it holds against the replies; else the pair stays unsure.
 */
public final class Counsel implements SecondOpinion {

    private final Advisor advisor;
    private final KeptAnswers kept;
    private final Budget budget;
    private final Redactor redactor;
    private final Proof proof;
    private final Map<Matter, Optional<Advice>> answers = new ConcurrentHashMap<>();
    private final Map<String, Integer> failures = new TreeMap<>();
    private int asked;
    private int remembered;
    private int settled;
    private int refuted;

    /**
     * @param advisor who is asked
     * @param kept its answers of earlier runs
     * @param budget how often and how long it may be asked
     * @param redactor takes out of the replies what must not be sent
     * @param reader reads values as the company writes them
     */
    public Counsel(Advisor advisor, KeptAnswers kept, Budget budget, Redactor redactor, FactReader reader) {
        this.advisor = advisor;
        this.kept = kept;
        this.budget = budget;
        this.redactor = redactor;
        this.proof = new Proof(reader);
    }

    @Override
    public Judgement on(Ask ask, Reply first, Reply second, Judgement judgement) {
        if (judgement.verdict() != Verdict.UNSURE) {
            return judgement;
        }
        Matter plain = Matter.of(ask, redactor.redact(first.text()), redactor.redact(second.text()));
        Matter matter = new Matter(
                redactor.redact(plain.question()),
                redactor.redact(plain.subject()),
                plain.fact(),
                plain.type(),
                plain.askedOn(),
                plain.first(),
                plain.second());
        Optional<Advice> advice = answers.computeIfAbsent(matter, this::advice);
        if (advice.isEmpty() || advice.get().verdict().equals(Verdict.UNSURE.name())) {
            return judgement;
        }
        Optional<Judgement> proven = proof.of(ask, first, second, advice.get());
        count(proven.isPresent());
        return proven.orElse(judgement);
    }

    private Optional<Advice> advice(Matter matter) {
        Optional<Advice> before = kept.find(advisor.name(), matter);
        if (before.isPresent()) {
            remember();
            return before;
        }
        try {
            budget.spend();
        } catch (NoAdvice spent) {
            failed(spent);
            return Optional.empty();
        }
        try {
            ask();
            Advice advice = advisor.advise(matter);
            budget.went(true);
            kept.keep(advisor.name(), matter, advice);
            return Optional.of(advice);
        } catch (NoAdvice none) {
            budget.went(false);
            failed(none);
            return Optional.empty();
        }
    }

    private synchronized void remember() {
        remembered++;
    }

    private synchronized void ask() {
        asked++;
    }

    private synchronized void count(boolean proven) {
        settled += proven ? 1 : 0;
        refuted += proven ? 0 : 1;
    }

    private synchronized void failed(NoAdvice why) {
        failures.merge(String.valueOf(why.getMessage()), 1, Integer::sum);
    }

    /** What came of it, in a line; empty if there was nothing to ask. */
    public synchronized Optional<String> summary() {
        if (asked + remembered + failures.size() == 0) {
            return Optional.empty();
        }
        StringBuilder line = new StringBuilder("The language model was asked " + times(asked) + ", and answers of "
                + times(remembered) + " before were used: " + settled + " settled, " + refuted
                + " did not hold and stay unsure");
        failures.forEach((why, count) ->
                line.append("; ").append(times(count)).append(": ").append(why));
        return Optional.of(line.append('.').toString());
    }

    private static String times(int count) {
        return count == 1 ? "1 time" : count + " times";
    }
}
