package dev.mysteryshopper.reports.lines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {

    private final List<String> seen = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void handsOnWhatCameOfTheLinesInTheOrderOfTheFile(int threads) throws IOException {
        String file = String.join(
                "\n", IntStream.range(0, 5_000).mapToObj(Integer::toString).toList());

        assertEquals(5_000, read(threads, file.getBytes(StandardCharsets.UTF_8)));

        assertEquals(IntStream.range(0, 5_000).mapToObj(i -> (i + 1) + "=" + i).toList(), seen);
    }

    @Test
    void takesWindowsLineEndsABlankLineAMarkAtTheBeginningAndALastLineWithoutEnd() throws IOException {
        assertEquals(3, read(1, "\uFEFFone\r\n\r\n \t\ntwo\nthree".getBytes(StandardCharsets.UTF_8)));

        assertEquals(List.of("1=one", "4=two", "5=three"), seen);
    }

    @Test
    void findsNoLineInAnEmptyFile() throws IOException {
        assertEquals(0, read(1, new byte[0]));
        assertEquals(0, read(2, "\n\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals(List.of(), seen);
    }

    @Test
    void goesOnAfterALineThatIsTooLong() throws IOException {
        InputStream endless = new ByteArrayInputStream("x".repeat(40 << 20).getBytes(StandardCharsets.UTF_8));
        InputStream in =
                new SequenceInputStream(endless, new ByteArrayInputStream("\nfine\n".getBytes(StandardCharsets.UTF_8)));

        new Lines(1).read("file.jsonl", in, LinesTest::text, collecting());

        assertEquals(
                List.of("file.jsonl:1: the line is longer than 16 MB. Expected one record a line.", "2=fine"), seen);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void aMistakeInTheWorkIsNotSwallowed(int threads) {
        IllegalStateException mistake = assertThrows(IllegalStateException.class, () -> new Lines(threads)
                .read(
                        "file.jsonl",
                        new ByteArrayInputStream("a\n".repeat(1_000).getBytes(StandardCharsets.UTF_8)),
                        (number, line) -> {
                            throw new IllegalStateException("ours");
                        },
                        collecting()));
        assertEquals("ours", mistake.getMessage());
        assertTrue(seen.isEmpty());
    }

    private long read(int threads, byte[] file) throws IOException {
        return new Lines(threads).read("file.jsonl", new ByteArrayInputStream(file), LinesTest::text, collecting());
    }

    private static String text(long number, byte[] line) {
        return new String(line, StandardCharsets.UTF_8);
    }

    private EachResult<String> collecting() {
        return new EachResult<>() {
            @Override
            public void take(long line, String result) {
                seen.add(line + "=" + result);
            }

            @Override
            public void unreadable(LineProblem problem) {
                seen.add(problem.toString());
            }
        };
    }
}
