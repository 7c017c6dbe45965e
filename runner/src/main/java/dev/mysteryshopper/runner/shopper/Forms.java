package dev.mysteryshopper.runner.shopper;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The forms in which a template can ask for an item: {@code {product|slug}}. Built in are {@code slug} ("Rain boots"
 * becomes {@code rain-boots}), {@code lower}, {@code upper} and {@code number}; a company file adds its own as tables of
 * codes ("rain boots" is {@code RB-100}). Immutable.
 *
 * @param codes tables by the name of their form; keys are matched without regard to case and surrounding space
 */
public record Forms(Map<String, Map<String, String>> codes) {

    static final String NUMBER = "number";

    /** The forms that are there without the company file saying so. */
    public static final Set<String> BUILT_IN = Set.of("slug", "lower", "upper", NUMBER);

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NUMERAL = Pattern.compile("-?(0|[1-9][0-9]{0,30})([.][0-9]{1,30})?");
    private static final Pattern EDGES = Pattern.compile("^-|-$");

    public Forms {
        Map<String, Map<String, String>> tables = new LinkedHashMap<>();
        codes.forEach((form, table) -> {
            Map<String, String> plain = new LinkedHashMap<>();
            table.forEach((word, code) -> plain.put(plain(word), code));
            tables.put(form, Map.copyOf(plain));
        });
        codes = Map.copyOf(tables);
    }

    /** The built-in forms alone. */
    public static Forms builtIn() {
        return new Forms(Map.of());
    }

    /** The names of all forms, sorted. */
    public Set<String> names() {
        Set<String> names = new TreeSet<>(BUILT_IN);
        names.addAll(codes.keySet());
        return names;
    }

    /** A value in a form; empty if the form is unknown or has nothing for the value. */
    public Optional<String> of(String form, String value) {
        Map<String, String> table = codes.get(form);
        if (table != null) {
            return Optional.ofNullable(table.get(plain(value)));
        }
        return switch (form) {
            case "slug" -> Optional.of(slug(value));
            case "lower" -> Optional.of(value.toLowerCase(Locale.ROOT));
            case "upper" -> Optional.of(value.toUpperCase(Locale.ROOT));
            case NUMBER -> number(value);
            default -> Optional.empty();
        };
    }

    private static String slug(String value) {
        String bare =
                MARKS.matcher(Normalizer.normalize(value, Normalizer.Form.NFD)).replaceAll("");
        String dashed = NO_WORD.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll("-");
        return EDGES.matcher(dashed).replaceAll("");
    }

    private static Optional<String> number(String value) {
        String bare = value.strip();
        return NUMERAL.matcher(bare).matches() ? Optional.of(bare) : Optional.empty();
    }

    private static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }
}
