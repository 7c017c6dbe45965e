package dev.mysteryshopper.reports.answers;

import dev.mysteryshopper.reports.fact.Ask;
import dev.mysteryshopper.reports.fact.Reply;

/**
 * Two replies to the same question.
 *
 * @param id name of the case
 * @param ask what was asked
 * @param firstId name of the first reply, by which its value is given back
 * @param secondId name of the second one, another
 */
record AnswerPair(String id, Ask ask, String firstId, Reply first, String secondId, Reply second) {}
