package dev.mysteryshopper.runner.company;

import dev.mysteryshopper.runner.channel.Move;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a shopper does, and how it is done at this company.
 *
 * @param name its name: order, cancel, return, claim, track, or the company's own
 * @param sentence a sentence of its own in the vocabulary, as a Cucumber expression; empty if it has none
 * @param moves the moves by channel name, in the order of the company file
 * @param place where it stands
 */
public record ActionSpec(String name, Optional<String> sentence, Map<String, List<Move>> moves, Place place) {}
