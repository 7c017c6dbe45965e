package dev.mysteryshopper.practice.desk;

import dev.mysteryshopper.practice.shop.Catalogue;
import dev.mysteryshopper.practice.shop.Product;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Spots the products of the catalogue in what customers write. */
final class Mentions {
    private record Name(Product product, Pattern pattern) {}

    /** Where in the text a product is named. */
    record Mention(Product product, int start, int end) {
        boolean isPartOf(Mention other) {
            return other.start <= start && end <= other.end && other.end - other.start > end - start;
        }
    }

    private final List<Name> names;

    Mentions(Catalogue catalogue) {
        names = catalogue.products().stream()
                .map(product -> new Name(product, pattern(product)))
                .toList();
    }

    /** The first mention of each product, in the order of the text ("hiking boots" does not mention "boots"). */
    List<Mention> in(String text) {
        List<Mention> mentions = new ArrayList<>();
        for (Name name : names) {
            Matcher matcher = name.pattern.matcher(text);
            if (matcher.find()) {
                mentions.add(new Mention(name.product, matcher.start(), matcher.end()));
            }
        }
        return mentions.stream()
                .filter(mention -> mentions.stream().noneMatch(mention::isPartOf))
                .sorted(Comparator.comparingInt(Mention::start))
                .toList();
    }

    private static Pattern pattern(Product product) {
        List<String> names = new ArrayList<>(product.alsoCalled());
        names.add(product.inSentence());
        names.add(product.slug());
        return Pattern.compile(names.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<![\\w-])(?:", ")(?:e?s)?(?![\\w-])")));
    }
}
