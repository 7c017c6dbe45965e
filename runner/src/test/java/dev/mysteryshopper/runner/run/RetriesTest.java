package dev.mysteryshopper.runner.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.mysteryshopper.reports.journal.CompanyFailed;
import dev.mysteryshopper.reports.journal.JourneyFinished;
import dev.mysteryshopper.reports.journal.JourneyOutcome;
import dev.mysteryshopper.reports.journal.JourneyStarted;
import dev.mysteryshopper.reports.measure.FindingKind;
import dev.mysteryshopper.reports.measure.RunMeasures;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RetriesTest {

    private static final String DANA_AND_ALI = """
              Scenario: Dana orders
                When Dana orders 1 "boots" on the shop

              Scenario: Ali complains
                When Ali complains on the shop because "it is cold"
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void aJourneyThatMeetsWhenPlayedAgainIsFlakyAndEveryAttemptIsKept() throws IOException {
        TestRun.Outcome outcome =
                new TestRun(folder).company(faltering(1)).retries(2).play(DANA_AND_ALI);

        assertEquals(
                List.of("a.feature:3 null", "a.feature:6 null", "a.feature:3#2 a.feature:3"),
                outcome.all(JourneyStarted.class).stream()
                        .map(journey -> journey.journey() + " " + journey.again())
                        .toList());
        assertEquals(
                List.of(JourneyOutcome.FELL_SHORT, JourneyOutcome.MET, JourneyOutcome.MET),
                outcome.all(JourneyFinished.class).stream()
                        .map(JourneyFinished::outcome)
                        .toList());
        RunMeasures measures = outcome.ended().result().measures();
        assertEquals(2, measures.journeys());
        assertEquals(1, measures.met());
        assertEquals(1, measures.flaky());
        assertEquals(0, measures.fellShort());
        assertEquals(3, measures.contacts(), "what shoppers went through counts whatever came of it");
        assertEquals(1, outcome.ended().result().earlier().size());
        assertEquals(Ended.MET, outcome.ended().exitCode());
        assertEquals(
                FindingKind.FAULTY,
                outcome.ended().result().findings().get(0).kind(),
                "what the company got wrong in the first attempt stays a finding");
    }

    @Test
    void aJourneyThatNeverMeetsIsPlayedAsOftenAsAskedFor() throws IOException {
        TestRun.Outcome outcome =
                new TestRun(folder).company(faltering(100)).retries(2).play(DANA_AND_ALI);

        assertEquals(3, outcome.all(CompanyFailed.class).size());
        assertEquals(1, outcome.ended().result().measures().fellShort());
        assertEquals(0, outcome.ended().result().measures().flaky());
        assertEquals(2, outcome.ended().result().earlier().size());
        assertEquals(Ended.NOT_MET, outcome.ended().exitCode());
    }

    @Test
    void nothingIsPlayedAgainUnlessItIsAskedFor() throws IOException {
        TestRun.Outcome outcome = new TestRun(folder).company(faltering(1)).play(DANA_AND_ALI);

        assertEquals(2, outcome.all(JourneyStarted.class).size());
        assertEquals(Ended.NOT_MET, outcome.ended().exitCode());
    }

    @Test
    void aThirdOfTenIsPlayedAgainAndMoreIsAMassFailure() throws IOException {
        TestRun.Outcome third =
                new TestRun(folder).company(faltering(3)).retries(1).play(twelve(4, 8));
        assertEquals(Optional.empty(), third.notAgain());
        assertEquals(3, third.ended().result().measures().flaky());

        TestRun.Outcome mass = new TestRun(folder.resolve("mass"))
                .company(faltering(5))
                .retries(1)
                .play(twelve(5, 7));

        assertEquals(
                Optional.of("Nothing was played again: 5 of 12 journeys did not meet, which is more than a third."),
                mass.notAgain());
        assertEquals(12, mass.all(JourneyStarted.class).size());
        assertEquals(5, mass.ended().result().measures().fellShort());
        assertEquals(Ended.NOT_MET, mass.ended().exitCode());
    }

    private static String twelve(int orders, int complaints) {
        List<String> scenarios = new ArrayList<>();
        for (int i = 0; i < orders; i++) {
            scenarios.add("  Scenario: Dana orders " + i + "\n    When Dana orders 1 \"boots\" on the shop\n");
        }
        for (int i = 0; i < complaints; i++) {
            scenarios.add(
                    "  Scenario: Ali complains " + i + "\n    When Ali complains on the shop because \"it is cold\"\n");
        }
        return String.join("\n", scenarios);
    }

    private static String faltering(int times) {
        return """
                actions:
                  order: { shop: [ falters: "%d" ] }
                  complain: { shop: [ answers: "We are sorry." ] }
                """.formatted(times);
    }
}
