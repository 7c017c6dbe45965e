package dev.mysteryshopper.reports.eventlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mysteryshopper.reports.lines.LineProblem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventLogTest {

    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

    private final List<String> problems = new ArrayList<>();

    @Test
    void takesTheRowsOfACaseTogetherInTheOrderOfTheirTimesWhereverTheyStand() throws IOException {
        List<LogCase> cases = read("""
                case,time,desk,status
                1,2026-03-02T09:30:00Z,Billing,assigned
                2,2026-03-02T09:05:00Z,Front,new
                1,2026-03-02T09:00:00Z,Front,new
                2,2026-03-02T10:05:00Z,Front,done
                """);

        assertEquals(
                List.of("1: 09:00 Front new, 09:30 Billing assigned", "2: 09:05 Front new, 10:05 Front done"),
                cases.stream().map(EventLogTest::told).toList());
        assertEquals(List.of(2L, 3L), cases.stream().map(LogCase::line).toList());
        assertEquals(List.of(), problems);
    }

    @Test
    void handsACaseOnAsSoonAsItsLastRowWasMet() throws IOException {
        List<String> order = new ArrayList<>();
        byte[] log = """
                case,time
                a,2026-03-02
                b,2026-03-02
                b,2026-03-03
                c,bad
                a,2026-03-04
                """.getBytes(StandardCharsets.UTF_8);

        new EventLog("log.csv", format("case", "time"))
                .read(
                        () -> new ByteArrayInputStream(log),
                        problem -> order.add("problem in " + problem.line()),
                        one -> order.add(one.name()));

        assertEquals(List.of("b", "problem in 5", "a"), order);
    }

    @Test
    void aPipeComesToTheSame() throws IOException {
        String log = "case,time\na,2026-03-02\nb,2026-03-02\na,2026-03-04\n";
        List<String> names = new ArrayList<>();

        new EventLog("-", format("case", "time"))
                .read(
                        bytes(log),
                        problem -> {},
                        one -> names.add(one.name() + one.rows().size()));

        assertEquals(List.of("a2", "b1"), names);
    }

    @Test
    void readsSemicolonsByteOrderMarksQuotesAndLineEndsWithinThem() throws IOException {
        List<LogCase> cases = read(("\ufeff" + """
                "case" ; Time;desk;note;status
                1;2026-03-02 09:00;"Front; ""upper"" floor";"first line
                second; line";new
                1;2026-03-02 10:00;Front 19" row;;done
                """).replace("\n", "\r\n"));

        assertEquals(
                List.of("1: 15:00 Front; \"upper\" floor new, 16:00 Front 19\" row done"),
                cases.stream().map(EventLogTest::told).toList());
        assertEquals(List.of(), problems);
    }

    @Test
    void readsLinesThatAreNoUtf8AsSpreadsheetsWriteThem() throws IOException {
        byte[] log = "case,time,desk,status\n1,2026-03-02,Rückgabe,offen\n".getBytes(Charset.forName("windows-1252"));
        List<LogCase> cases = new ArrayList<>();

        new EventLog("log.csv", everything()).read(() -> new ByteArrayInputStream(log), problem -> {}, cases::add);

        assertEquals("1: 06:00 Rückgabe offen", told(cases.get(0)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T09:00:00Z, 09:00",
        "2026-03-02t09:00z, 09:00",
        "2026-03-02 09:00:00.250+01:00, 08:00",
        "2026-03-02 09:00:00 +0100, 08:00",
        "2026-03-02 09:00:07, 15:00",
        "2026-03-02 09:00, 15:00",
        "2026-03-02, 06:00"
    })
    void readsATimeWithAZoneAsItSaysAndOneWithoutByTheCompanysClock(String time, String utc) throws IOException {
        assertEquals(
                "1: " + utc + "  ",
                told(read("case,time\n1," + time + "\n", format("case", "time")).get(0)));
    }

    @Test
    void readsTimesByAPattern() throws IOException {
        LogTimes times = LogTimes.pattern("d. MMM yyyy, HH:mm", ZoneId.of("Europe/Zurich"), Locale.GERMAN);
        LogFormat format = new LogFormat("case", "time", Optional.empty(), Optional.empty(), times);

        assertEquals(
                "1: 08:15  ",
                told(read("case;time\n1;2. März 2026, 09:15\n", format).get(0)));
    }

    @Test
    void tellsWhatItCannotReadByLineAndReadsTheRest() throws IOException {
        List<LogCase> cases = read("""
                case,time,desk,status
                1,2026-03-02T09:00:00Z,Front,new
                ,2026-03-02T09:00:00Z,Front,new
                2,yesterday,Front,new
                3,,Front,new
                4,2026-03-02T09:00:00Z,Front,new,and,more
                5,2026-02-30T09:00:00Z,Front,new
                6,2026-03-02T09:00:00Z,"Front,new
                7

                1,2026-03-02T09:30:00Z
                """);

        assertEquals(
                List.of("1: 09:00 Front new, 09:30  "),
                cases.stream().map(EventLogTest::told).toList());
        String time =
                ". Expected a time such as 2026-03-02T09:00:00Z or 2026-03-02 09:00; --time-format tells of another form.";
        assertEquals(
                List.of(
                        "log.csv:3: \"case\" is empty. Expected the name of a case.",
                        "log.csv:4: \"time\" is \"yesterday\"" + time,
                        "log.csv:5: \"time\" is empty" + time,
                        "log.csv:6: the row has 6 fields. Expected 4, as in the header; a field that holds the separator"
                                + " stands in quotation marks.",
                        "log.csv:7: \"time\" is \"2026-02-30T09:00:00Z\"" + time,
                        "log.csv:8: a quotation mark is opened here and never closed. Expected one after the end of the field.",
                        "log.csv:9: \"time\" is empty" + time),
                problems);
    }

    @Test
    void saysWhichColumnIsMissingAndWhichThereAre() {
        NoSuchColumn missing = assertThrows(
                NoSuchColumn.class, () -> read("Case,When,Team\n1,2026-03-02,Front\n", format("case", "time")));

        assertEquals("There is no column \"time\".", missing.getMessage());
        assertEquals(List.of("Case", "When", "Team"), missing.columns());
    }

    @Test
    void neverFailsWhateverStandsInTheFile() throws IOException {
        SplittableRandom random = new SplittableRandom(7);
        String signs = "\",;\n\r\t1a -:2026";
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder("case,time\n");
            random.ints(random.nextInt(120), 0, signs.length()).forEach(at -> text.append(signs.charAt(at)));
            read(text.toString(), format("case", "time"));
        }
        assertTrue(problems.size() > 1_000, () -> problems.size() + " problems");
    }

    private List<LogCase> read(String log) throws IOException {
        return read(log, everything());
    }

    private static LogFormat everything() {
        return new LogFormat("case", "time", Optional.of("desk"), Optional.of("status"), LogTimes.iso(CHICAGO));
    }

    private List<LogCase> read(String log, LogFormat format) throws IOException {
        List<LogCase> cases = new ArrayList<>();
        new EventLog("log.csv", format)
                .read(() -> bytes(log), (LineProblem problem) -> problems.add(problem.toString()), cases::add);
        return cases;
    }

    private static ByteArrayInputStream bytes(String log) {
        return new ByteArrayInputStream(log.getBytes(StandardCharsets.UTF_8));
    }

    private static LogFormat format(String caseColumn, String time) {
        return new LogFormat(caseColumn, time, Optional.empty(), Optional.empty(), LogTimes.iso(CHICAGO));
    }

    private static String told(LogCase one) {
        return one.name() + ": "
                + String.join(
                        ", ",
                        one.rows().stream()
                                .map(row ->
                                        row.at().toString().substring(11, 16) + " " + row.desk() + " " + row.status())
                                .toList());
    }
}
