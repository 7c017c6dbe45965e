package dev.mysteryshopper.reports.journal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Takes out values that are known to be secret, wherever they stand: as they are, and as an address, a JSON text or a basic
 * authorization holds them. A value of fewer than six characters is taken out only where it stands alone: a password
 * {@code on} must not turn every "on" into dots within words. An empty one is none.
 */
final class NamedSecrets {

    private static final int SHORT = 6;

    private final List<Secret> secrets;
    private final Window window;

    private record Secret(String value, String dots, boolean alone) {}

    NamedSecrets(Map<String, String> named) {
        List<Secret> all = new ArrayList<>();
        named.forEach((name, value) -> forms(value)
                .forEach(form -> all.add(new Secret(form, Redactor.DOTS + "(" + name + ")", value.length() < SHORT))));
        all.sort(Comparator.comparingInt((Secret secret) -> -secret.value.length())
                .thenComparing(Secret::value)
                .thenComparing(Secret::dots));
        this.secrets = List.copyOf(all);
        this.window = new Window(secrets.stream().map(Secret::value).toList());
    }

    private static List<String> forms(String value) {
        if (value.isBlank()) {
            return List.of();
        }
        String address = URLEncoder.encode(value, StandardCharsets.UTF_8);
        String base64 = Base64.getEncoder().encodeToString(value.getBytes(StandardCharsets.UTF_8));
        String json = value.replace("\\", "\\\\").replace("\"", "\\\"").replace("/", "\\/");
        List<String> forms = new ArrayList<>(List.of(
                value,
                address,
                address.replace("+", "%20"),
                value.replace("\\", "\\\\").replace("\"", "\\\""),
                json));
        if (value.length() >= SHORT) {
            forms.add(base64);
        }
        return forms.stream().distinct().toList();
    }

    String redact(String text) {
        if (!window.holdsAny(text)) {
            return text;
        }
        String redacted = text;
        for (Secret secret : secrets) {
            if (redacted.contains(secret.value)) {
                redacted = secret.alone ? replaceAlone(redacted, secret) : redacted.replace(secret.value, secret.dots);
            }
        }
        return redacted;
    }

    private static String replaceAlone(String text, Secret secret) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (int at = text.indexOf(secret.value); at >= 0; at = text.indexOf(secret.value, from)) {
            int end = at + secret.value.length();
            boolean alone = (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                    && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
            out.append(text, from, at).append(alone ? secret.dots : secret.value);
            from = end;
        }
        return from == 0 ? text : out.append(text, from, text.length()).toString();
    }
}
