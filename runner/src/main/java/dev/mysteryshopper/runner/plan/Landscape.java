package dev.mysteryshopper.runner.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The topics and tags of all journeys below the folder that those of a plan come from, also of those that are not played.
 *
 * @param topics folders with journeys, below that folder
 * @param tags tags without the at sign
 */
public record Landscape(Set<String> topics, Set<String> tags) {

    public Landscape {
        topics = Set.copyOf(topics);
        tags = Set.copyOf(tags);
    }

    /** Looks around a plan. What cannot be read there is left out. */
    public static Landscape around(Plan plan) {
        Set<String> topics = new TreeSet<>();
        Set<String> tags = new TreeSet<>();
        Set<Path> roots = new TreeSet<>();
        for (PlannedJourney journey : plan.journeys()) {
            topics.add(journey.topic());
            tags.addAll(journey.tags());
            roots.add(root(journey));
        }
        for (Path root : roots) {
            for (Path file : features(root)) {
                String below = root.relativize(file).toString().replace('\\', '/');
                topics.add(below.contains("/") ? below.substring(0, below.lastIndexOf('/')) : "");
                tags.addAll(tags(file));
            }
        }
        return new Landscape(topics, tags);
    }

    private static Path root(PlannedJourney journey) {
        Path root = Path.of(journey.uri());
        for (int level = Path.of(journey.file()).getNameCount(); level > 0; level--) {
            Path parent = root.getParent();
            root = parent == null ? root : parent;
        }
        return root;
    }

    private static List<Path> features(Path root) {
        try (Stream<Path> all = Files.walk(root, 32)) {
            return all.filter(path -> path.toString().endsWith(".feature")).toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    private static List<String> tags(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> line.startsWith("@"))
                    .flatMap(line -> Arrays.stream(line.split("\\s+", -1)))
                    .filter(word -> word.startsWith("@") && word.length() > 1)
                    .map(word -> word.substring(1))
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
