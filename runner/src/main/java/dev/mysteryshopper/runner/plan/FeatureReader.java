package dev.mysteryshopper.runner.plan;

import dev.mysteryshopper.runner.company.Place;
import dev.mysteryshopper.runner.company.Problem;
import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Examples;
import io.cucumber.messages.types.Feature;
import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.Location;
import io.cucumber.messages.types.ParseError;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.PickleStep;
import io.cucumber.messages.types.PickleTable;
import io.cucumber.messages.types.RuleChild;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.Step;
import io.cucumber.messages.types.TableRow;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads the journeys of one feature file. */
final class FeatureReader {

    private final FeatureFile file;
    private final Descriptions descriptions;
    private final Consumer<Problem> problems;
    private List<String> lines = List.of();
    private final Map<String, Step> steps = new HashMap<>();
    private final Map<String, Scenario> scenarios = new HashMap<>();
    private final Map<String, TableRow> rows = new HashMap<>();

    private FeatureReader(FeatureFile file, Descriptions descriptions, Consumer<Problem> problems) {
        this.file = file;
        this.descriptions = descriptions;
        this.problems = problems;
    }

    /**
     * The journeys of a file, in order; those that can be read, if something in it is wrong.
     *
     * @param descriptions looks for steps with a mistyped keyword
     * @param problems takes all that is wrong
     */
    static List<PlannedJourney> read(FeatureFile file, Descriptions descriptions, Consumer<Problem> problems) {
        return new FeatureReader(file, descriptions, problems).read();
    }

    private List<PlannedJourney> read() {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file.path());
        } catch (IOException e) {
            problems.accept(new Problem(place(1, 0), "The file cannot be read: " + e.getMessage() + "."));
            return List.of();
        }
        lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
        List<Envelope> envelopes = GherkinParser.builder()
                .includeSource(false)
                .build()
                .parse(file.path().toUri().toString(), bytes)
                .toList();
        List<Pickle> pickles = new ArrayList<>();
        Optional<Feature> feature = Optional.empty();
        boolean parsed = true;
        for (Envelope envelope : envelopes) {
            if (envelope.getParseError().isPresent()) {
                ParseError error = envelope.getParseError().get();
                if (parsed || !ParseErrors.isNoFeature(error)) {
                    problems.accept(ParseErrors.told(file.shown(), error));
                }
                parsed = false;
            }
            feature = envelope.getGherkinDocument()
                    .map(document -> document.getFeature())
                    .orElse(feature);
            envelope.getPickle().ifPresent(pickles::add);
        }
        if (!parsed) {
            return List.of();
        }
        if (feature.isEmpty()) {
            problems.accept(new Problem(
                    place(1, 0), "The file has no feature. Expected \"Feature:\" and a name, then its scenarios."));
            return List.of();
        }
        learn(feature.get());
        return journeys(feature.get(), pickles);
    }

    private void learn(Feature feature) {
        descriptions.look(feature.getDescription(), feature.getLocation(), lines, file.shown(), problems);
        int before = scenarios.size();
        for (FeatureChild child : feature.getChildren()) {
            child.getBackground().ifPresent(background -> {
                descriptions.look(background.getDescription(), background.getLocation(), lines, file.shown(), problems);
                background.getSteps().forEach(step -> steps.put(step.getId(), step));
            });
            child.getScenario().ifPresent(this::learn);
            child.getRule().ifPresent(rule -> {
                for (RuleChild inner : rule.getChildren()) {
                    inner.getBackground().ifPresent(background -> {
                        descriptions.look(
                                background.getDescription(), background.getLocation(), lines, file.shown(), problems);
                        background.getSteps().forEach(step -> steps.put(step.getId(), step));
                    });
                    inner.getScenario().ifPresent(this::learn);
                }
            });
        }
        if (scenarios.size() == before) {
            problems.accept(new Problem(
                    place(feature.getLocation()),
                    "The feature \"" + feature.getName() + "\" has no scenario, so there is nothing to play."));
        }
    }

    private void learn(Scenario scenario) {
        scenarios.put(scenario.getId(), scenario);
        scenario.getSteps().forEach(step -> steps.put(step.getId(), step));
        for (Examples examples : scenario.getExamples()) {
            examples.getTableBody().forEach(row -> rows.put(row.getId(), row));
        }
        boolean told =
                descriptions.look(scenario.getDescription(), scenario.getLocation(), lines, file.shown(), problems);
        if (scenario.getSteps().isEmpty() && !told) {
            problems.accept(new Problem(
                    place(scenario.getLocation()),
                    "The scenario \"" + scenario.getName()
                            + "\" has no steps, so it would pass without playing anything.\n"
                            + "Expected steps that begin with Given, When, Then, And or But."));
        }
        boolean outline =
                !scenario.getExamples().isEmpty() || scenario.getKeyword().contains("Outline");
        if (outline
                && scenario.getExamples().stream()
                        .allMatch(e -> e.getTableBody().isEmpty())) {
            problems.accept(new Problem(
                    place(scenario.getLocation()),
                    "The outline \"" + scenario.getName() + "\" has no example, so it would never be played.\n"
                            + "Expected \"Examples:\" and a table with a row for each journey."));
        }
    }

    private List<PlannedJourney> journeys(Feature feature, List<Pickle> pickles) {
        URI uri = file.path().toUri();
        List<PlannedJourney> journeys = new ArrayList<>();
        for (Pickle pickle : pickles) {
            List<String> nodes = pickle.getAstNodeIds();
            Scenario scenario = scenarios.get(nodes.get(0));
            if (scenario == null) {
                throw new IllegalStateException("Gherkin made a journey of no scenario: " + pickle.getName());
            }
            TableRow row = rows.get(nodes.get(nodes.size() - 1));
            Place place = place(
                    (row == null ? scenario.getLocation() : row.getLocation())
                            .getLine()
                            .intValue(),
                    0);
            journeys.add(new PlannedJourney(
                    file.below() + ":" + place.line(),
                    uri,
                    place,
                    scenario.getLocation().getLine().intValue(),
                    file.below(),
                    pickle.getName(),
                    feature.getName(),
                    pickle.getTags().stream()
                            .map(tag -> tag.getName().substring(1))
                            .toList(),
                    scenario.getDescription().strip(),
                    row == null
                            ? List.of()
                            : row.getCells().stream()
                                    .map(cell -> cell.getValue())
                                    .toList(),
                    pickle.getSteps().stream().map(this::step).toList()));
        }
        return journeys;
    }

    private PlannedStep step(PickleStep step) {
        Step written = steps.get(step.getAstNodeIds().get(0));
        if (written == null) {
            throw new IllegalStateException("Gherkin made a step of none that is written: " + step.getText());
        }
        return new PlannedStep(
                written.getKeyword().strip(),
                step.getText(),
                place(written.getLocation()),
                step.getArgument().flatMap(argument -> argument.getDataTable()).map(FeatureReader::header),
                step.getArgument().flatMap(argument -> argument.getDocString()).isPresent());
    }

    private static List<String> header(PickleTable table) {
        return table.getRows().get(0).getCells().stream()
                .map(cell -> cell.getValue())
                .toList();
    }

    private Place place(Location location) {
        return place(
                location.getLine().intValue(), location.getColumn().orElse(0L).intValue());
    }

    private Place place(int line, int column) {
        return new Place(file.shown(), line, column);
    }
}
