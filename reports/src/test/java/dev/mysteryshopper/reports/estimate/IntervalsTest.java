package dev.mysteryshopper.reports.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mysteryshopper.reports.estimate.Gauge.Statistic;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IntervalsTest {

    private static final Gauge MET = new Gauge("met", Statistic.SHARE, "", "");
    private static final Gauge WAIT = new Gauge("reply", Statistic.MEDIAN, "chat", "");

    /** Worked by hand with z = 2.5758: (10/20 + z²/40 ± z √(0.25/20 + z²/1600)) / (1 + z²/20). */
    @Test
    void boundsAShareAsWilsonDoes() {
        Estimate half = Intervals.share(MET, 10, 20);

        assertEquals(0.5, half.value());
        assertEquals(0.2505, half.low(), 0.0005);
        assertEquals(0.7495, half.high(), 0.0005);
    }

    @Test
    void allOfAFewLeavesRoomBelowAndNoneAbove() {
        Estimate all = Intervals.share(MET, 4, 4);

        assertEquals(1, all.value());
        assertEquals(1, all.high());
        assertEquals(0.376, all.low(), 0.001);
    }

    /** Garwood's table for a count of 10 at 99 %: 3.72 to 21.40. */
    @Test
    void boundsACountAsGarwoodDoes() {
        Estimate ten = Intervals.rate(new Gauge("retellCount", Statistic.RATE, "", ""), 10, 100);

        assertEquals(0.1, ten.value());
        assertEquals(0.0372, ten.low(), 0.0001);
        assertEquals(0.2140, ten.high(), 0.0001);
    }

    @Test
    void nothingSeenInTenCasesMayStillBeOnceInTwo() {
        Estimate none = Intervals.rate(new Gauge("retellCount", Statistic.RATE, "", ""), 0, 10);

        assertEquals(0, none.low());
        assertEquals(0.53, none.high(), 0.005);
    }

    /** Of 20 values at 99 %, the binomial of 20 and one half puts the median between the 4th and the 17th. */
    @Test
    void boundsAMedianByTheValuesThemselves() {
        double[] oneToTwenty = IntStream.rangeClosed(1, 20).asDoubleStream().toArray();

        Estimate median = Intervals.quantile(WAIT, 50, oneToTwenty);

        assertEquals(10, median.value());
        assertEquals(4, median.low());
        assertEquals(17, median.high());
    }

    @Test
    void tooFewValuesSayNothingAboutTheirUpperBound() {
        Estimate one = Intervals.quantile(WAIT, 50, new double[] {30});

        assertEquals(30, one.value());
        assertEquals(0, one.low());
        assertFalse(one.bounded());
        assertFalse(Intervals.quantile(WAIT, 90, new double[40]).bounded());
        assertTrue(Intervals.quantile(WAIT, 90, new double[60]).bounded());
    }

    @Test
    void theBoundsHoldTheTrueMedianNinetyNineTimesInAHundred() {
        Random random = new Random(7);
        int held = 0;
        for (int i = 0; i < 2_000; i++) {
            double[] waits = IntStream.range(0, 30)
                    .mapToDouble(n -> Math.exp(random.nextGaussian()))
                    .toArray();
            Estimate median = Intervals.quantile(WAIT, 50, waits);
            held += median.low() <= 1 && median.high() >= 1 ? 1 : 0;
        }
        assertTrue(held >= 1_975, "held " + held + " times in 2000");
    }
}
