package dev.mysteryshopper.reports.render.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mysteryshopper.reports.compare.TwoNights;
import dev.mysteryshopper.reports.history.Flaky;
import dev.mysteryshopper.reports.history.JourneyKey;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTextTest {

    @Test
    void tellsWhatIsWorseFirst() {
        assertEquals("""
                Base: Practice Shop, Mon 23 Nov 2026, 17:30 (m0nd)
                Run:  Practice Shop, Tue 24 Nov 2026, 17:30 (tu3s)
                  ! Played otherwise: faults "none" in the base, "chat-price, moody" in the run.

                Met in the base, fell short now (1)
                  ✗ Worn boots come back
                      every agent decided the same: found <script>alert(1)</script> [31mred[0m |
                      @octocat
                      topic/a.feature

                Fell short in the base, met now (1)
                  ✓ When are you open?
                      its sentences were changed
                      topic/a.feature

                Found now, and not in the base (1)
                  + Equal cases, different decisions: Denied and accepted.
                    <script>alert(1)</script> [31mred[0m | @octocat

                Found in the base, and not any more (1)
                  - Asked again for what was already given: Asked again for the email.

                Facts that changed (2)
                  ~ Price of toaster (chat): $49.00 until Mon 23 Nov 2026, $44.10 since Tue 24
                    Nov 2026.
                  ~ Saturday hours (published): Sa 10:00-16:00 until Mon 23 Nov 2026, Sa
                    10:00-17:00 since Tue 24 Nov 2026.

                The measures
                  ✗ chat first reply, half within: 800 ms → 5.7 s
                      +4.9 s (+4.3 s to +5.4 s), n 80 and 80
                  · journeys met: 75% → 66.7%, n 4 and 3: too few to tell
                  · re-tells per 100 contacts: 2 → 3, n 900 and 900: no change to speak of
                    Of the others, no change to speak of in 0; too few cases to tell in 1.

                Cannot be held against each other (1)
                  ! Warranty of a toaster
                      met in the base, broken in the run
                      topic/a.feature

                Played now, and not in the base (1)
                  + A new journey
                      topic/a.feature

                Played in the base, and not now (1)
                  - An old journey
                      topic/a.feature

                Looked for in one run only (2)
                  ? Broken off: The connection broke.
                  ? Too slow: A slow reply by chat.

                Worse: 1 journey, 1 measure, 1 new finding. Better: 1 journey, 1 finding gone.
                Changed: 2 facts.
                """, ComparisonText.of(TwoNights.compared(), false, 80));
    }

    @Test
    void staysWithinTheColumnsAndLetsNoEscapeCodeThrough() {
        for (int width : List.of(40, 80, 120)) {
            String text = ComparisonText.of(TwoNights.compared(), false, width);
            assertTrue(text.lines().allMatch(line -> Columns.of(line) <= width), text);
            assertEquals(-1, text.indexOf('\u001b'), text);
        }
        assertTrue(ComparisonText.of(TwoNights.compared(), true, 80).contains("\u001b[31m✗\u001b[0m"));
    }

    @Test
    void tellsInAFewLinesWhatChangedSinceTheLastRun() {
        Flaky flaky = new Flaky(new JourneyKey("a.feature", "Dana asks", List.of(), 1), 3, 7, false);
        assertEquals("""
                Since the run of Mon 23 Nov 2026, 17:30 (m0nd): Worse: 1 journey, 1 measure, 1
                new finding. Better: 1 journey, 1 finding gone. Changed: 2 facts.
                  ~ Price of toaster (chat): $49.00 until Mon 23 Nov 2026, $44.10 since Tue 24
                    Nov 2026.
                  ~ Saturday hours (published): Sa 10:00-16:00 until Mon 23 Nov 2026, Sa
                    10:00-17:00 since Tue 24 Nov 2026.
                  ± Flaky: Dana asks: 3 flips in 7 runs.
                """, ComparisonText.brief(TwoNights.compared(), List.of(flaky), false, 80));
    }
}
