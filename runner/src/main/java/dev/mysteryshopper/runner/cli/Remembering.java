package dev.mysteryshopper.runner.cli;

import dev.mysteryshopper.reports.history.HistoryFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that says where runs are remembered. */
final class Remembering {

    private static final String NOWHERE = "none";

    @Option(
            names = "--history",
            paramLabel = "FILE",
            description = "Where runs are remembered, for trends and to tell what changed; none for nowhere."
                    + " Default: " + HistoryFile.NAME + " beside the folders of the runs.")
    private @Nullable String file;

    /**
     * What is remembered of earlier runs.
     *
     * @param runs folder in which the folders of the runs lie
     * @param keep how many runs are kept when another is remembered
     * @param err where is told what cannot be read of it
     * @throws dev.mysteryshopper.runner.company.WrongInput if it is a folder
     */
    RunMemory open(Surroundings surroundings, Path runs, int keep, PrintWriter err) throws IOException {
        String named = file == null ? HistoryFile.NAME : file;
        if (named.equals(NOWHERE)) {
            return RunMemory.none();
        }
        Path path = file == null ? runs.resolve(named) : surroundings.here().resolve(named);
        if (Files.isDirectory(path)) {
            throw Recorded.wrong(
                    "--history " + named, "this is a folder. Expected the name of a file, or none for no history.");
        }
        return RunMemory.of(path, keep, err);
    }
}
