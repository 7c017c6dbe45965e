package dev.mysteryshopper.reports.render.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.mysteryshopper.reports.compare.TwoNights;
import org.junit.jupiter.api.Test;

class ComparisonMarkdownTest {

    @Test
    void tellsTheComparisonAndLetsNoMarkupThrough() {
        assertEquals("""
                # Worse: 1 journey, 1 measure, 1 new finding\\. Better: 1 journey, 1 finding gone\\. Changed: 2 facts\\.

                | | |
                |---|---|
                | base | Practice Shop, Mon 23 Nov 2026, 17:30 \\(m0nd\\) |
                | run | Practice Shop, Tue 24 Nov 2026, 17:30 \\(tu3s\\) |

                ## What to know first (1)

                - Played otherwise: faults "none" in the base, "chat\\-price, moody" in the run\\.

                ## Met in the base, fell short now (1)

                - Worn boots come back - topic/a\\.feature<br>every agent decided the same: found &lt;script&gt;alert\\(1\\)&lt;/script&gt; \\[31mred\\[0m \\| @<!-- -->octocat

                ## Fell short in the base, met now (1)

                - When are you open? (its sentences were changed) - topic/a\\.feature

                ## Found now, and not in the base (1)

                - **Equal cases, different decisions**: Denied and accepted\\. &lt;script&gt;alert\\(1\\)&lt;/script&gt; \\[31mred\\[0m \\| @<!-- -->octocat

                ## Found in the base, and not any more (1)

                - **Asked again for what was already given**: Asked again for the email\\.

                ## Facts that changed (2)

                - Price of toaster \\(chat\\): \\$49\\.00 until Mon 23 Nov 2026, \\$44\\.10 since Tue 24 Nov 2026\\.
                - Saturday hours \\(published\\): Sa 10:00\\-16:00 until Mon 23 Nov 2026, Sa 10:00\\-17:00 since Tue 24 Nov 2026\\.

                ## The measures

                Differences with the bounds between which they lie 99 times in 100.

                | | measure | base | run | difference | n | |
                |---|---|--:|--:|---|---|---|
                | ❌ | chat first reply, half within | 800 ms | 5\\.7 s | \\+4\\.9 s \\(\\+4\\.3 s to \\+5\\.4 s\\) | 80, 80 | worse |
                |  | re\\-tells per 100 contacts | 2 | 3 | \\+1 \\(\\-0\\.4 to \\+3\\.2\\) | 900, 900 | no change to speak of |
                |  | journeys met | 75% | 66\\.7% | \\-8\\.3 points \\(\\-69\\.1 points to \\+54 points\\) | 4, 3 | too few to tell |
                |  | chat first reply, nine in ten within | 1\\.0 s | 30 s | \\+29 s \\(unknown to unknown\\) | 10, 10 | too few to tell |

                ## Cannot be held against each other (1)

                - Warranty of a toaster (met in the base, broken in the run) - topic/a\\.feature

                ## Played now, and not in the base (1)

                - A new journey - topic/a\\.feature

                ## Played in the base, and not now (1)

                - An old journey - topic/a\\.feature

                ## Looked for in one run only (2)

                - **Broken off**: The connection broke\\.
                - **Too slow**: A slow reply by chat\\.

                """, ComparisonMarkdown.of(TwoNights.compared()));
    }
}
