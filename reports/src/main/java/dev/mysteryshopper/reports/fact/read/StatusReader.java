package dev.mysteryshopper.reports.fact.read;

import dev.mysteryshopper.reports.fact.OrderStatus;
import dev.mysteryshopper.reports.fact.asked.Frame;
import dev.mysteryshopper.reports.fact.choose.Choice;
import dev.mysteryshopper.reports.fact.choose.Deflection;
import dev.mysteryshopper.reports.fact.choose.Reading;
import dev.mysteryshopper.reports.fact.choose.Silence;
import dev.mysteryshopper.reports.fact.find.Mention;
import dev.mysteryshopper.reports.fact.words.Passage;
import dev.mysteryshopper.reports.fact.words.Phrases;
import dev.mysteryshopper.reports.fact.words.Phrases.Hit;
import dev.mysteryshopper.reports.fact.words.Token;
import dev.mysteryshopper.reports.fact.words.Tokens;
import dev.mysteryshopper.reports.fact.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads how far an order has come, in the words companies use for it; a company may add its own. */
public final class StatusReader {

    private static final Set<String> COMING = Words.of(
            "will would should to due can could may might expected hope aim not never yet awaiting estimated no");

    private static final Set<String> ALL = Words.of(
            "orders returns refunds parcels deliveries items payments shipments packages goods purchases customers");

    /** States that hold whatever else is said of the order. */
    private static final List<OrderStatus> FIRST =
            List.of(OrderStatus.BACKORDERED, OrderStatus.CANCELLED, OrderStatus.DELIVERED);

    private static final Phrases<Boolean> DONE = new Phrases<Boolean>()
            .add(
                    true,
                    "yes",
                    "yep",
                    "yeah",
                    "yup",
                    "done",
                    "all done",
                    "gone through",
                    "went through",
                    "it has",
                    "it did");

    /** How many words before a state may say that it is still to come. */
    private static final int AHEAD = 5;

    /** A reply with more words and marks than this may say its state elsewhere. */
    private static final int MANY = 40;

    private final Phrases<OrderStatus> phrases = new Phrases<>();

    /** Knows the usual words and a company's own, such as "with the elves" for processing. */
    public StatusReader(Map<String, OrderStatus> own) {
        StatusWords.BY_STATUS.forEach((status, words) -> phrases.add(status, words));
        phrases.add(OrderStatus.RETURNED, StatusWords.NOT_REFUNDED);
        own.forEach((words, status) -> {
            StringBuilder pattern = new StringBuilder();
            for (Token token : Tokens.of(words)) {
                pattern.append(pattern.isEmpty() ? "" : " ").append(token.text());
            }
            if (!pattern.isEmpty()) {
                phrases.add(status, pattern.toString());
            }
        });
    }

    public Reading read(Passage passage, Frame frame) {
        List<Hit<OrderStatus>> hits = new ArrayList<>();
        boolean dropped = false;
        for (Hit<OrderStatus> said : phrases.in(passage)) {
            Hit<OrderStatus> hit = ofRefund(frame, said);
            if (!passage.quoted(hit.from()) && !passage.asks(hit.from())) {
                boolean real = !isHypothetical(passage, hit) && !isStillToCome(passage, hit);
                dropped |= !real;
                if (real) {
                    hits.add(hit);
                }
            }
        }
        if (hits.isEmpty()) {
            Reading answer =
                    asked(frame).map(status -> answered(passage, status)).orElse(Reading.UNCLEAR);
            return answer.stated().isPresent() ? answer : dropped ? Reading.UNCLEAR : Silence.in(passage, frame);
        }
        Reading chosen =
                hits.stream().allMatch(hit -> hit.meaning() == hits.get(0).meaning())
                        ? stated(passage, hits.get(0), true)
                        : furthest(passage, hits, frame);
        return hits.size() == 1 && Deflection.in(passage) && passage.size() > MANY ? chosen.unsure() : chosen;
    }

    /** Money that was sent is refunded; what arrived of a return is back. */
    private static Hit<OrderStatus> ofRefund(Frame frame, Hit<OrderStatus> said) {
        boolean refund = frame.topic().hasFactTerm("refund");
        OrderStatus meant =
                switch (said.meaning()) {
                    case SHIPPED -> refund ? OrderStatus.REFUNDED : OrderStatus.SHIPPED;
                    case DELIVERED ->
                        refund || frame.topic().hasFactTerm("return") ? OrderStatus.RETURNED : OrderStatus.DELIVERED;
                    default -> said.meaning();
                };
        return new Hit<>(said.from(), said.to(), meant);
    }

    private static Reading stated(Passage passage, Hit<OrderStatus> hit, boolean sure) {
        return new Reading(Optional.of(passage.stated(hit.meaning(), hit.from(), hit.to())), sure);
    }

    /** The state that a question asks about: "Has it been sent?" */
    private Optional<OrderStatus> asked(Frame frame) {
        String question = frame.ask().question();
        Passage words = Passage.of(
                question.substring(0, Math.min(300, question.length())),
                frame.ask().locale());
        return phrases.in(words).stream()
                .map(said -> ofRefund(frame, said).meaning())
                .findFirst();
    }

    /** "Yes" and "all done" to a question that names a state. */
    private static Reading answered(Passage passage, OrderStatus status) {
        return DONE.in(passage).stream()
                .filter(hit -> !passage.quoted(hit.from())
                        && !passage.asks(hit.from())
                        && hit.from() - passage.clauseStart(hit.from()) < 2)
                .findFirst()
                .map(hit ->
                        new Reading(Optional.of(passage.stated(status, hit.from(), hit.to())), !Deflection.in(passage)))
                .orElse(Reading.UNCLEAR);
    }

    /**
     * Of several states the one that the last sentence about it names, where the others lead up to it; a correction makes
     * void what it corrects.
     */
    private static Reading furthest(Passage passage, List<Hit<OrderStatus>> hits, Frame frame) {
        List<Mention> mentions = hits.stream()
                .map(hit -> Mention.of(hit.meaning(), hit.from(), hit.to()))
                .toList();
        Reading chosen = Choice.among(passage, frame, mentions);
        if (chosen.stated().isEmpty() || chosen.sure()) {
            return chosen;
        }
        for (OrderStatus status : FIRST) {
            for (Hit<OrderStatus> hit : hits) {
                if (hit.meaning() == status && !frame.topic().has("refund")) {
                    return stated(
                            passage,
                            hit,
                            hits.stream().allMatch(other -> OrderStatus.canFollow(other.meaning(), status)));
                }
            }
        }
        for (Hit<OrderStatus> hit : hits) {
            if (hits.stream().allMatch(other -> OrderStatus.canFollow(other.meaning(), hit.meaning()))) {
                return stated(passage, hit, true);
            }
        }
        return chosen;
    }

    /** "once it has shipped", "if it is cancelled", "how deliveries work": no state of this order. */
    private static boolean isHypothetical(Passage passage, Hit<OrderStatus> hit) {
        if (isGeneral(passage, hit)) {
            return true;
        }
        for (int i = passage.clauseStart(hit.from()); i < hit.from(); i++) {
            boolean open = passage.isAny(i, "if", "once", "can't", "before", "until", "after", "unless")
                    || (passage.is(i, "when") && hit.meaning() != OrderStatus.BACKORDERED);
            if (open) {
                return true;
            }
        }
        return false;
    }

    /** "Returns are inspected and refunded", "most parcels arrive": how it goes with all, not with this one. */
    private static boolean isGeneral(Passage passage, Hit<OrderStatus> hit) {
        for (int i = passage.sentenceStart(hit.from()); i < hit.from(); i++) {
            boolean all = passage.is(i, ALL) && !passage.isAny(i - 1, "your", "the", "these", "both", "those", "my");
            if (all || passage.isAny(i, "usually", "normally", "typically", "generally", "always", "most")) {
                return true;
            }
        }
        return false;
    }

    /** "will be delivered on Friday", "hasn't arrived", "should reach you": a state it is not in yet. */
    private static boolean isStillToCome(Passage passage, Hit<OrderStatus> hit) {
        boolean done = hit.meaning() != OrderStatus.PROCESSING && hit.meaning() != OrderStatus.BACKORDERED;
        for (int i = Math.max(passage.clauseStart(hit.from()), hit.from() - AHEAD); done && i < hit.from(); i++) {
            String word = passage.word(i);
            if (passage.is(i, COMING) || word.endsWith("n't") || word.endsWith("'ll")) {
                return true;
            }
        }
        return false;
    }
}
