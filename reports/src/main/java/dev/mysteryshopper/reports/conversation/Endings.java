package dev.mysteryshopper.reports.conversation;

import dev.mysteryshopper.reports.conversation.EndingWords.Sense;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** Follows where the matter stands through a conversation, and says how it ended. */
final class Endings {

    /** Where the matter stands. */
    enum Standing {
        /** Nobody engaged with it yet. */
        UNTOUCHED,
        /** Somebody engaged with it, and it is undecided. */
        OPEN,
        /** The company asked something. */
        ASKED,
        /** The customer was told to wait, or passed on. */
        WAITING,
        /** The company said no, or pointed elsewhere. */
        REFUSED,
        /** A remedy was agreed, or the question answered. */
        SETTLED
    }

    /** An answer that customers wait for no longer than this without a word is late. */
    private static final Duration LONG = Duration.ofHours(12);

    private final Conversation talk;
    private final List<Utterance> said;
    private final boolean[] automated;
    private final Set<Integer> promising;
    private Standing standing = Standing.UNTOUCHED;
    private boolean pointed;
    private boolean refused;
    private boolean firm;
    private boolean left;
    private boolean companyLast;
    private boolean engaged;

    private Endings(Conversation talk, List<Utterance> said, boolean[] automated, Set<Integer> promising) {
        this.talk = talk;
        this.said = said;
        this.automated = automated;
        this.promising = promising;
    }

    /**
     * How a conversation ended by itself.
     *
     * @param standing where the matter stood
     * @param firm whether more than a promise settled it
     * @param left whether the customer left it
     * @param companyLast whether the company spoke last
     * @param engaged whether anybody engaged with the matter
     * @param medium how it was held
     */
    record Ending(Standing standing, boolean firm, boolean left, boolean companyLast, boolean engaged, Medium medium) {

        boolean settled() {
            return standing == Standing.SETTLED;
        }

        Resolution alone() {
            return switch (standing) {
                case SETTLED -> Resolution.RESOLVED;
                case UNTOUCHED -> left && medium.isLive() ? Resolution.ABANDONED : Resolution.UNANSWERED;
                case ASKED -> companyLast || left ? Resolution.ABANDONED : Resolution.UNRESOLVED;
                case WAITING -> medium == Medium.PHONE || left ? Resolution.ABANDONED : Resolution.UNRESOLVED;
                case REFUSED -> Resolution.UNRESOLVED;
                case OPEN -> left ? Resolution.ABANDONED : Resolution.UNRESOLVED;
            };
        }
    }

    static Ending of(Conversation talk, List<Utterance> said, boolean[] automated, Set<Integer> promising) {
        return new Endings(talk, said, automated, promising).follow();
    }

    private Ending follow() {
        for (int i = 0; i < said.size(); i++) {
            Utterance one = said.get(i);
            if (one.turn().fromCompany()) {
                if (!one.isNote()) {
                    company(i, one);
                    companyLast = true;
                }
            } else {
                customer(i, one);
                companyLast = false;
            }
        }
        if (standing == Standing.OPEN && companyLast && engaged) {
            standing = Standing.SETTLED;
        }
        return new Ending(standing, firm, left, companyLast, engaged, talk.medium());
    }

    private void company(int i, Utterance one) {
        Set<Sense> told = EndingWords.in(one);
        boolean silence = told.contains(Sense.SILENCE);
        if (silence && (standing == Standing.ASKED || standing == Standing.OPEN)) {
            left = true;
            standing = Standing.ASKED;
            return;
        }
        left = false;
        boolean done = told.contains(Sense.DONE);
        boolean promises = promising.contains(one.turn().index()) && !EndingWords.promisesOnlyWord(one);
        boolean remedy = done || promises || told.contains(Sense.REMEDY);
        boolean refusal = told.contains(Sense.REFUSAL) || HandOverWords.fails(one);
        boolean points = Pointers.pointsAway(talk, one) >= 0;
        boolean notice = automated[i] && Speakers.isNotice(one) && !points;
        if (notice && talk.medium().isThread() && !one.asksAtAll()) {
            return;
        }
        boolean passesOn = HandOverWords.announced(one, talk.medium()) != null;
        if ((passesOn || (Waits.isAsked(one) && talk.medium().isLive())) && !(remedy && standing == Standing.SETTLED)) {
            standing = Standing.WAITING;
            engaged |= !automated[i];
            return;
        }
        if (notice || (i == 0 && automated[i]) || isGreeting(one)) {
            return;
        }
        engaged = true;
        standing = after(one, done, remedy, refusal, points);
        refused &= !done;
        firm |= standing == Standing.SETTLED && done;
    }

    /** Where the matter stands after a message of the company that speaks of it. */
    private Standing after(Utterance one, boolean done, boolean remedy, boolean refusal, boolean points) {
        boolean asks = one.asksAtAll();
        boolean more = EndingWords.asksForMore(one);
        if (standing == Standing.SETTLED
                && (asks || one.words() < CLOSING)
                && !refusal
                && Items.asked(one).isEmpty()) {
            return standing;
        }
        if (firm && refusal && !done && standing != Standing.REFUSED) {
            // what was asked for beside the matter
            return Standing.SETTLED;
        }
        if (more && !points) {
            return !done && (refusal || refused || standing == Standing.REFUSED) ? Standing.REFUSED : Standing.SETTLED;
        }
        if (asks && !more && !(remedy && EndingWords.isExtra(one)) && !(pointed && !EndingWords.seeks(one))) {
            refused = refusal && !done;
            return Standing.ASKED;
        }
        if (points && (refusal || !done)) {
            pointed = true;
            return Standing.REFUSED;
        }
        if ((refusal || pointed) && !done) {
            return Standing.REFUSED;
        }
        if (remedy) {
            return Standing.SETTLED;
        }
        return standing == Standing.REFUSED || standing == Standing.SETTLED ? standing : Standing.OPEN;
    }

    private void customer(int i, Utterance one) {
        Set<Sense> told = EndingWords.in(one);
        boolean sore = told.contains(Sense.SORE);
        boolean joy = told.contains(Sense.JOY) && !sore;
        boolean glad = joy || (told.contains(Sense.GLAD) && !sore);
        boolean leaves = told.contains(Sense.LEAVES) && !glad;
        left = leaves || (left && !one.isNote() && one.words() < 3);
        firm &= !sore;
        boolean late = i > 0
                && Duration.between(said.get(i - 1).turn().at(), one.turn().at())
                                .compareTo(LONG)
                        > 0;
        switch (standing) {
            case OPEN -> standing = glad && engaged ? Standing.SETTLED : standing;
            case SETTLED ->
                standing = sore || (!glad && (one.asksAtAll() || (late && !firm))) ? Standing.OPEN : standing;
            case ASKED -> {
                if (glad && EndingWords.isNews(one)) {
                    standing = Standing.SETTLED;
                } else if (Answers.agrees(one)) {
                    refused = false;
                } else if (refused && one.words() < CLOSING && !one.asksAtAll()) {
                    standing = Standing.REFUSED;
                }
            }
            case REFUSED ->
                standing = glad && (EndingWords.isNews(one) || (joy && !refusedLast(i))) ? Standing.SETTLED : standing;
            default -> {
                // nothing that a customer says alone moves it
            }
        }
    }

    private boolean refusedLast(int i) {
        return i == 0 || EndingWords.in(said.get(i - 1)).contains(Sense.REFUSAL);
    }

    /** A shorter message closes a talk, it does not change where the matter stands. */
    private static final int CLOSING = 12;

    private static boolean isGreeting(Utterance one) {
        return one.words() <= 3 && !one.asksAtAll();
    }
}
