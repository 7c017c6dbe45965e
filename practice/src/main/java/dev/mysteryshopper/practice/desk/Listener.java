package dev.mysteryshopper.practice.desk;

import dev.mysteryshopper.practice.desk.Heard.Mood;
import dev.mysteryshopper.practice.shop.Catalogue;
import dev.mysteryshopper.practice.shop.ShippingMethod;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Understands what customers write: several facts in one message, in any order, in their own words. */
final class Listener {
    private static final int LONGEST_READ = 1_000;
    private static final Pattern ORDER_NUMBER = Pattern.compile("\\bps[- ]?(\\d{4,9})\\b");
    private static final Pattern BARE_NUMBER =
            Pattern.compile("(?:^|\\border (?:number )?(?:is )?#?|#)\\s*(\\d{5,9})\\b");
    private static final Pattern EMAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");
    private static final Pattern BECAUSE = Pattern.compile(
            "\\b(?:because|since|as|the reason is(?: that)?|reason:)\\s+(.{3,})",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern CONDITION = Pattern.compile(
            "\\b(?:worn|wore|unworn|unused|used|too (?:small|big|large|tight|wide|heavy|late)|wrong (?:size|colou?r|product|item)|(?:does|do)n't (?:fit|like)|not (?:fit|what)|changed my mind|damaged|scratched|leak\\w*|broken?|stopped|cracked|torn|faulty|defect\\w*|dropped|won't|(?:does|do)(?:n't| not) (?:work|heat|turn|start|close))\\b");
    private static final Pattern CODE = Pattern.compile("\\b([a-z]{3,}\\d{2})\\b");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.@$-])(\\d{1,3})(?![\\w.@%-])");
    private static final Pattern QUANTITY_BEFORE = Pattern.compile(
            "\\b(\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|a couple)\\s*(?:x|×|pairs?|pcs?|pieces?|of|new|more|\\s)*$");
    private static final Pattern QUANTITY_AFTER =
            Pattern.compile("^\\s*(?:,|:|x|×|\\()?\\s*(?:quantity\\s*)?(\\d{1,3})\\b(?!\\s*(?:days?|months?|weeks?))");
    private static final Map<String, Integer> COUNTS = Map.ofEntries(
            Map.entry("a", 1),
            Map.entry("an", 1),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("a couple", 2));
    private static final Pattern EXPRESS = Pattern.compile("\\bexpress\\b|\\bfastest\\b");
    private static final Pattern PICKUP =
            Pattern.compile("\\bpick(?:ing)? ?-?up\\b|\\bpick (?:it|them) up\\b|\\bcollect (?:it|them)\\b");
    private static final Pattern STANDARD =
            Pattern.compile("\\bstandard\\b|\\b(?:normal|regular) (?:shipping|delivery)\\b");
    private static final Pattern MANAGER = Pattern.compile(
            "\\bmanager\\b|\\bsupervisor\\b|\\byour boss\\b|\\bin charge\\b|\\bcomplain\\w*\\b|\\bunacceptable\\b");
    private static final Pattern THANKS = Pattern.compile(
            "\\bthanks?\\b|\\bthank you\\b|\\bbye\\b|\\bthat(?:'s| is|'ll be) (?:all|it)\\b|\\bnothing else\\b");
    private static final Pattern NO = Pattern.compile("^\\s*(?:no|nope|not? thanks?)\\b");
    private static final Pattern YES = Pattern.compile("^\\s*(?:yes|yeah|yep|sure|ok|okay|please|correct|right)\\b");
    private static final Pattern GREETING = Pattern.compile(
            "^\\s*(?:hi|hello|hey|good (?:morning|afternoon|evening))\\b[^a-z]*(?:there|robin)?[^a-z]*$");

    private final Mentions mentions;

    Listener(Catalogue catalogue) {
        mentions = new Mentions(catalogue);
    }

    Heard listen(String said) {
        String text = said.length() > LONGEST_READ ? said.substring(0, LONGEST_READ) : said;
        String small = text.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replaceAll("[\"“”]", " ")
                .replaceAll("\\s+", " ");
        Optional<String> email = first(EMAIL, text, 0);
        Optional<String> number = first(ORDER_NUMBER, small, 1)
                .or(() -> first(BARE_NUMBER, small, 1))
                .map(digits -> "PS-" + digits);
        String rest =
                EMAIL.matcher(ORDER_NUMBER.matcher(small).replaceAll("ps-")).replaceAll(" ");
        List<Wanted> wanted = products(rest);
        return new Heard(
                text.strip(),
                Wishes.in(rest),
                number,
                email,
                wanted,
                wanted.isEmpty() ? standingAlone(rest) : OptionalInt.empty(),
                shipping(rest),
                reason(text, small),
                first(CODE, rest, 1).map(code -> code.toUpperCase(Locale.ROOT)),
                day(rest),
                mood(small),
                MANAGER.matcher(small).find());
    }

    private List<Wanted> products(String text) {
        return mentions.in(text).stream()
                .map(mention -> new Wanted(mention.product(), quantity(text, mention)))
                .toList();
    }

    private static OptionalInt quantity(String text, Mentions.Mention mention) {
        Matcher before = QUANTITY_BEFORE.matcher(text.substring(0, mention.start()));
        if (before.find()) {
            return count(before.group(1));
        }
        Matcher after = QUANTITY_AFTER.matcher(text.substring(mention.end()));
        return after.find() ? count(after.group(1)) : OptionalInt.empty();
    }

    private static OptionalInt count(String word) {
        Integer known = COUNTS.get(word);
        return OptionalInt.of(known == null ? Integer.parseInt(word) : known);
    }

    private static OptionalInt standingAlone(String text) {
        Matcher digits = NUMBER.matcher(text);
        if (digits.find()) {
            return OptionalInt.of(Integer.parseInt(digits.group(1)));
        }
        for (String word : text.split("[^a-z]+", -1)) {
            Integer count = word.equals("a") || word.equals("an") ? null : COUNTS.get(word);
            if (count != null) {
                return OptionalInt.of(count);
            }
        }
        return OptionalInt.empty();
    }

    private static Optional<ShippingMethod> shipping(String text) {
        if (EXPRESS.matcher(text).find()) {
            return Optional.of(ShippingMethod.EXPRESS);
        }
        if (PICKUP.matcher(text).find()) {
            return Optional.of(ShippingMethod.PICKUP);
        }
        return STANDARD.matcher(text).find() ? Optional.of(ShippingMethod.STANDARD) : Optional.empty();
    }

    private static Optional<String> reason(String text, String small) {
        Optional<String> because = first(BECAUSE, text, 1);
        return because.isPresent() || !CONDITION.matcher(small).find() ? because : Optional.of(text.strip());
    }

    private static Optional<DayOfWeek> day(String text) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (text.contains(day.name().toLowerCase(Locale.ROOT))) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    private static Mood mood(String text) {
        if (THANKS.matcher(text).find()) {
            return Mood.THANKS;
        }
        if (NO.matcher(text).find()) {
            return Mood.NO;
        }
        if (YES.matcher(text).find()) {
            return Mood.YES;
        }
        return GREETING.matcher(text).find() ? Mood.GREETING : Mood.PLAIN;
    }

    private static Optional<String> first(Pattern pattern, String text, int group) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(group).strip()) : Optional.empty();
    }
}
