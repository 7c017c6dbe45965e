package dev.mysteryshopper.scenarios;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.mysteryshopper.reports.journal.JourneyOutcome;
import dev.mysteryshopper.reports.measure.Finding;
import dev.mysteryshopper.reports.measure.JourneyResult;
import dev.mysteryshopper.reports.measure.RunResult;
import dev.mysteryshopper.runner.run.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Holds what is found against what was switched on, fault by fault and all at once: nothing missed, nothing invented. The
 * table goes into the documentation.
 */
@Timeout(600)
class FaultsFoundTest {

    private static final Path TABLE = Path.of("..", "docs", "faults-found.md");

    private static final String ORDERED_BY_CHAT = "Priya orders two pairs of wool socks in a conversation";
    private static final String CANCELLED_ELSEWHERE =
            "Ordered by chat, cancelled through the api, looked up on the web";

    /** A fault, the findings it must lead to, and the journeys that must fall short by it. */
    enum Fault {
        NONE("none", Set.of(), Set.of()),
        STALE_HOURS("stale-hours", Set.of("inconsistency/saturday-hours"), Set.of()),
        CHAT_PRICE(
                "chat-price",
                Set.of(
                        "inconsistency/price/rain-boots",
                        "inconsistency/price/toaster",
                        "inconsistency/price/two-person-tent"),
                Set.of()),
        PROMOTION_UNKNOWN("promotion-unknown", Set.of("inconsistency/promotion"), Set.of()),
        FORGETS("forgets", Set.of("retell/chat/order-number"), Set.of()),
        SLOW_DESK("slow-desk", Set.of("slow/chat/hold", "slow/chat/queue"), Set.of()),
        TRANSFER_LOOP(
                "transfer-loop",
                Set.of("ping-pong/chat/orders/warranty"),
                Set.of("Ines's kettle leaks, and she is passed on at most twice")),
        MOODY(
                "moody",
                Set.of("decision/decision/rain-boots-i-have-worn-them-for-two-weeks"),
                Set.of("Five customers try to return worn boots by chat")),
        CANNOT_CANCEL(
                "cannot-cancel",
                Set.of("not-kept/order-status/cancelled/shipped"),
                Set.of("Dana changes her mind at once and cancels by chat")),
        SILENT(
                "silent",
                Set.of("unanswered/chat/track/never"),
                Set.of("Marcus buys on the web and asks in every place")),
        DROPS("drops", Set.of("dropped/chat/order/the-connection-broke"), Set.of(ORDERED_BY_CHAT, CANCELLED_ELSEWHERE)),
        EVERYDAY("everyday", STALE_HOURS, CHAT_PRICE, PROMOTION_UNKNOWN, FORGETS, SLOW_DESK),
        BAD_DAY(
                "bad-day",
                STALE_HOURS,
                CHAT_PRICE,
                PROMOTION_UNKNOWN,
                FORGETS,
                SLOW_DESK,
                TRANSFER_LOOP,
                MOODY,
                CANNOT_CANCEL,
                SILENT,
                DROPS);

        private final String word;
        private final Set<String> findings;
        private final Set<String> fallShort;

        Fault(String word, Set<String> findings, Set<String> fallShort) {
            this.word = word;
            this.findings = new TreeSet<>(findings);
            this.fallShort = new TreeSet<>(fallShort);
        }

        Fault(String word, Fault... all) {
            this.word = word;
            this.findings = union(Arrays.stream(all).map(fault -> fault.findings));
            this.fallShort = union(Arrays.stream(all).map(fault -> fault.fallShort));
        }

        private static Set<String> union(Stream<Set<String>> sets) {
            return sets.flatMap(Collection::stream).collect(Collectors.toCollection(TreeSet::new));
        }

        /** Its line in the table. */
        String line() {
            return "| " + word + " | " + listed(findings) + " | " + listed(fallShort) + " |";
        }

        private static String listed(Set<String> names) {
            return names.isEmpty() ? "nothing" : String.join("<br>", names);
        }
    }

    @ParameterizedTest
    @EnumSource
    void findsWhatWasSwitchedOnAndNothingElse(Fault fault) throws IOException {
        Ended ended = PracticeRun.of(fault.word);
        RunResult result = ended.result();
        Set<String> found = result.findings().stream().map(Finding::id).collect(Collectors.toCollection(TreeSet::new));
        Set<String> fellShort = result.journeys().stream()
                .filter(journey -> journey.outcome() != JourneyOutcome.MET)
                .map(JourneyResult::started)
                .map(started -> started.name())
                .collect(Collectors.toCollection(TreeSet::new));
        assertAll(
                () -> assertEquals(fault.findings, found, "findings with " + fault.word),
                () -> assertEquals(fault.fallShort, fellShort, "journeys that fall short with " + fault.word),
                () -> assertEquals(fault.fallShort.isEmpty() ? Ended.MET : Ended.NOT_MET, ended.exitCode()));
    }

    @Test
    void theTableInTheDocumentationIsTheOneThatIsTested() throws IOException {
        List<String> lines = Arrays.stream(Fault.values()).map(Fault::line).toList();
        List<String> documented = Files.readAllLines(TABLE).stream()
                .filter(line -> line.startsWith("| "))
                .skip(1) // the head
                .toList();
        assertEquals(lines, documented);
    }
}
