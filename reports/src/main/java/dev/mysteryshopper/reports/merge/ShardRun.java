package dev.mysteryshopper.reports.merge;

import dev.mysteryshopper.reports.journal.JournalFormat;
import dev.mysteryshopper.reports.journal.JournalReader;
import dev.mysteryshopper.reports.journal.RunStarted;
import dev.mysteryshopper.reports.journal.Shard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The run of a shard, as far as its first entry tells.
 *
 * @param folder the run's folder
 * @param started its first entry
 * @param shard which shard it is
 */
record ShardRun(Path folder, RunStarted started, Shard shard) {

    /**
     * Looks at a run's folder.
     *
     * @param problems takes why it is no run of a shard
     * @throws dev.mysteryshopper.reports.journal.NotAJournal if its journal is of a newer version
     */
    static Optional<ShardRun> of(Path folder, List<String> problems) throws IOException {
        Path journal = folder.resolve(JournalFormat.FILE);
        if (!Files.isRegularFile(journal)) {
            problems.add(folder + ": There is no " + JournalFormat.FILE + " here. Expected the folder of a run.");
            return Optional.empty();
        }
        Optional<RunStarted> started = JournalReader.first(journal, RunStarted.class);
        if (started.isEmpty()) {
            problems.add(
                    folder + ": Its journal says nothing about the run it is of. Expected a RunStarted in its first"
                            + " line.");
            return Optional.empty();
        }
        Shard shard = started.get().shard();
        if (shard == null) {
            problems.add(folder + ": This run is no shard: it was played whole."
                    + " Expected runs that were played with --shard 1/3, --shard 2/3, ...");
            return Optional.empty();
        }
        return Optional.of(new ShardRun(folder, started.get(), shard));
    }

    Path journal() {
        return folder.resolve(JournalFormat.FILE);
    }
}
