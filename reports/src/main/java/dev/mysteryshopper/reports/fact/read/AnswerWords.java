package dev.mysteryshopper.reports.fact.read;

import dev.mysteryshopper.reports.fact.words.Phrases;

/** A plain yes or no, in the words people use for it. */
final class AnswerWords {

    static final Phrases<Sign> ALL = new Phrases<Sign>()
            .add(
                    Sign.YES,
                    "we|it|they|you|there|he|she|i do|does|can|is|are|may|will|have|has",
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
                    "we|it|they|you|there|he|she|i don't|doesn't|can't|cannot|isn't|aren't|won't|haven't|hasn't",
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

    private AnswerWords() {}
}
