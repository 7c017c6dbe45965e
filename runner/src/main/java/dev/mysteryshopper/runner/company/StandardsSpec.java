package dev.mysteryshopper.runner.company;

import dev.mysteryshopper.reports.journal.Standard;
import dev.mysteryshopper.runner.channel.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A file of standards, read and found right.
 *
 * @param file where it was read from
 * @param written the standards in the order of the file
 */
public record StandardsSpec(String file, List<Written> written) {

    public StandardsSpec {
        written = List.copyOf(written);
    }

    /**
     * A standard, and where it stands.
     *
     * @param standard what it demands
     * @param place where it begins
     * @param topic where its topic stands; empty if it has none
     * @param tag where its tag stands; empty if it has none
     */
    public record Written(Standard standard, Place place, Optional<Place> topic, Optional<Place> tag) {}

    /** The standards alone. */
    public List<Standard> standards() {
        return written.stream().map(Written::standard).toList();
    }

    /**
     * Looks whether there are journeys that the standards speak of.
     *
     * @param topics the topics there are
     * @param tags the tags there are, without the at sign
     * @throws WrongInput if a standard speaks of a topic or a tag that no journey has
     */
    public void check(Collection<String> topics, Collection<String> tags) {
        TreeSet<String> folders = new TreeSet<>(topics);
        for (String topic : topics) {
            for (int slash = topic.lastIndexOf('/'); slash > 0; slash = topic.lastIndexOf('/', slash - 1)) {
                folders.add(topic.substring(0, slash));
            }
        }
        List<Problem> problems = new ArrayList<>();
        for (Written one : written) {
            if (one.topic().isPresent() && !folders.contains(one.standard().topic())) {
                problems.add(unknown(
                        one.topic().get(),
                        "no journey lies in the topic",
                        one.standard().topic(),
                        folders));
            }
            if (one.tag().isPresent() && !tags.contains(one.standard().tag())) {
                problems.add(unknown(
                        one.tag().get(),
                        "no journey has the tag",
                        one.standard().tag(),
                        tags));
            }
        }
        if (!problems.isEmpty()) {
            throw new WrongInput(problems);
        }
    }

    private static Problem unknown(Place place, String what, String word, Collection<String> known) {
        TreeSet<String> sorted = new TreeSet<>(known);
        sorted.remove("");
        return new Problem(
                place,
                what + " " + Quoted.of(word) + ".\nKnown: " + (sorted.isEmpty() ? "none" : String.join(", ", sorted))
                        + "." + Nearest.hint(word, sorted));
    }
}
