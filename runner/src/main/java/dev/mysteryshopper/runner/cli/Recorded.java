package dev.mysteryshopper.runner.cli;

import dev.mysteryshopper.runner.company.Place;
import dev.mysteryshopper.runner.company.Problem;
import dev.mysteryshopper.runner.company.WrongInput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Files of what was recorded elsewhere, named in a call. A pipe is one too. */
final class Recorded {

    private Recorded() {}

    /**
     * Opens a file.
     *
     * @param file where it lies
     * @param named as the person named it
     * @param expected what should stand in it, such as "a file of answers"
     * @throws WrongInput if there is no such file, or it is a folder, or may not be read
     */
    static InputStream open(Path file, String named, String expected) throws IOException {
        if (!Files.exists(file)) {
            throw wrong(named, "there is no such file. Expected " + expected + ".");
        }
        if (Files.isDirectory(file)) {
            throw wrong(named, "this is a folder. Expected " + expected + ".");
        }
        if (!Files.isReadable(file)) {
            throw wrong(named, "there is no right to read this file. Expected " + expected + ".");
        }
        return Files.newInputStream(file);
    }

    /** A problem with a file as a whole. */
    static WrongInput wrong(String named, String message) {
        return new WrongInput(List.of(new Problem(new Place(named, 0, 0), message)));
    }
}
