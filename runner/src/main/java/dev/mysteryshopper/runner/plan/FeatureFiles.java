package dev.mysteryshopper.runner.plan;

import dev.mysteryshopper.runner.channel.Nearest;
import dev.mysteryshopper.runner.company.Place;
import dev.mysteryshopper.runner.company.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the feature files that paths name: folders, files, and {@code file:line}. */
final class FeatureFiles {

    private static final Pattern LINES = Pattern.compile("(.+?\\.feature)((?::\\d+)+)");
    private static final Set<String> ROOTS = Set.of("journeys", "features");

    private final Path here;
    private final Map<Path, FeatureFile> files = new LinkedHashMap<>();
    private final Map<Path, Set<Integer>> lines = new LinkedHashMap<>();

    /** @param here the folder in which the command was typed */
    FeatureFiles(Path here) {
        this.here = here.toAbsolutePath().normalize();
    }

    /** The files found, in the order of the paths, those of a folder by name. */
    List<FeatureFile> files() {
        return List.copyOf(files.values());
    }

    /** The lines that were asked for in a file; empty for all of it. */
    Set<Integer> lines(FeatureFile file) {
        return lines.getOrDefault(file.path(), Set.of());
    }

    /** Finds what a path names. */
    void find(String written, Consumer<Problem> problems) {
        Matcher withLines = LINES.matcher(written);
        String name = withLines.matches() ? withLines.group(1) : written;
        Path path;
        try {
            path = here.resolve(name).normalize();
        } catch (InvalidPathException e) {
            problems.accept(new Problem(new Place(written, 0, 0), "This is no path: " + e.getReason() + "."));
            return;
        }
        if (Files.isDirectory(path)) {
            folder(path, problems);
        } else if (!Files.exists(path)) {
            problems.accept(new Problem(
                    new Place(name, 0, 0), "There is no such file or folder. Looked for " + path + "." + near(path)));
        } else if (!name.endsWith(".feature")) {
            problems.accept(new Problem(
                    new Place(name, 0, 0),
                    "Journeys are read from files that end in .feature, and this one does not."));
        } else {
            boolean known = files.containsKey(path);
            files.putIfAbsent(path, file(path));
            if (!withLines.matches()) {
                lines.remove(path);
            } else if (!known || lines.containsKey(path)) {
                Set<Integer> wanted = lines.computeIfAbsent(path, p -> new TreeSet<>());
                Arrays.stream(withLines.group(2).substring(1).split(":"))
                        .map(line -> line.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(line))
                        .forEach(wanted::add);
            }
        }
    }

    private void folder(Path folder, Consumer<Problem> problems) {
        try (Stream<Path> all = Files.walk(folder, 32, FileVisitOption.FOLLOW_LINKS)) {
            List<Path> found = all.filter(path -> path.toString().endsWith(".feature") && Files.isRegularFile(path))
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                problems.accept(
                        new Problem(
                                new Place(shown(folder), 0, 0),
                                "The folder has no .feature file, so there is nothing to play. Expected journeys, one topic a folder."));
            }
            for (Path path : found) {
                files.putIfAbsent(path, file(path));
                lines.remove(path);
            }
        } catch (IOException | UncheckedIOException e) {
            problems.accept(
                    new Problem(new Place(shown(folder), 0, 0), "The folder cannot be read: " + e.getMessage() + "."));
        }
    }

    private FeatureFile file(Path path) {
        Path root = path.getParent();
        for (Path above = root; above != null; above = above.getParent()) {
            if (above.getFileName() != null
                    && ROOTS.contains(above.getFileName().toString())) {
                root = above;
                break;
            }
        }
        Path below = root == null ? path : root.relativize(path);
        return new FeatureFile(path, shown(path), below.toString().replace('\\', '/'));
    }

    private String shown(Path path) {
        return (path.startsWith(here) && !path.equals(here) ? here.relativize(path) : path)
                .toString()
                .replace('\\', '/');
    }

    private String near(Path path) {
        Path parent = path.getParent();
        if (parent == null || !Files.isDirectory(parent) || path.getFileName() == null) {
            return "";
        }
        List<String> names = new ArrayList<>();
        try (Stream<Path> beside = Files.list(parent)) {
            beside.forEach(other -> names.add(String.valueOf(other.getFileName())));
        } catch (IOException e) {
            return "";
        }
        return Nearest.hint(path.getFileName().toString(), names);
    }
}
