package dev.mysteryshopper.reports.fact;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of value that a company's answer can have. */
public enum FactType {
    MONEY("money"),
    DURATION("duration"),
    DATE("date"),
    TIME_RANGE("time range"),
    PERCENT("percent"),
    YES_NO("yes/no", "boolean", "yes or no"),
    DECISION("decision"),
    ORDER_STATUS("order status", "status"),
    QUANTITY("quantity", "number"),
    CONTACT("contact"),
    TEXT("text");

    private final String word;
    private final String alsoCalled;

    FactType(String word, String... alsoCalled) {
        this.word = word;
        this.alsoCalled = "|" + String.join("|", alsoCalled) + "|";
    }

    /** The word leaders and company files use, such as "time range". */
    public String word() {
        return word;
    }

    /**
     * The type with this word; case, "_" and "-" do not matter ({@code time_range} is "time range").
     *
     * @throws IllegalArgumentException when no type has it; the message lists the known words and suggests the nearest
     */
    public static FactType ofWord(String word) {
        return find(word).orElseThrow(() -> new IllegalArgumentException(unknown(word)));
    }

    /** The type with this word, or empty when there is none. */
    public static Optional<FactType> find(String word) {
        String plain = plain(word);
        return Arrays.stream(values())
                .filter(type -> type.word.equals(plain) || type.alsoCalled.contains("|" + plain + "|"))
                .findFirst();
    }

    private static String unknown(String word) {
        List<String> words = Arrays.stream(values()).map(FactType::word).toList();
        String plain = plain(word);
        Optional<String> nearest = words.stream()
                .min(Comparator.comparingInt(known -> Spelling.distance(known, plain)))
                .filter(known -> Spelling.distance(known, plain) <= 3);
        return "\"" + Spelling.shortened(word) + "\" is not a type of fact. Known: " + String.join(", ", words) + "."
                + nearest.map(known -> " Did you mean \"" + known + "\"?").orElse("");
    }

    private static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
    }
}
