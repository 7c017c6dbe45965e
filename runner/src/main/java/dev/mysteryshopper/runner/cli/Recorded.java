package dev.mysteryshopper.runner.cli;

import dev.mysteryshopper.runner.company.Company;
import dev.mysteryshopper.runner.company.CompanyFile;
import dev.mysteryshopper.runner.company.Place;
import dev.mysteryshopper.runner.company.Problem;
import dev.mysteryshopper.runner.company.WrongInput;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a call names of what was recorded elsewhere: the company, and the files. A pipe is one too. */
final class Recorded {

    private Recorded() {}

    /**
     * What a company file says of the company; its channels are not looked at.
     *
     * @param named the file as the person named it; null if they named none
     * @return empty if none was named
     * @throws WrongInput if anything in it is wrong
     */
    static Optional<Company> company(Surroundings surroundings, @Nullable Path named) {
        return Optional.ofNullable(named)
                .map(file ->
                        CompanyFile.readWithoutChannels(surroundings.here().resolve(file), surroundings.environment()));
    }

    /**
     * Opens a file.
     *
     * @param file where it lies
     * @param named as the person named it
     * @param expected what should stand in it, such as "a file of answers"
     * @throws WrongInput if there is no such file, or it is a folder, or may not be read
     */
    static InputStream open(Path file, String named, String expected) throws IOException {
        Optional<Problem> problem = problem(file, named, expected);
        if (problem.isPresent()) {
            throw new WrongInput(List.of(problem.get()));
        }
        return Files.newInputStream(file);
    }

    /**
     * Sees to it that files can be read and hold something, before anything is done with the first; a pipe is looked at when it
     * is read.
     *
     * @param files where they lie, with the names that the person gave them
     * @throws WrongInput if one cannot be read, or is empty; it tells of all
     */
    static void check(Map<Path, String> files, String expected) throws IOException {
        List<Problem> problems = new ArrayList<>();
        for (Map.Entry<Path, String> file : files.entrySet()) {
            Optional<Problem> problem = problem(file.getKey(), file.getValue(), expected);
            problem.ifPresent(problems::add);
            if (problem.isEmpty() && Files.isRegularFile(file.getKey()) && isEmpty(file.getKey())) {
                problems.add(problem(file.getValue(), "the file is empty", expected));
            }
        }
        if (!problems.isEmpty()) {
            throw new WrongInput(problems);
        }
    }

    private static boolean isEmpty(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            for (int b = in.read(); b >= 0; b = in.read()) {
                if (!Character.isWhitespace(b)) {
                    return false;
                }
            }
            return true;
        }
    }

    private static Optional<Problem> problem(Path file, String named, String expected) {
        if (!Files.exists(file)) {
            return Optional.of(problem(named, "there is no such file", expected));
        }
        if (Files.isDirectory(file)) {
            return Optional.of(problem(named, "this is a folder", expected));
        }
        return Files.isReadable(file)
                ? Optional.empty()
                : Optional.of(problem(named, "there is no right to read this file", expected));
    }

    private static Problem problem(String named, String found, String expected) {
        return new Problem(new Place(named, 0, 0), found + ". Expected " + expected + ".");
    }

    /** A problem with a file as a whole. */
    static WrongInput wrong(String named, String message) {
        return new WrongInput(List.of(new Problem(new Place(named, 0, 0), message)));
    }
}
