package dev.mysteryshopper.reports.fact.choose;

import dev.mysteryshopper.reports.fact.FactType;
import dev.mysteryshopper.reports.fact.asked.Contrast;
import dev.mysteryshopper.reports.fact.asked.Frame;
import dev.mysteryshopper.reports.fact.asked.Terms;
import dev.mysteryshopper.reports.fact.asked.Topic;
import dev.mysteryshopper.reports.fact.find.Mention;
import dev.mysteryshopper.reports.fact.words.Measures;
import dev.mysteryshopper.reports.fact.words.Passage;
import dev.mysteryshopper.reports.fact.words.Words;
import java.util.Set;

/**
 * Whether a value is said of something else than was asked: by the noun its clause begins with, the label of its row,
 * another thing of the kind, another measure.
 */
final class Elsewhere {

    private static final Set<String> LEADS =
            Words.of("and the our your but so well also or a for then er um uh \u2022 - hi hello just plus with while");
    private static final Set<String> LINKS = Words.of(
            "is are was costs cost : goes go at comes come takes take gets get pay pays have has run runs start starts =");
    private static final Set<String> PRONOUNS = Words.of(
            "it it's that that's they they're this these those you you're you'll you'd we we're we'll i i'm i'd there there's yours one ones everything all both each any which what let's price total cost fee");
    /** Nouns that may stand for whatever was asked about. */
    private static final Set<String> ANYTHING = Words.of(
            "item items goods things products product order orders price prices rate rates charge charges customer customers"
                    + " people guests passengers members total cost claims cases applications");
    /** Words before a noun that make no other thing of it. */
    private static final Set<String> PLAIN = Words.of(
            "whole entire full own same such good great lovely every most basic usual normal regular standard single individual"
                    + " said above following our your customer customers'");

    /** With these a clause begins that says for which case something holds, not of what. */
    private static final Set<String> FRONTED = Words.of("to from in on at under with without if when after before");

    private final Passage passage;
    private final Topic topic;
    private final FactType type;
    private final Belonging belonging;
    private final Terms terms;

    Elsewhere(Passage passage, Frame frame, Belonging belonging) {
        this.passage = passage;
        this.topic = frame.topic();
        this.type = frame.ask().type();
        this.belonging = belonging;
        this.terms = new Terms(passage, type);
    }

    /** "Adults are twelve pounds", "the belly's six fifty": the clause is about something that was not asked for. */
    boolean isOther(Mention mention) {
        if (type == FactType.ORDER_STATUS || type == FactType.CONTACT) {
            return false;
        }
        int start = Math.max(
                passage.clauseStart(mention.from()), belonging.of(mention).from());
        int noun = start;
        while (noun < mention.from() && passage.is(noun, LEADS)) {
            noun++;
        }
        if (passage.is(noun, FRONTED)) {
            return false;
        }
        for (int k = noun; k < Math.min(noun + 4, mention.from()); k++) {
            if (isAsked(k) || passage.is(k, PRONOUNS) || passage.is(k, ANYTHING)) {
                return false;
            }
            boolean linked = passage.is(k + 1, LINKS)
                    || (passage.word(k).endsWith("'s") && passage.token(k).isWord());
            if (linked && passage.token(k).isWord() && !terms.at(k).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** A later value of a row whose own words begin with a noun that was not asked for: ", perishables for 48 hours". */
    boolean isLabelled(Mention mention) {
        Belonging.Stretch own = belonging.of(mention);
        if (type == FactType.TIME_RANGE || own.from() <= passage.sentenceStart(mention.from())) {
            return false;
        }
        int noun = own.from();
        while (noun < mention.from() && (passage.is(noun, LEADS) || passage.is(noun, ",") || passage.is(noun, "for"))) {
            noun++;
        }
        if (noun >= mention.from()
                || !passage.token(noun).isWord()
                || passage.is(noun, PRONOUNS)
                || terms.at(noun).isEmpty()) {
            return false;
        }
        for (int k = own.from(); k < own.to(); k++) {
            if (k < mention.from() && isAsked(k)) {
                return false;
            }
        }
        return true;
    }

    /** "the milk bar" where the dark bar was asked for: the same noun with another word before it. */
    boolean isVariant(Mention mention) {
        Belonging.Stretch own = belonging.of(mention);
        for (int k = own.from(); k < own.to(); k++) {
            if (topic.isWhich(terms.at(k))) {
                return false;
            }
        }
        int start = Math.max(own.from() + 1, passage.clauseStart(mention.from()));
        int end = Math.min(own.to(), passage.clauseEnd(mention.from()));
        for (int k = start; k < end; k++) {
            boolean head = passage.token(k).isWord() && topic.isHead(terms.at(k));
            String before = terms.at(k - 1);
            if (head
                    && passage.token(k - 1).isWord()
                    && !before.isEmpty()
                    && !topic.has(before)
                    && !passage.is(k - 1, PRONOUNS)
                    && !passage.is(k - 1, PLAIN)
                    && passage.numbers().at(k - 1).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private boolean isAsked(int k) {
        String term = terms.at(k);
        return !term.isEmpty() && topic.has(term);
    }

    /** Said of another thing of a kind than the one asked about. */
    boolean isContrary(Mention mention) {
        if (type == FactType.ORDER_STATUS || type == FactType.DATE || type == FactType.TIME_RANGE) {
            return false;
        }
        Belonging.Stretch own = belonging.of(mention);
        return Contrast.between(topic, passage, own.from(), own.to())
                || (!topic.measures().isEmpty() && topic.measures().differ(measures(mention)));
    }

    /** The very measure that was asked for stands among its words: "30 min" where half an hour was meant. */
    boolean isMeasured(Mention mention) {
        return !topic.measures().isEmpty() && topic.measures().meet(measures(mention));
    }

    /** The measures among a value's own words, without those of the value itself. */
    private Measures measures(Mention mention) {
        Belonging.Stretch own = belonging.of(mention);
        Measures found = Measures.in(passage, own.from(), mention.from());
        found.add(Measures.in(passage, mention.to(), own.to()));
        return found;
    }
}
