package dev.mysteryshopper.reports.render.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.mysteryshopper.reports.compare.Comparison;
import dev.mysteryshopper.reports.compare.TwoNights;
import dev.mysteryshopper.reports.render.SampleRun;
import java.util.List;
import org.junit.jupiter.api.Test;

class GateReportTest {

    private final GateReport report = new GateReport(false, 80);

    @Test
    void tellsEachBreachWithItsNumberItsLimitAndItsWorstWords() {
        assertEquals("""
                The gate: 1 of 2 standards was not kept.
                  ✗ Queue by chat: 42 s at worst; the standard is at most 30 s (n 4).
                      “I'll pass you on to Returns.”
                        chat, Nova at Front desk, 09:04:05
                """, report.of(SampleRun.held().result()).replaceAll("[0-9:]{8}\n", "09:04:05\n"));
    }

    @Test
    void tellsWhatIsWorseThanItWasAndInWhichJourneys() {
        Comparison nights = TwoNights.compared();

        assertEquals("""
                The gate: 1 measure is worse than in run m0nd.
                  ✗ chat first reply, half within: 5.7 s; it was 800 ms, +4.9 s (+4.3 s to +5.4
                    s) (n 80 and 80).
                    Worse now: Worn boots come back
                      every agent decided the same: found <script>alert(1)</script> [31mred[0m |
                      @octocat
                """, report.of(nights, GateReport.worse(nights, 0)));
    }

    @Test
    void tellsOnlyWhatIsWorseByEnough() {
        Comparison nights = TwoNights.compared();

        assertEquals(List.of(), GateReport.worse(nights, 1_000));
        assertEquals(
                "The gate: no measure is worse than in run m0nd.\n",
                report.of(nights, GateReport.worse(nights, 1_000)));
    }
}
