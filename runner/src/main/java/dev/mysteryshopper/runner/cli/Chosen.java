package dev.mysteryshopper.runner.cli;

import dev.mysteryshopper.runner.company.Place;
import dev.mysteryshopper.runner.company.Problem;
import dev.mysteryshopper.runner.company.WrongInput;
import dev.mysteryshopper.runner.plan.Selection;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options that say which journeys of which company are meant. */
final class Chosen {

    private static final String JOURNEYS = "scenarios/journeys";
    private static final String COMPANY = "scenarios/company.yaml";

    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description = "Folders, feature files, or FILE:LINE. Default: the journeys of the practice company.")
    private List<String> paths = new ArrayList<>();

    @Option(
            names = "--company",
            paramLabel = "FILE",
            description = "The company file. Default: the practice company, started on a free port.")
    private @Nullable Path company;

    @Option(
            names = "--tags",
            paramLabel = "EXPR",
            description = "Only journeys with these tags: \"@critical and not @web\".")
    private @Nullable String tags;

    @Option(
            names = "--name",
            paramLabel = "REGEX",
            description = "Only journeys in whose name something matches this regular expression.")
    private @Nullable String name;

    /** Which journeys are meant. */
    Selection selection(Surroundings surroundings) {
        return new Selection(
                paths.isEmpty() ? List.of(surroundings.near(JOURNEYS).toString()) : paths,
                Optional.ofNullable(tags),
                Optional.ofNullable(name).map(Chosen::pattern));
    }

    /** The company file that was asked for; empty for the practice company's. */
    Optional<Path> company(Surroundings surroundings) {
        return Optional.ofNullable(company).map(surroundings.here()::resolve);
    }

    /** The company file of the practice company. */
    static Path practiceFile(Surroundings surroundings) {
        return surroundings.near(COMPANY);
    }

    private static Pattern pattern(String regex) {
        try {
            return Pattern.compile(regex);
        } catch (PatternSyntaxException e) {
            throw new WrongInput(List.of(new Problem(
                    new Place("--name", 0, 0),
                    "\"" + regex + "\" is no regular expression: " + e.getDescription() + ", at character "
                            + (e.getIndex() + 1) + ".")));
        }
    }
}
