package dev.mysteryshopper.reports.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Keeps docs/journal.md in step with the entries. */
class JournalPageTest {

    private static final Path PAGE = Path.of("..", "docs", "journal.md");
    private static final Pattern ROW = Pattern.compile("\\| `(\\w+)` \\|(.*)\\|");

    @Test
    void namesEveryEntryAndNothingElse() throws IOException {
        Set<String> known = new TreeSet<>(RecordShapes.all().keySet());
        for (Class<?> part : List.of(
                ChannelUsed.class,
                PublishedFact.class,
                Limit.class,
                StatusWord.class,
                Shard.class,
                Standard.class,
                Bound.class,
                Ending.class,
                Failure.class,
                JourneyOutcome.class,
                StepOutcome.class)) {
            known.add(part.getSimpleName());
        }

        assertEquals(known, new TreeSet<>(sections().keySet()));
    }

    @Test
    void namesEveryFieldInItsOrderAndWhetherItMayBeAbsent() throws IOException {
        Map<String, List<String>> sections = sections();
        List<Class<?>> records = new ArrayList<>(RecordShapes.all().values());
        records.addAll(List.of(
                ChannelUsed.class, PublishedFact.class, Limit.class, StatusWord.class, Standard.class, Shard.class));
        for (Class<?> type : records) {
            RecordShape shape = RecordShapes.of(type);
            List<String> fields = new ArrayList<>();
            for (int i = 0; i < shape.size(); i++) {
                if (shape.part(i).type() != Moment.class) {
                    fields.add(shape.part(i).name() + (shape.part(i).nullable() ? " may be absent" : ""));
                }
            }

            assertEquals(fields, rows(sections.get(type.getSimpleName())), type.getSimpleName());
        }
    }

    @Test
    void namesEveryWord() throws IOException {
        Map<String, List<String>> sections = sections();
        for (Class<?> type :
                List.of(Ending.class, Failure.class, JourneyOutcome.class, StepOutcome.class, Bound.class)) {
            assertEquals(
                    Arrays.stream(type.getEnumConstants())
                            .map(constant -> ((Enum<?>) constant).name())
                            .toList(),
                    rows(sections.get(type.getSimpleName())),
                    type.getSimpleName());
        }
    }

    @Test
    void itsExampleIsAnEntryAsItIsWritten() throws IOException {
        String page = Files.readString(PAGE);
        String example = page.substring(page.indexOf("```json\n") + 8);
        byte[] line = example.substring(0, example.indexOf('\n') + 1).getBytes(StandardCharsets.UTF_8);

        Entry entry = new EntryJson().read(line, line.length);

        assertInstanceOf(MessageReceived.class, entry);
        assertEquals(
                new String(line, StandardCharsets.UTF_8),
                new String(new EntryJson().write(entry), StandardCharsets.UTF_8));
        assertTrue(page.contains("its `format` is " + JournalFormat.VERSION + "."), "the version of the format");
    }

    private static Map<String, List<String>> sections() throws IOException {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(PAGE)) {
            if (line.startsWith("### ")) {
                lines = new ArrayList<>();
                sections.put(line.substring(4), lines);
            } else {
                lines.add(line);
            }
        }
        return sections;
    }

    private static List<String> rows(@Nullable List<String> section) {
        List<String> rows = new ArrayList<>();
        for (String line : section == null ? List.<String>of() : section) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                rows.add(row.group(1) + (row.group(2).contains("*(may be absent)*") ? " may be absent" : ""));
            }
        }
        return rows;
    }
}
