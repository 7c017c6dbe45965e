package dev.mysteryshopper.runner.company;

import dev.mysteryshopper.runner.channel.Move;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A question the shoppers can ask, the fact its answer states, and how it is asked at this company.
 *
 * @param fact the fact its answer states
 * @param like what a question in the leader's words looks like, to know which one it is
 * @param wording how it is asked where the leader only named the fact; may hold {@code {product}} and the like
 * @param moves the moves by channel name, in the order of the company file; {@code {question}} is the leader's wording
 * @param place where it stands
 */
public record QuestionSpec(FactSpec fact, Pattern like, String wording, Map<String, List<Move>> moves, Place place) {}
