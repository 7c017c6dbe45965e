package dev.mysteryshopper.reports.render.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/**
 * The page's style, and the policy that lets it in and nothing else: no script, no request, only this very style sheet and
 * pictures of the page itself or from the run's folder.
 *
 * @param css the style sheet
 */
record StyleSheet(String css) {

    static StyleSheet load() {
        try (InputStream in = Objects.requireNonNull(StyleSheet.class.getResourceAsStream("page.css"), "page.css")) {
            return new StyleSheet(new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException("page.css cannot be read from the program itself.", e);
        }
    }

    /** The content-security policy. */
    String policy() {
        return "default-src 'none'; style-src 'sha256-" + hash()
                + "'; img-src data:; base-uri 'none'; form-action 'none'";
    }

    private String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
