package dev.mysteryshopper.reports.merge;

import dev.mysteryshopper.reports.file.WholeFile;
import dev.mysteryshopper.reports.journal.EvidenceKept;
import dev.mysteryshopper.reports.journal.EvidenceStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Copies the evidence that journals name into one folder. A file is named by the hash of its content, so that files of one
 * name are one file. A name that is not of this form is not followed: it could lead out of the folder.
 */
public final class EvidenceCopies {

    private static final Pattern NAME = Pattern.compile("evidence/[0-9a-f]{32}(\\.[a-z]{1,8}){1,2}");

    /** Troubles that are told one by one. */
    private static final int TOLD = 20;

    private final Path into;
    private final Set<String> copied = new HashSet<>();
    private final List<String> trouble = new ArrayList<>();
    private int more;

    EvidenceCopies(Path into) {
        this.into = into;
    }

    /**
     * Copies all the evidence of a run, as far as it is named by its content; nothing if it lies in the folder already.
     *
     * @param run the folder in which the run's journal lies
     * @param into the folder to copy it to
     * @throws IOException if it cannot be read or written
     */
    public static void of(Path run, Path into) throws IOException {
        Path evidence = run.resolve(EvidenceStore.FOLDER);
        if (Files.isSameFile(run, into) || !Files.isDirectory(evidence)) {
            return;
        }
        EvidenceCopies copies = new EvidenceCopies(into);
        try (Stream<Path> files = Files.list(evidence)) {
            for (Path file : files.toList()) {
                String name = EvidenceStore.FOLDER + "/" + file.getFileName();
                if (NAME.matcher(name).matches()) {
                    copies.copy(run, name);
                }
            }
        }
    }

    void take(Path run, EvidenceKept kept) throws IOException {
        String name = kept.path();
        if (!NAME.matcher(name).matches()) {
            tell(run + ": \"" + name
                    + "\" is no name of kept evidence and was not taken along. Expected evidence/ and a" + " hash.");
            return;
        }
        copy(run, name);
    }

    private void copy(Path run, String name) throws IOException {
        if (copied.contains(name)) {
            return;
        }
        Path from = run.resolve(name);
        if (!Files.isRegularFile(from, LinkOption.NOFOLLOW_LINKS)) {
            tell(run + ": " + name + " is missing; its place in the reports stays empty.");
            return;
        }
        Path to = into.resolve(name);
        Files.createDirectories(into.resolve(EvidenceStore.FOLDER));
        try (WholeFile copy = WholeFile.at(to)) {
            Files.copy(from, copy.out());
            copy.whole();
        }
        copied.add(name);
    }

    private void tell(String sentence) {
        if (trouble.size() < TOLD) {
            trouble.add(sentence);
        } else {
            more++;
        }
    }

    /** What was not taken along, a sentence each; empty if all was. */
    List<String> trouble() {
        List<String> all = new ArrayList<>(trouble);
        if (more > 0) {
            all.add("And " + more + " more like these.");
        }
        return all;
    }
}
