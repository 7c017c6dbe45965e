package dev.mysteryshopper.runner.company;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.mysteryshopper.reports.journal.Bound;
import dev.mysteryshopper.reports.journal.Standard;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file of standards is read, or all that is wrong in it is said with its place. */
class StandardsFileTest {

    private static final String TIMES =
            "a span of time such as \"500 ms\", \"30 seconds\", \"2 minutes\" or \"1 hour\"";

    @Test
    void readsLimitsWithTheirUnitsScopesAndWeights() {
        List<Standard> standards = standards("""
                standards:
                  - measure: firstReplyTime
                    at most: 1.5 minutes
                    in: 90%
                    channel: chat
                    weight: 3
                  - { measure: retellCount, at most: 0, tag: "@critical" }
                  - { measure: factAccuracy, at least: 98.5%, weight: 0 }
                  - { measure: met, at least: 100 %, topic: returns/ }
                  - { measure: inconsistencyCount, at most: 2 }
                """);

        assertEquals(
                List.of(
                        new Standard("firstReplyTime", Bound.AT_MOST, 90_000, 90, "chat", "", "", 3),
                        new Standard("retellCount", Bound.AT_MOST, 0, 100, "", "", "critical", 1),
                        new Standard("factAccuracy", Bound.AT_LEAST, 9_850, 100, "", "", "", 0),
                        new Standard("met", Bound.AT_LEAST, 10_000, 100, "", "returns", "", 1),
                        new Standard("inconsistencyCount", Bound.AT_MOST, 2, 100, "", "", "", 1)),
                standards);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            measure: firstReplyTme, at most: 3 s | 1:25: there is no measure "firstReplyTme" that could be limited.~  Known: queueTime, firstAutomatedReplyTime, firstReplyTime, replyTime, pageTime, requestTime, holdTime, timeToResolution, transferCount, pingPongCount, holdCount, retellCount, identityCheckCount, questionCount, deflectionCount, met, expectationsMet, resolved, transferRate, unansweredContactRate, promiseKeptRate, factAccuracy, decisionConsistency, inconsistencyCount, unansweredCount. Did you mean "firstReplyTime"?
            measure: replyTime, at most: 30 | 1:45: the limit of replyTime is "30". Expected TIMES.
            measure: replyTime, at most: 0 s | 1:45: the limit of replyTime is "0 s": nothing takes no time, so that this limit could never be kept. Expected TIMES.
            measure: replyTime, at least: 3 s | 1:46: "at least" does not fit replyTime: less of it is better. Expected "at most" with TIMES.
            measure: replyTime | 1:14: the standard of replyTime has no limit. Expected "at most" with TIMES.
            measure: retellCount, at most: -1 | 1:47: the limit of retellCount is "-1". Expected a count, such as 2.
            measure: retellCount, at most: 3 s | 1:47: the limit of retellCount is "3 s". Expected a count, such as 2.
            measure: met, at most: 90% | 1:39: "at most" does not fit met: more of it is better. Expected "at least" with a percentage, such as 95% or 99.5%.
            measure: met, at least: 90 | 1:40: the limit of met is "90". Expected a percentage, such as 95% or 99.5%.
            measure: met, at least: 101% | 1:40: the limit of met is "101%": no share is above 100%, so that this limit could never be kept. Expected a percentage, such as 95% or 99.5%.
            measure: met, at least: 0% | 1:40: the limit of met is "0%": every share is at least 0%, so that this limit could never be breached. Expected a percentage, such as 95% or 99.5%.
            measure: transferRate, at most: 100% | 1:48: the limit of transferRate is "100%": every share is at most 100%, so that this limit could never be breached. Expected a percentage, such as 95% or 99.5%.
            measure: met, at least: 90%, in: 90% | 1:49: "in" does not fit met, which is one number for all cases already. Expected the limit alone.
            measure: replyTime, at most: 3 s, in: 0% | 1:54: "in" is "0%". Expected a percentage of all cases from 1% to 100%, such as 90%.
            measure: replyTime, at most: 3 s, channel: fax | 1:59: channel "fax" is not in the company file.~  Known: chat.
            measure: factAccuracy, at least: 90%, channel: chat | 1:63: factAccuracy is a number of the whole run: what is heard in one place is held against all others. Expected no channel.
            measure: met, at least: 90%, weight: -1 | 1:53: the weight of met is "-1". Expected a whole number from 0, which leaves it out of the score, to 1000.
            measure: met, at least: 90%, weight: 0 | 1:12: all weights are 0, so that there would be no score. Expected a weight from 1 for at least one standard, or none written at all: each then weighs 1.
            measure: met, at least: 90%, wieght: 2 | 1:45: "wieght" is not known in a standard.~  Known: measure, at most, at least, in, channel, topic, tag, weight. Did you mean "weight"?
            at most: 3 s | 1:14: a standard has no "measure". Expected what it limits, such as firstReplyTime.
            """)
    void saysWhatIsWrongAndWhatWasExpected(String standard, String problem) {
        assertEquals(
                "s.yaml:" + problem.replace("~", "\n").replace("TIMES", TIMES),
                wrong("standards: [ { " + standard + " } ]"));
    }

    @Test
    void saysWhatIsWrongWithTheFileAsAWhole() {
        assertEquals(
                "s.yaml: the file is empty. Expected a file of standards, such as scenarios/standards.yaml.",
                wrong(" \n"));
        assertEquals(
                "s.yaml:1:12: there is no standard. Expected at least one, or no such file.", wrong("standards: []"));
        assertEquals(
                "s.yaml:1:1: \"standrads\" is not known in a file of standards.\n  Known: standards. Did you mean"
                        + " \"standards\"?\ns.yaml:1:1: \"standards\" is missing. Expected a list of standards, such as"
                        + " \"standards: [ { measure: firstReplyTime, at most: 30 seconds } ]\".",
                wrong("standrads: []"));
        assertEquals(
                "s.yaml:3:5: this standard speaks of the same as that in line 2. Expected one limit for met, or another"
                        + " \"in\", channel, topic or tag.",
                wrong("standards:\n  - { measure: met, at least: 90% }\n  - { measure: met, at least: 95% }\n"));
        assertEquals(
                "nowhere.yaml: there is no such file. Expected a file of standards, such as scenarios/standards.yaml.",
                assertThrows(WrongInput.class, () -> StandardsFile.read(Path.of("nowhere.yaml"), Set.of()))
                        .getMessage());
        assertEquals(
                "src: this is a folder. Expected a file of standards, such as scenarios/standards.yaml.",
                assertThrows(WrongInput.class, () -> StandardsFile.read(Path.of("src"), Set.of()))
                        .getMessage());
    }

    @Test
    void aTopicOrTagThatNoJourneyHasIsWrong() {
        StandardsSpec read = read("""
                standards:
                  - { measure: met, at least: 90%, topic: retuns }
                  - { measure: met, at least: 90%, tag: critcal }
                  - { measure: met, at least: 90%, topic: returns }
                """);

        WrongInput wrong = assertThrows(
                WrongInput.class, () -> read.check(Set.of("returns/late", "ordering"), Set.of("critical")));

        assertEquals(
                "s.yaml:2:43: no journey lies in the topic \"retuns\".\n  Known: ordering, returns, returns/late. Did you"
                        + " mean \"returns\"?\ns.yaml:3:41: no journey has the tag \"critcal\".\n  Known: critical. Did"
                        + " you mean \"critical\"?",
                wrong.getMessage());
    }

    @Test
    void thePracticeCompanysFileIsRight() {
        assertEquals(
                9,
                StandardsFile.read(Path.of("..", "scenarios", "standards.yaml"), Set.of("web", "chat", "api"))
                        .standards()
                        .size());
    }

    private static List<Standard> standards(String yaml) {
        return read(yaml).standards();
    }

    private static StandardsSpec read(String yaml) {
        return StandardsFile.read("s.yaml", yaml.getBytes(StandardCharsets.UTF_8), Set.of("chat"));
    }

    private static String wrong(String yaml) {
        return String.valueOf(assertThrows(WrongInput.class, () -> read(yaml)).getMessage());
    }
}
