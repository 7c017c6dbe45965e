package dev.mysteryshopper.reports.fact;

import dev.mysteryshopper.reports.fact.Phrases.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads whether the statement in the fact holds, with negation and double negation. */
final class YesNoReader {

    private enum Sign {
        YES,
        NO,
        HOLDS,
        FAILS,
        NEUTRAL
    }

    private static final Phrases<Sign> ANSWERS = new Phrases<Sign>()
            .add(
                    Sign.YES,
                    "yes",
                    "yep",
                    "yeah",
                    "yup",
                    "sure",
                    "of course",
                    "absolutely",
                    "certainly",
                    "definitely",
                    "indeed",
                    "by all means",
                    "you bet",
                    "sure thing",
                    "true",
                    "aye",
                    "correct",
                    "no problem",
                    "not a problem",
                    "no worries",
                    "that's right",
                    "with pleasure",
                    "y",
                    "for sure",
                    "happily",
                    "gladly")
            .add(
                    Sign.NO,
                    "no",
                    "nope",
                    "nah",
                    "sorry , no",
                    "afraid not",
                    "false",
                    "i'm afraid not",
                    "unfortunately not",
                    "not at the moment",
                    "no way",
                    "not any more",
                    "not yet",
                    "no can do",
                    "not really",
                    "n",
                    "nay",
                    "sadly not")
            .add(
                    Sign.NEUTRAL,
                    "no reason",
                    "no matter",
                    "no later",
                    "no one",
                    "no more than",
                    "order no",
                    "no doubt",
                    "no need",
                    "no longer",
                    "no wonder",
                    "no wheat",
                    "right",
                    "thank you",
                    "no less",
                    "true to size",
                    "yes or no",
                    "not only");

    private static final Phrases<Sign> HOLDING = new Phrases<Sign>()
            .add(
                    Sign.HOLDS,
                    "available",
                    "in stock",
                    "we have",
                    "we've",
                    "we do",
                    "you can",
                    "can be",
                    "accepted",
                    "accept",
                    "accepts",
                    "included",
                    "includes",
                    "include",
                    "inc",
                    "allowed",
                    "permitted",
                    "possible",
                    "comes with",
                    "there's",
                    "there is",
                    "there are",
                    "welcome",
                    "left",
                    "low stock",
                    "free",
                    "offered",
                    "offer",
                    "fine",
                    "ok",
                    "okay",
                    "got",
                    "open to",
                    "suitable",
                    "works",
                    "take",
                    "takes",
                    "supported",
                    "supports",
                    "can",
                    "have",
                    "has",
                    "do",
                    "refundable",
                    "covered",
                    "covers",
                    "eligible",
                    "served",
                    "serve",
                    "sells",
                    "sell",
                    "match",
                    "go ahead",
                    "here it is",
                    "provided",
                    "provide",
                    "all plans",
                    "every plan",
                    "built in",
                    "standard on",
                    "at no extra",
                    "step - free",
                    "happy to",
                    "glad to",
                    "anywhere",
                    "nice",
                    "plenty",
                    "shares",
                    "runs")
            .add(
                    Sign.FAILS,
                    "unavailable",
                    "out of stock",
                    "sold out",
                    "all gone",
                    "none left",
                    "none",
                    "not",
                    "can't",
                    "cannot",
                    "don't",
                    "doesn't",
                    "isn't",
                    "aren't",
                    "won't",
                    "no longer",
                    "stopped",
                    "never",
                    "nothing",
                    "nowhere",
                    "without",
                    "unable",
                    "only with",
                    "only get with",
                    "discontinued",
                    "closed",
                    "non - refundable",
                    "haven't",
                    "hasn't",
                    "ran out",
                    "run out",
                    "has gone",
                    "prohibited",
                    "not allowed",
                    "forbidden",
                    "except",
                    "excluded",
                    "excludes",
                    "isn't any",
                    "no",
                    "nobody",
                    "lacks",
                    "unless",
                    "unsuitable",
                    "ineligible",
                    "not permitted",
                    "neither",
                    "banned",
                    "withdrawn",
                    "wouldn't",
                    "couldn't",
                    "ain't",
                    "unfortunately",
                    "refuse",
                    "refuses",
                    "extra cost",
                    "back - order",
                    "backorder",
                    "only on",
                    "must be",
                    "couldn't")
            .add(
                    Sign.NEUTRAL,
                    "don't worry",
                    "don't hesitate",
                    "not only",
                    "no problem",
                    "can't wait",
                    "can't say",
                    "no doubt",
                    "no extra",
                    "you can find",
                    "you can see",
                    "you can check",
                    "we have received",
                    "no matter",
                    "don't forget",
                    "no more than",
                    "not to worry",
                    "have a",
                    "gluten - free",
                    "free from",
                    "we do apologise",
                    "we've moved",
                    "have to",
                    "has to",
                    "no need",
                    "cannot wait",
                    "not just",
                    "feel free");

    private static final Phrases<Sign> REQUIRING = new Phrases<Sign>()
            .add(
                    Sign.HOLDS,
                    "required",
                    "require",
                    "requires",
                    "need to",
                    "needs to",
                    "you need",
                    "you'll need",
                    "you'd need",
                    "must",
                    "have to",
                    "has to",
                    "had to",
                    "only with",
                    "prescription only",
                    "mandatory",
                    "compulsory",
                    "essential",
                    "obligatory",
                    "unless",
                    "needed",
                    "necessary",
                    "ask you to",
                    "ask that you",
                    "expect you to",
                    "can't ~ without",
                    "not ~ without",
                    "only ~ by appointment",
                    "by reservation only",
                    "booking only",
                    "in advance",
                    "book ahead",
                    "be sure to",
                    "make sure",
                    "please bring",
                    "please book",
                    "return ~ full",
                    "return the vehicle with",
                    "reservations only",
                    "reservation only",
                    "members only",
                    "don't forget to",
                    "we insist",
                    "without ~ won't|can't",
                    "please reserve",
                    "reserve",
                    "obliged",
                    "is a must",
                    "ticket holders only",
                    "appointment only")
            .add(
                    Sign.FAILS,
                    "no need",
                    "not required",
                    "don't need",
                    "doesn't need",
                    "not necessary",
                    "isn't necessary",
                    "isn't required",
                    "aren't required",
                    "just turn up",
                    "turn up",
                    "walk in",
                    "walk right in",
                    "over the counter",
                    "optional",
                    "no ~ necessary|needed|required",
                    "needn't",
                    "don't have to",
                    "don't worry about",
                    "without a",
                    "without any",
                    "without one",
                    "not needed",
                    "isn't needed",
                    "aren't needed",
                    "just come",
                    "just show up",
                    "come along",
                    "no prescription|booking|reservation|appointment|deposit|id|ticket",
                    "not mandatory",
                    "no obligation",
                    "won't need",
                    "do not need",
                    "do not have to",
                    "don't require",
                    "doesn't require",
                    "drop in",
                    "drop by",
                    "come as you are",
                    "whenever you like",
                    "first come",
                    "bring it back empty",
                    "not essential",
                    "unreserved",
                    "just pop in",
                    "pop in",
                    "not compulsory",
                    "no strings");

    /** Words that say it outright, whatever else stands in the sentence. */
    private static final Phrases<Boolean> OUTRIGHT = new Phrases<Boolean>()
            .add(
                    true,
                    "in stock",
                    "low stock",
                    "most welcome",
                    "very welcome",
                    "are welcome",
                    "is welcome",
                    "available on every",
                    "available now",
                    "left in a",
                    "pairs left",
                    "just ~ left",
                    "only ~ left",
                    "have plenty",
                    "plenty of",
                    "of course",
                    "you certainly can",
                    "you can , yes",
                    "included as standard",
                    "included free",
                    "comes as standard",
                    "on every plan",
                    "on all plans",
                    "we do indeed",
                    "we certainly do",
                    "no reason not",
                    "step - free",
                    "not a single step",
                    "nowhere ~ that doesn't",
                    "not a problem",
                    "all plans ~ inc|include",
                    "accepted here",
                    "go right ahead")
            .add(
                    false,
                    "out of stock",
                    "sold out",
                    "all gone",
                    "none left",
                    "has|have none",
                    "not available",
                    "unavailable",
                    "not offered",
                    "not allowed",
                    "not permitted",
                    "isn't available|allowed|possible|included|permitted|accepted",
                    "aren't available|allowed|permitted|included|accepted",
                    "no longer",
                    "don't offer|accept|take|do|sell|stock|allow|provide|have",
                    "doesn't offer|accept|take|do|sell|stock|allow|provide|have|come|include",
                    "does not",
                    "do not",
                    "stopped offering|doing|selling|taking",
                    "cannot offer|accept|take|do",
                    "can't offer|accept|take|do|bring",
                    "not in stock",
                    "only get with",
                    "not included",
                    "not accepted",
                    "not refundable",
                    "non - refundable",
                    "not suitable",
                    "currently unavailable",
                    "not part of",
                    "strictly no",
                    "discontinued",
                    "ran out",
                    "run out of");

    private YesNoReader() {}

    static Reading read(Passage passage, Frame frame) {
        Optional<Reading> limit = AgeLimit.read(passage, frame);
        if (limit.isPresent()) {
            return limit.get();
        }
        boolean requiring = frame.topic()
                        .saysAny(
                                Set.of("required", "require", "needed", "necessary", "mandatory", "must", "compulsory"))
                && (frame.topic().hasFactTerm("requir")
                        || frame.topic().hasFactTerm("need")
                        || frame.topic().hasFactTerm("necessary")
                        || frame.topic().hasFactTerm("mandatory")
                        || frame.topic().hasFactTerm("compulsory"));
        Optional<Reading> field = field(passage, frame);
        if (field.isPresent()) {
            return field.get();
        }
        Optional<Reading> answer = answered(passage, requiring && asksWithout(frame));
        if (answer.isPresent()) {
            return answer.get();
        }
        return requiring ? requires(passage, frame) : holds(passage, frame);
    }

    /** "same_day": true */
    private static Optional<Reading> field(Passage passage, Frame frame) {
        for (int i = 2; i < passage.size(); i++) {
            boolean value = passage.is(i, "true") || passage.is(i, "false");
            boolean keyed = passage.is(i - 1, ":") || passage.is(i - 1, "=");
            if (value && keyed) {
                for (int k = Math.max(0, i - 8); k < i - 1; k++) {
                    if (frame.topic().has(Stems.of(passage.word(k)))
                            && !passage.word(k).isBlank()
                            && passage.token(k).isWord()) {
                        return Optional.of(new Reading(
                                Optional.of(passage.stated(new YesNo(passage.is(i, "true")), k, i + 1)), true));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean asksWithout(Frame frame) {
        return frame.topic().says("without")
                || frame.ask().question().toLowerCase(java.util.Locale.ROOT).startsWith("can i just");
    }

    /** A plain yes or no, at the start of a sentence; the last one counts when the reply corrects itself. */
    private static Optional<Reading> answered(Passage passage, boolean inverted) {
        List<Hit<Sign>> answers = new ArrayList<>();
        for (Hit<Sign> hit : ANSWERS.in(passage)) {
            boolean leads = isLead(passage, hit);
            if (hit.meaning() != Sign.NEUTRAL && leads && !passage.quoted(hit.from()) && !passage.asks(hit.from())) {
                answers.add(hit);
            }
        }
        if (answers.isEmpty()) {
            return Optional.empty();
        }
        Hit<Sign> first = answers.get(0);
        Hit<Sign> last = answers.get(answers.size() - 1);
        boolean mixed = answers.stream().anyMatch(hit -> hit.meaning() != first.meaning());
        boolean corrected = mixed && last.from() - first.to() < 25 && turns(passage, first.to(), last.from());
        Hit<Sign> chosen = corrected ? last : first;
        boolean yes = (chosen.meaning() == Sign.YES) != inverted;
        int to = Math.max(chosen.to(), Math.min(passage.clauseEnd(chosen.from()), passage.size()));
        boolean butFollows = !corrected && turns(passage, chosen.to(), passage.sentenceEnd(chosen.from()));
        return Optional.of(new Reading(
                Optional.of(passage.stated(new YesNo(yes), chosen.from(), to)), (!mixed || corrected) && !butFollows));
    }

    private static boolean isLead(Passage passage, Hit<Sign> hit) {
        int start = passage.clauseStart(hit.from());
        int i = start;
        while (i < hit.from()
                && (passage.token(i).kind() != Token.Kind.WORD
                        || passage.isAny(
                                i, "oh", "um", "uh", "er", "well", "hi", "so", "and", "sorry", "ah", "hmm", "agent",
                                "okay", "ok", "hey", "there", "then", "it's", "that's", "i'm", "afraid"))) {
            i++;
        }
        boolean whole = i == hit.from();
        boolean stands = hit.to() >= passage.size()
                || !passage.token(hit.to()).isWord()
                || passage.clause(hit.to()) != passage.clause(hit.from())
                || hit.meaning() == Sign.YES
                || passage.isAny(
                        hit.to(), "sorry", "we", "it", "you", "i", "i'm", "that", "there", "they", "not", "need");
        return whole && stands;
    }

    private static boolean turns(Passage passage, int from, int to) {
        for (int i = from; i < to && i < passage.size(); i++) {
            if (passage.isAny(i, "but", "however", "wait", "hold", "actually", "though", "unless")
                    || (passage.is(i, ".") && passage.is(i + 1, "."))) {
                return true;
            }
        }
        return false;
    }

    private static Reading requires(Passage passage, Frame frame) {
        List<Hit<Sign>> hits = kept(passage, REQUIRING.in(passage));
        if (hits.isEmpty()) {
            return Silence.in(passage, frame);
        }
        Hit<Sign> first = hits.get(0);
        boolean mixed = hits.stream().anyMatch(hit -> hit.meaning() != first.meaning());
        return new Reading(
                Optional.of(passage.stated(new YesNo(first.meaning() == Sign.HOLDS), first.from(), first.to())),
                !mixed);
    }

    /** Reads clause by clause: a clause about the topic holds, or fails when it has an odd number of negations. */
    private static Reading holds(Passage passage, Frame frame) {
        List<Hit<Sign>> hits = kept(passage, HOLDING.in(passage));
        boolean dodges = Deflection.in(passage);
        if (hits.isEmpty() || dodges) {
            return hits.isEmpty() ? Silence.in(passage, frame) : Reading.UNCLEAR;
        }
        Optional<Reading> outright = outright(passage);
        if (outright.isPresent()) {
            return outright.get();
        }
        Optional<Hit<Sign>> best = Optional.empty();
        double most = -1;
        for (Hit<Sign> hit : hits) {
            double score = topicIn(passage, frame, hit) - 0.01 * hit.from() / 10;
            if (score > most) {
                most = score;
                best = Optional.of(hit);
            }
        }
        Hit<Sign> chosen = best.orElseThrow();
        int sentence = passage.sentence(chosen.from());
        int clause = passage.clause(chosen.from());
        long negations = hits.stream()
                .filter(hit -> passage.clause(hit.from()) == clause && hit.meaning() == Sign.FAILS)
                .count();
        boolean elsewhere = hits.stream()
                .anyMatch(hit -> passage.sentence(hit.from()) == sentence
                        && passage.clause(hit.from()) != clause
                        && hit.meaning() == Sign.FAILS);
        boolean yes = negations % 2 == 0;
        boolean mixed = negations > 1 || (elsewhere && yes);
        return new Reading(
                Optional.of(passage.stated(new YesNo(yes), chosen.from(), chosen.to())), !mixed && most > 0.3);
    }

    private static Optional<Reading> outright(Passage passage) {
        List<Hit<Boolean>> hits = OUTRIGHT.in(passage).stream()
                .filter(hit -> !passage.quoted(hit.from()) && !passage.asks(hit.from()))
                .toList();
        if (hits.isEmpty()) {
            return Optional.empty();
        }
        Hit<Boolean> first = hits.get(0);
        boolean mixed = hits.stream().anyMatch(hit -> !hit.meaning().equals(first.meaning()));
        return mixed
                ? Optional.empty()
                : Optional.of(new Reading(
                        Optional.of(passage.stated(new YesNo(first.meaning()), first.from(), first.to())), true));
    }

    private static double topicIn(Passage passage, Frame frame, Hit<Sign> hit) {
        double sum = 0;
        int end = passage.sentenceEnd(hit.from());
        for (int k = passage.sentenceStart(hit.from()); k < end; k++) {
            if (passage.token(k).isWord() && !Stems.isEmpty(passage.word(k))) {
                double near = passage.clause(k) == passage.clause(hit.from()) ? 1 : 0.5;
                sum += frame.topic().weight(Stems.of(passage.word(k))) * near;
            }
        }
        return sum;
    }

    private static List<Hit<Sign>> kept(Passage passage, List<Hit<Sign>> hits) {
        return hits.stream()
                .filter(hit ->
                        hit.meaning() != Sign.NEUTRAL && !passage.quoted(hit.from()) && !passage.asks(hit.from()))
                .toList();
    }
}
