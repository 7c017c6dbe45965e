package dev.mysteryshopper.reports.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.mysteryshopper.reports.estimate.Estimate;
import dev.mysteryshopper.reports.estimate.Gauge;
import dev.mysteryshopper.reports.estimate.Gauge.Statistic;
import org.junit.jupiter.api.Test;

class ChangeTest {

    private static final Gauge MET = new Gauge("met", Statistic.SHARE, "", "");
    private static final Gauge RETELLS = new Gauge("retellCount", Statistic.RATE, "", "");
    private static final Gauge REPLY = new Gauge("first-reply", Statistic.P90, "chat", "");

    /** Newcombe 1998, table II, row (a), method 10 at 95 %: 56/70 less 48/80 is 0.2 with bounds 0.0524 and 0.3339. */
    @Test
    void putsTheBoundsOfADifferenceTogetherAsNewcombeDoes() {
        Estimate base = new Estimate(MET, 48 / 80.0, 80, 0.4904, 0.7004);
        Estimate run = new Estimate(MET, 56 / 70.0, 70, 0.6921, 0.8772);

        Change change = Change.of(base, run);

        assertEquals(0.2, change.difference(), 1e-9);
        assertEquals(0.0524, change.low(), 0.001);
        assertEquals(0.3339, change.high(), 0.001);
        assertEquals(Verdict.BETTER, change.verdict());
    }

    @Test
    void moreOfWhatIsBadIsWorseAndMoreOfWhatIsGoodIsBetter() {
        assertEquals(Verdict.WORSE, verdict(RETELLS, 0.1, 0.05, 0.15, 0.5, 0.4, 0.6));
        assertEquals(Verdict.BETTER, verdict(RETELLS, 0.5, 0.4, 0.6, 0.1, 0.05, 0.15));
        assertEquals(Verdict.BETTER, verdict(MET, 0.5, 0.4, 0.6, 0.9, 0.8, 0.95));
        assertEquals(Verdict.WORSE, verdict(REPLY, 2, 1.8, 2.2, 5, 4.5, 5.5));
    }

    @Test
    void oneSlowChatIsNoNews() {
        Estimate usual = new Estimate(REPLY, 1, 10, 0.5, Double.POSITIVE_INFINITY);
        Estimate slow = new Estimate(REPLY, 30, 10, 0.5, Double.POSITIVE_INFINITY);

        assertEquals(Verdict.TOO_FEW, Change.of(usual, slow).verdict());
    }

    @Test
    void whatCannotBeToldFromChanceIsTheSameOnlyWhereALargeDifferenceIsRuledOut() {
        assertEquals(Verdict.TOO_FEW, verdict(MET, 1, 0.83, 1, 0.81, 0.6, 0.93));
        assertEquals(Verdict.SAME, verdict(MET, 0.90, 0.88, 0.92, 0.91, 0.89, 0.93));
        assertEquals(Verdict.SAME, verdict(REPLY, 10, 9, 11, 10.2, 9.3, 11.2));
    }

    @Test
    void aDifferenceOfATimeThatNobodyNoticesIsNoNewsHoweverSureItIs() {
        assertEquals(Verdict.SAME, verdict(REPLY, 0.010, 0.009, 0.011, 0.020, 0.019, 0.021));
        assertEquals(Verdict.SAME, verdict(REPLY, 100, 99.9, 100.1, 105, 104.9, 105.1));
    }

    @Test
    void nothingAtAllInBothIsTheSame() {
        assertEquals(Verdict.SAME, verdict(RETELLS, 0, 0, 0.5, 0, 0, 0.5));
    }

    @Test
    void measuresOfDifferentThingsAreNotHeldAgainstEachOther() {
        Estimate met = new Estimate(MET, 1, 4, 0.4, 1);
        Estimate retells = new Estimate(RETELLS, 1, 4, 0.4, 2);

        assertEquals(
                "Gauge[measure=met, statistic=SHARE, channel=, topic=] cannot be held against"
                        + " Gauge[measure=retellCount, statistic=RATE, channel=, topic=].",
                assertThrows(IllegalArgumentException.class, () -> Change.of(met, retells))
                        .getMessage());
    }

    private static Verdict verdict(
            Gauge gauge, double base, double baseLow, double baseHigh, double run, double low, double high) {
        return Change.of(new Estimate(gauge, base, 100, baseLow, baseHigh), new Estimate(gauge, run, 100, low, high))
                .verdict();
    }
}
