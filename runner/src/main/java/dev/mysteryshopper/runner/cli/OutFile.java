package dev.mysteryshopper.runner.cli;

import dev.mysteryshopper.reports.file.WholeFile;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that a call asks for: written beside its name, which it takes only when it is whole. */
final class OutFile implements AutoCloseable {

    private final WholeFile file;
    private final Writer writer;

    private OutFile(WholeFile file) {
        this.file = file;
        this.writer = new BufferedWriter(new OutputStreamWriter(file.out(), StandardCharsets.UTF_8), 1 << 16);
    }

    /**
     * Begins a file, in a folder that is made if it does not exist.
     *
     * @param option the option that names it
     * @param target where
     * @param named as the person named it
     * @param inputs what is read while it is written
     * @throws dev.mysteryshopper.runner.company.WrongInput if it is a folder, or one of the inputs
     */
    static OutFile at(String option, Path target, String named, Path... inputs) throws IOException {
        if (Files.isDirectory(target)) {
            throw Recorded.wrong(option + " " + named, "this is a folder. Expected the name of a file to write.");
        }
        for (Path input : inputs) {
            if (Files.exists(target) && Files.isSameFile(target, input)) {
                throw Recorded.wrong(
                        option + " " + named, "this is the file that is read. Expected the name of another one.");
            }
        }
        Path folder = target.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        return new OutFile(WholeFile.at(target));
    }

    Writer writer() {
        return writer;
    }

    /** Says that everything was written. */
    void whole() throws IOException {
        writer.flush();
        file.whole();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
