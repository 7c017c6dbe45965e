package dev.mysteryshopper.runner.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.mysteryshopper.reports.Report;
import dev.mysteryshopper.reports.journal.Entry;
import dev.mysteryshopper.reports.journal.JournalReader;
import dev.mysteryshopper.reports.measure.JourneyResult;
import dev.mysteryshopper.reports.opinion.SecondOpinion;
import dev.mysteryshopper.runner.channel.Channel;
import dev.mysteryshopper.runner.channel.ChannelKind;
import dev.mysteryshopper.runner.channel.Equipment;
import dev.mysteryshopper.runner.company.Company;
import dev.mysteryshopper.runner.company.CompanyFile;
import dev.mysteryshopper.runner.plan.Plan;
import dev.mysteryshopper.runner.plan.Planner;
import dev.mysteryshopper.runner.plan.Selection;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Plays journeys, given as text, against a company that follows a script. */
final class TestRun {

    private final Path folder;
    private final Scripted scripted;
    private String company = "";
    private int threads = 1;
    private Duration limit = Duration.ofSeconds(60);
    private int retries;
    private Optional<String> tags = Optional.empty();
    private Consumer<Run> whilePlaying = run -> {};

    TestRun(Path folder) {
        this(folder, 1);
    }

    TestRun(Path folder, int crowd) {
        this.folder = folder;
        this.scripted = new Scripted(crowd);
    }

    /** The rest of the company file, below a channel "shop" that follows the script. */
    TestRun company(String yaml) {
        company = yaml;
        return this;
    }

    TestRun threads(int many) {
        threads = many;
        return this;
    }

    TestRun retries(int most) {
        retries = most;
        return this;
    }

    TestRun limit(Duration longest) {
        limit = longest;
        return this;
    }

    TestRun tags(String expression) {
        tags = Optional.of(expression);
        return this;
    }

    /** Called as soon as a journey is over, before the next one can begin. */
    TestRun whenAJourneyIsOver(Consumer<Run> what) {
        whilePlaying = what;
        return this;
    }

    int mostAtOnce() {
        return scripted.mostAtOnce();
    }

    /** Plays the scenarios of one feature. */
    Outcome play(String scenarios) throws IOException {
        Path journeys = Files.createDirectories(folder.resolve("journeys"));
        Files.writeString(journeys.resolve("a.feature"), "Feature: Trying\n\n" + scenarios);
        ChannelKind kind = scripted.kind();
        Company read = new CompanyFile(List.of(kind), scripted.moves())
                .company(
                        "company.yaml",
                        ("company: Scripted Shop\n"
                                        + (company.contains("channels:")
                                                ? ""
                                                : "channels: { shop: { kind: scripted } }\n")
                                        + company)
                                .getBytes(StandardCharsets.UTF_8),
                        Map.of());
        Plan plan = new Planner(read, folder).plan(new Selection(List.of(journeys.toString()), tags, Optional.empty()));
        Map<String, Channel> channels = new LinkedHashMap<>();
        plan.channels()
                .forEach(name -> channels.put(
                        name,
                        kind.prepare(
                                Objects.requireNonNull(read.channels().get(name)),
                                new Equipment(threads, 1, Optional.empty(), true, limit))));
        List<JourneyResult> ended = new ArrayList<>();
        Run run = Run.begin(
                read,
                plan,
                channels,
                new RunSettings(
                        threads,
                        1,
                        Optional.empty(),
                        true,
                        folder.resolve("runs"),
                        1,
                        limit,
                        SecondOpinion.none(),
                        List.of(),
                        Map.of("faults", "none"),
                        false),
                Optional.empty(),
                ended::add);
        scripted.whenAJourneyIsOver(() -> whilePlaying.accept(run));
        Optional<String> notAgain = run.play(retries);
        Ended end = run.end(List.of());
        // what was measured on the way is what the journal says
        assertEquals(Report.of(end.folder().resolve(Report.JOURNAL)), end.result());
        List<Entry> entries = new ArrayList<>();
        JournalReader.read(end.folder().resolve(Report.JOURNAL), entries::add);
        return new Outcome(end, entries, ended, notAgain);
    }

    /**
     * What came of it.
     *
     * @param ended the run
     * @param entries its journal
     * @param live what was told of each journey as it ended
     * @param notAgain why nothing was played again
     */
    record Outcome(Ended ended, List<Entry> entries, List<JourneyResult> live, Optional<String> notAgain) {

        <E> List<E> all(Class<E> type) {
            return entries.stream().filter(type::isInstance).map(type::cast).toList();
        }

        /** The kinds of entries, in order. */
        String kinds() {
            return entries.stream()
                    .map(entry -> entry.getClass().getSimpleName())
                    .collect(Collectors.joining(" "));
        }
    }
}
