package dev.mysteryshopper.reports.render.internal;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A picture or body that was kept beside the journal.
 *
 * @param path path inside the run's folder, with slashes; holds no characters that mean anything in a URL
 * @param file where it lies
 */
public record EvidenceFile(String path, Path file) {

    /** What the journal calls kept things; a path that is anything else is not followed. */
    private static final Pattern KEPT = Pattern.compile("evidence/[A-Za-z0-9][A-Za-z0-9_-]*(\\.[A-Za-z0-9]+)*");

    /** The file, if the path stays inside the run's folder and there is a plain file; empty if not. */
    public static Optional<EvidenceFile> in(Path folder, String path) {
        if (!KEPT.matcher(path).matches()) {
            return Optional.empty();
        }
        Path file = folder.resolve(path);
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                ? Optional.of(new EvidenceFile(path, file))
                : Optional.empty();
    }

    /** Whether it is a picture that may be shown. */
    public boolean picture() {
        return path.endsWith(".png") || path.endsWith(".jpg");
    }

    /** The part after the last dot, in small letters; {@code bin} if there is none. */
    public String ending() {
        int dot = path.lastIndexOf('.');
        return dot < 0 ? "bin" : path.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** Its name without folder and ending: the hash of its content. */
    public String hash() {
        String name = path.substring(path.indexOf('/') + 1);
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
