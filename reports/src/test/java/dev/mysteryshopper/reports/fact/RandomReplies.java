package dev.mysteryshopper.reports.fact;

import java.util.List;
import java.util.Random;

/** Replies made of pieces of real ones, cut, mixed and spoilt; the same seed gives the same replies. */
final class RandomReplies {

    private static final List<String> PIECES = List.of(
            "30 days",
            "two weeks",
            "$89.00",
            "\u00a31,299.50",
            "1.299,00 \u20ac",
            "15%",
            "half price",
            "Mon\u2013Fri 9-5",
            "Sa 10:00-14:00",
            "closed on Sundays",
            "half past six",
            "6 March 2026",
            "05/15/2026",
            "the twenty-sixth of December",
            "the day after tomorrow",
            "+44 113 496 0227",
            "five five five, oh one four two",
            "a.b@shop.example",
            "14 Mercer Road, Leeds LS3 1QD",
            "yes",
            "no, wait",
            "not",
            "unless",
            "if",
            "shipped",
            "on its way",
            "cancelled",
            "we'll refund you",
            "denied",
            "as long as",
            "> you said",
            "Caller:",
            "Agent:",
            "Dear Ms Ito,\n\n",
            "\n",
            ". ",
            ", ",
            "; ",
            "? ",
            "! ",
            " \u2022 ",
            " | ",
            "(",
            ")",
            "<b>",
            "</p>",
            "&pound;",
            "{\"a\":",
            "[",
            "]",
            "}",
            "\ud83d\ude00",
            "\u202e\u05e9\u05dc\u05d5\u05dd",
            "\u0663\u0660",
            "\u0000",
            "\u0007",
            "\ud800",
            "\u00bd",
            "between",
            "to",
            "-",
            "and",
            "a",
            "the",
            "rain boots",
            "return window",
            "@handle",
            "http://x.example/y",
            "PS-1001",
            "30-5521",
            "99999999999999999999",
            "0",
            "1e9",
            "at least",
            "up to",
            "business days",
            "months",
            "Infinity",
            "a\u0301");

    static final List<String> HOSTILE = List.of(
            "",
            " ",
            "9".repeat(400),
            "9".repeat(400) + " days",
            "$" + "9".repeat(400),
            "a".repeat(1_000_000),
            "1 ".repeat(500_000),
            "no, wait ".repeat(100_000),
            "30 days or ".repeat(100_000),
            "Mon-".repeat(250_000),
            "(".repeat(1_000_000),
            "<".repeat(1_000_000),
            "\n".repeat(1_000_000),
            "a@".repeat(500_000),
            "a.".repeat(500_000),
            "not un".repeat(150_000),
            "twenty-".repeat(140_000),
            "\ud83d\ude00".repeat(500_000),
            "5:".repeat(300_000),
            "one hundred and ".repeat(60_000),
            "send send send send back ".repeat(40_000));

    private final Random random;

    RandomReplies(long seed) {
        this.random = new Random(seed);
    }

    String next() {
        StringBuilder out = new StringBuilder();
        int pieces = random.nextInt(30);
        for (int i = 0; i < pieces; i++) {
            if (random.nextInt(12) == 0) {
                out.append((char) random.nextInt(0x10000));
            } else {
                out.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            out.append(random.nextInt(4) == 0 ? "" : " ");
        }
        if (random.nextInt(3) == 0 && out.length() > 2) {
            out.delete(0, random.nextInt(out.length()));
        }
        return out.toString();
    }
}
