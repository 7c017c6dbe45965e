package dev.mysteryshopper.reports.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceStoreTest {

    @TempDir
    Path run;

    @Test
    void whatIsKeptTwiceIsStoredOnce() throws IOException {
        EvidenceStore store = new EvidenceStore(run);
        byte[] picture = {1, 2, 3};

        List<String> names = IntStream.range(0, 20)
                .parallel()
                .mapToObj(i -> keep(store, "image/png", picture))
                .distinct()
                .toList();

        assertEquals(List.of("evidence/039058c6f2c0cb492c533b0a4d14ef77.png"), names);
        try (Stream<Path> files = Files.list(run.resolve("evidence"))) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void aPageOfTheCompanyIsKeptAsTextThatDoesNotRun() {
        String name = keep(new EvidenceStore(run), "text/html; charset=utf-8", "<b>".getBytes(StandardCharsets.UTF_8));

        assertEquals("html.txt", name.substring(name.indexOf('.') + 1));
    }

    private static String keep(EvidenceStore store, String kind, byte[] content) {
        try {
            return store.keep(kind, content);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
