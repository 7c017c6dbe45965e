package dev.mysteryshopper.reports.render.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.mysteryshopper.reports.render.SampleJourney;
import dev.mysteryshopper.reports.render.SampleRun;
import org.junit.jupiter.api.Test;

class TranscriptTest {

    @Test
    void aShorterOneIsWhatWouldHaveBeenTakenAtOnce() {
        for (SampleJourney journey : SampleRun.everything().journeys()) {
            Transcript whole = Transcript.of(journey.result(), journey.log(), 1_000);
            for (int most = 0; most < 12; most++) {
                assertEquals(Transcript.of(journey.result(), journey.log(), most), whole.upTo(most));
            }
            assertSame(whole, whole.upTo(1_000));
        }
    }
}
