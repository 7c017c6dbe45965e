package dev.mysteryshopper.reports.journal;

import dev.mysteryshopper.reports.file.WholeFile;
import java.io.IOException;
import java.nio.file.Path;

/** Goes over a journal once more for names that stood in it before anybody was seen to bear them. */
final class LaterNames {

    private LaterNames() {}

    /**
     * Replaces them; the journal takes its name again when it is whole.
     *
     * @return whether there were any
     */
    static boolean replace(Path journal, Pseudonyms pseudonyms) throws IOException {
        boolean[] changed = {false};
        try (WholeFile whole = WholeFile.at(journal)) {
            JournalReader.read(journal, entry -> {
                Entry with = pseudonyms.in(entry);
                changed[0] |= !with.equals(entry);
                whole.out().write(JournalLines.line(with));
            });
            if (changed[0]) {
                whole.whole();
            }
        }
        return changed[0];
    }
}
