package dev.mysteryshopper.reports.conversation;

import dev.mysteryshopper.reports.conversation.Pledge.Standing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Says of promises whether they were kept, where the customer's later words tell: "it just came" in time, or after its
 * time "nothing has come". What nobody speaks of stays open. Each pledge is judged by the first such word.
 */
final class Keeping {

    private static final Lexicon<Standing> WORDS = new Lexicon<Standing>(Families.ALL)
            .add(
                    Standing.KEPT,
                    "it|they ?have ?has ?just ?now came|come|arrived|works|landed",
                    "has|have ?just ?now ?already come|arrived|landed",
                    "got it|them|the",
                    "collected",
                    "just came|arrived",
                    "received it|them|the")
            .add(
                    Standing.BROKEN,
                    "promised",
                    "nothing has|came|come|yet|arrived|sent|happened|so",
                    "still nothing|no|waiting|not|have",
                    "has|have|did not come|came|arrive|arrived|turned|turn|happen|happened|received|got|heard|had",
                    "no ?sign ?word ?news of|from|yet",
                    "not here|there|arrived|come|in|received|turned",
                    "any word|news|update",
                    "nobody|noone|no-one|never came|come|called|rang|turned|arrived|showed|wrote|got|heard",
                    "where is|'s|are",
                    "was|were supposed|meant|told|to");

    private Keeping() {}

    /** The contacts with their pledges judged by what customers said later; both in the order of time. */
    static List<ContactTalk> judge(List<ContactTalk> contacts, List<Utterance> said) {
        boolean any = contacts.stream().anyMatch(contact -> !contact.pledges().isEmpty());
        if (!any) {
            return contacts;
        }
        List<Utterance> telling = said.stream()
                .filter(one -> !one.turn().fromCompany() && WORDS.isIn(one))
                .sorted(Comparator.comparing(one -> one.turn().at()))
                .toList();
        List<ContactTalk> judged = new ArrayList<>();
        for (ContactTalk contact : contacts) {
            judged.add(contact.with(contact.pledges().stream()
                    .map(pledge -> pledge.with(standing(pledge, telling)))
                    .toList()));
        }
        return judged;
    }

    private static Standing standing(Pledge pledge, List<Utterance> telling) {
        int soon = after(pledge.at(), telling);
        if (soon < telling.size()
                && !telling.get(soon).turn().at().isAfter(pledge.due())
                && says(Standing.KEPT, telling.get(soon))) {
            return Standing.KEPT;
        }
        int late = after(pledge.due(), telling);
        return late < telling.size() && says(Standing.BROKEN, telling.get(late)) ? Standing.BROKEN : Standing.OPEN;
    }

    private static boolean says(Standing standing, Utterance one) {
        return WORDS.in(one).stream().anyMatch(hit -> hit.meaning() == standing);
    }

    /** The first that was said after this time, by halving. */
    private static int after(Instant time, List<Utterance> telling) {
        int from = 0;
        int to = telling.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (telling.get(middle).turn().at().isAfter(time)) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return from;
    }
}
