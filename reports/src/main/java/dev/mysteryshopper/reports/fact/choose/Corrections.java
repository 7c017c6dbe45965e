package dev.mysteryshopper.reports.fact.choose;

import dev.mysteryshopper.reports.fact.find.Mention;
import dev.mysteryshopper.reports.fact.words.Passage;
import dev.mysteryshopper.reports.fact.words.Phrases;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words that take back what was just said: "eighty-nine... no wait, sorry, ninety-nine". */
final class Corrections {

    private static final Phrases<Boolean> WORDS = new Phrases<Boolean>()
            .add(
                    true,
                    "no wait",
                    "no , wait",
                    "oh wait",
                    "wait ,",
                    "scratch that",
                    "hang on",
                    "hold on",
                    "i mean",
                    "correction",
                    "make that",
                    "my mistake",
                    "sorry ,",
                    "no , sorry",
                    "no ,",
                    "no -",
                    "ah no",
                    "oh no",
                    "oh ,",
                    "wrong line",
                    "let me correct",
                    "i misread",
                    "reading it wrong",
                    "actually",
                    "or rather",
                    "i meant",
                    "that's wrong",
                    "my bad",
                    "* i",
                    "oops",
                    "strike that",
                    "apologies ,",
                    "no . . .",
                    "er no",
                    "well , no",
                    "no it's",
                    "nope",
                    "pardon me",
                    "rather",
                    "ignore that",
                    "sorry -",
                    "sorry . . .",
                    "- sorry",
                    "no hang on");

    /** How far a word that takes back may stand behind what it takes back, and before what is meant. */
    private static final int BEHIND = 10;

    private static final int AHEAD = 16;

    private Corrections() {}

    /** The values that are taken back, and what each is replaced by: another value follows soon after. */
    static Map<Mention, Mention> in(Passage passage, List<Mention> mentions) {
        Map<Mention, Mention> corrected = new HashMap<>();
        for (Phrases.Hit<Boolean> hit : WORDS.in(passage)) {
            Optional<Mention> before = mentions.stream()
                    .filter(mention -> mention.to() <= hit.from() && !passage.quoted(mention.from()))
                    .reduce((one, next) -> next);
            Optional<Mention> after = mentions.stream()
                    .filter(mention -> mention.from() >= hit.to())
                    .findFirst();
            if (before.isPresent() && after.isPresent() && corrects(passage, before.get(), hit, after.get())) {
                corrected.put(before.get(), after.get());
            }
        }
        return corrected;
    }

    /** Whether a value that ends here is taken back soon after. */
    static boolean follow(Passage passage, int to) {
        for (int i = to; i < Math.min(passage.size(), to + BEHIND); i++) {
            if (WORDS.at(passage, i).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean corrects(Passage passage, Mention before, Phrases.Hit<Boolean> hit, Mention after) {
        return hit.from() - before.to() <= BEHIND
                && after.from() - hit.to() <= AHEAD
                && !before.value().equals(after.value())
                && !lineBetween(passage, before.to(), after.from());
    }

    private static boolean lineBetween(Passage passage, int from, int to) {
        for (int i = from; i < to; i++) {
            if (passage.is(i, "\n") || passage.is(i, "\u2022")) {
                return true;
            }
        }
        return false;
    }
}
