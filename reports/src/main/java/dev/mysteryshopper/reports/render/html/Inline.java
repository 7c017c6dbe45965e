package dev.mysteryshopper.reports.render.html;

import dev.mysteryshopper.reports.hash.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A style sheet or script that stands in the page itself and that the page's policy lets in by its hash.
 *
 * @param text the style sheet or script
 */
record Inline(String text) {

    /**
     * One that is part of the program.
     *
     * @param names names of files beside this class, or from the root of the program, which are put one after the other
     */
    static Inline load(String... names) {
        return new Inline(Stream.of(names).map(Inline::read).collect(Collectors.joining("\n")));
    }

    private static String read(String name) {
        try (InputStream in = Objects.requireNonNull(Inline.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read from the program itself.", e);
        }
    }

    /** The content-security policy of a page that holds these, pictures of its own, and nothing else: no request leaves it. */
    static String policy(Inline style, List<Inline> scripts) {
        String allowed = scripts.stream().map(Inline::source).collect(Collectors.joining(" "));
        return "default-src 'none'; style-src " + style.source() + "; script-src " + allowed
                + "; img-src data:; base-uri 'none'; form-action 'none'";
    }

    private String source() {
        byte[] digest = Sha256.begin().digest(text.getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    }
}
