package dev.mysteryshopper.reports.fact.find;

import dev.mysteryshopper.reports.fact.ContactDetail;
import dev.mysteryshopper.reports.fact.ContactDetail.Kind;
import dev.mysteryshopper.reports.fact.asked.Frame;
import dev.mysteryshopper.reports.fact.words.Numbers;
import dev.mysteryshopper.reports.fact.words.Passage;
import dev.mysteryshopper.reports.fact.words.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds phone numbers, mail addresses and postal addresses, also when they are spoken. */
public final class ContactFinder {

    private static final Map<String, String> DIGITS = Map.ofEntries(
            Map.entry("zero", "0"),
            Map.entry("oh", "0"),
            Map.entry("o", "0"),
            Map.entry("nought", "0"),
            Map.entry("one", "1"),
            Map.entry("two", "2"),
            Map.entry("three", "3"),
            Map.entry("four", "4"),
            Map.entry("five", "5"),
            Map.entry("six", "6"),
            Map.entry("seven", "7"),
            Map.entry("eight", "8"),
            Map.entry("nine", "9"));

    private static final Set<String> STREETS = Set.of(
            "road",
            "rd",
            "street",
            "st",
            "avenue",
            "ave",
            "lane",
            "ln",
            "quay",
            "walk",
            "way",
            "square",
            "sq",
            "drive",
            "dr",
            "close",
            "place",
            "pl",
            "court",
            "ct",
            "row",
            "terrace",
            "boulevard",
            "blvd",
            "crescent",
            "parade",
            "gardens",
            "hill",
            "yard",
            "wharf",
            "park",
            "mews",
            "grove",
            "highway",
            "hwy",
            "broadway",
            "parkway",
            "green");

    private static final Map<String, String> LONG_FORM = Map.of(
            "rd",
            "Road",
            "st",
            "Street",
            "ave",
            "Avenue",
            "ln",
            "Lane",
            "sq",
            "Square",
            "dr",
            "Drive",
            "pl",
            "Place",
            "ct",
            "Court",
            "blvd",
            "Boulevard",
            "hwy",
            "Highway");

    private static final Set<String> CODES = Set.of(
            "order", "case", "ref", "reference", "account", "isbn", "sku", "booking", "claim", "ticket", "invoice");

    private final Passage passage;
    private final Frame frame;
    private final List<Mention> found = new ArrayList<>();

    private ContactFinder(Passage passage, Frame frame) {
        this.passage = passage;
        this.frame = frame;
    }

    public static List<Mention> find(Passage passage, Frame frame) {
        ContactFinder finder = new ContactFinder(passage, frame);
        boolean mail = frame.topic().saysAny(Set.of("email", "e-mail", "mail"))
                || frame.topic().hasFactTerm("email");
        boolean phone = frame.topic()
                .saysAny(Set.of(
                        "phone", "number", "call", "ring", "telephone", "line", "hotline", "fax", "text", "whatsapp"));
        boolean address = frame.topic().saysAny(Set.of("address", "where", "street", "postal", "located", "location"))
                && !mail
                && !frame.topic().hasFactTerm("phone");
        boolean any = !mail && !phone && !address;
        for (int i = 0; i < passage.size(); ) {
            int next = i;
            if (mail || any) {
                next = Math.max(next, finder.mail(i));
            }
            if (((phone && !mail) || any) && next == i) {
                next = finder.phone(i);
            }
            if ((address || any) && next == i) {
                next = finder.address(i);
            }
            i = Math.max(next, i + 1);
        }
        return finder.found;
    }

    private int mail(int i) {
        if (passage.token(i).kind() == Token.Kind.EMAIL) {
            add(Kind.EMAIL, passage.word(i), i, i + 1);
            return i + 1;
        }
        if (!passage.is(i, "at") || i == 0) {
            return i;
        }
        int end = i + 1;
        StringBuilder host = new StringBuilder();
        while (end < passage.size() && end - i < 12 && (passage.token(end).isWord() || passage.is(end, "-"))) {
            if (passage.is(end, "dot")) {
                host.append('.');
            } else if (passage.isAny(end, "dash", "hyphen", "-")) {
                host.append('-');
            } else if (host.isEmpty()
                    || ".-".indexOf(host.charAt(host.length() - 1)) >= 0
                    || (passage.is(end + 1, "dot") && host.indexOf(".") < 0)) {
                host.append(passage.word(end));
            } else {
                break;
            }
            end++;
        }
        if (host.indexOf(".") <= 0 || host.charAt(host.length() - 1) == '.') {
            return i;
        }
        int from = i - 1;
        if (passage.is(from, ",") && passage.is(from - 1, "word") && passage.is(from - 2, "one")) {
            from -= passage.is(from - 3, "all") ? 4 : 3;
        }
        while (from > 0 && (passage.is(from, ",") || passage.word(from).length() == 1)) {
            from--;
        }
        if (!passage.token(from).isWord()) {
            return i;
        }
        StringBuilder name = new StringBuilder(passage.word(from));
        while (from > 1
                && passage.isAny(from - 1, "dot", "dash", "underscore", "hyphen")
                && passage.token(from - 2).isWord()) {
            name.insert(
                    0,
                    passage.word(from - 2)
                            + (passage.is(from - 1, "dot") ? "." : passage.is(from - 1, "underscore") ? "_" : "-"));
            from -= 2;
        }
        add(Kind.EMAIL, name + "@" + host, from, end);
        return end;
    }

    private int phone(int i) {
        boolean plus = passage.is(i, "+");
        int at = plus ? i + 1 : i;
        if (passage.is(at, "(") && passage.isNumber(at + 1)) {
            at++;
        } else if (!isDigits(at)) {
            return i;
        }
        if (at > 0 && passage.is(at - 1, "-") && passage.glued(at)) {
            return i;
        }
        StringBuilder digits = new StringBuilder();
        int end = at;
        int twice = 1;
        while (end < passage.size() && digits.length() < 18) {
            String word = passage.word(end);
            if (passage.isNumber(end)) {
                if (word.indexOf(',') >= 0 || word.indexOf(':') >= 0) {
                    break;
                }
                String plain = word.replace(".", "");
                if (digits.length() > 0 && !passage.glued(end) && digits.length() + plain.length() > 13) {
                    break;
                }
                digits.append(
                        plain.equals("0") && passage.is(end - 1, "(") && passage.is(end + 1, ")") && plus ? "" : plain);
                twice = 1;
            } else if (DIGITS.containsKey(word)) {
                digits.append(DIGITS.get(word).repeat(twice));
                twice = 1;
            } else if (word.equals("double") || word.equals("triple")) {
                twice = word.equals("double") ? 2 : 3;
            } else if (word.equals("hundred") && digits.length() > 0) {
                digits.append("00");
            } else if (word.equals(",") && passage.isNumber(end - 1)) {
                break;
            } else if (!Set.of("(", ")", "-", ",", "/").contains(word)
                    || (!isDigits(end + 1) && !passage.isAny(end + 1, "(", "-", "double", "triple"))) {
                break;
            }
            end++;
        }
        while (end > at && passage.isAny(end - 1, ",", "-", "(", "/")) {
            end--;
        }
        int n = digits.length();
        boolean shortNumber = n >= 3
                && n <= 6
                && (passage.is(i - 1, "on")
                        || passage.is(i - 1, "call")
                        || passage.is(i - 1, "dial")
                        || passage.is(i - 1, "ring"));
        boolean coded = passage.is(i - 1, CODES)
                || (passage.is(i - 2, CODES) && !passage.token(i - 1).isWord())
                || (passage.is(i - 1, "no") && passage.is(i - 2, CODES))
                || (passage.is(i - 1, ".") && passage.is(i - 3, CODES))
                || (passage.is(i - 2, CODES) && passage.isAny(i - 1, "number", "is"))
                || (passage.is(i - 3, CODES) && passage.is(i - 2, "number"));
        if (coded || !((n >= 7 && n <= 15) || shortNumber)) {
            return Math.max(end, i + 1);
        }
        String extension = "";
        int ext = extension(end);
        if (ext > 0) {
            int number = passage.isAny(ext + 1, ".", "in", ",", "is", "number") ? ext + 2 : ext + 1;
            StringBuilder digitsOfExt = new StringBuilder();
            int k = number;
            while (k < passage.size()
                    && (isDigits(k) || (passage.is(k, "-") && isDigits(k + 1)))
                    && digitsOfExt.length() < 7) {
                digitsOfExt.append(
                        passage.is(k, "-") ? "" : passage.isNumber(k) ? passage.word(k) : DIGITS.get(passage.word(k)));
                k++;
            }
            if (!digitsOfExt.isEmpty()) {
                extension = ";ext=" + digitsOfExt;
                end = k;
            }
        }
        add(Kind.PHONE, PhoneNumbers.e164(digits.toString(), plus, frame.region()) + extension, i, end);
        return end;
    }

    /** The word for an extension that follows a number, also "and punch in 240"; 0 when none does. */
    private int extension(int end) {
        for (int i = end; i < Math.min(passage.size(), end + 6); i++) {
            if (passage.isAny(i, "ext", "extension", "x", "punch", "press", "dial")) {
                return i;
            }
            if (!passage.isAny(i, ",", "and", "then", "it's", "you", "want", "ask", "for", "-", "with")) {
                return 0;
            }
        }
        return 0;
    }

    private boolean isDigits(int i) {
        return passage.isNumber(i) || DIGITS.containsKey(passage.word(i));
    }

    /** A house number, capitalised words, a word for a street, and what follows up to the postcode. */
    private int address(int i) {
        var number = passage.numbers().at(i);
        if (number.isEmpty()
                || (passage.glued(i) && i > 0 && !passage.token(i - 1).is("\n"))) {
            return i;
        }
        int at = number.get().next();
        if (passage.token(Math.min(at, passage.size() - 1)).isWord()
                && passage.word(at).length() == 1
                && passage.glued(at)) {
            at++;
        }
        int street = -1;
        for (int k = at; k < Math.min(passage.size(), at + 5); k++) {
            if (!passage.token(k).isWord() || (!passage.token(k).capital() && !passage.isAny(k, "the", "of"))) {
                break;
            }
            if (k > at && passage.is(k, STREETS)) {
                street = k;
            }
        }
        if (street < 0) {
            return i;
        }
        int end = street + 1;
        int lastGood = end;
        while (end < passage.size() && end - street < 12) {
            Token token = passage.token(end);
            boolean name = token.isWord()
                    && token.capital()
                    && !Set.of("Thank", "thanks", "thank", "we", "please", "open", "our", "you", "the")
                            .contains(token.text());
            boolean postcode = token.kind() == Token.Kind.CODE
                    || (token.isNumber()
                            && (passage.is(end + 1, "\n")
                                    || passage.glued(end + 1)
                                    || token.text().length() == 5));
            if (name || postcode) {
                end++;
                lastGood = end;
                if (postcode
                        && passage.isNumber(end)
                        && passage.token(end).text().length() <= 2) {
                    lastGood = Math.min(passage.size(), end + (passage.glued(end + 1) ? 2 : 1));
                    break;
                }
            } else if (token.is(",")
                    || (token.is("\n") && !passage.is(end + 1, "\n"))
                    || (token.is(".") && passage.is(end - 1, STREETS))) {
                end++;
            } else {
                break;
            }
        }
        add(Kind.ADDRESS, written(number.get(), lastGood), i, lastGood);
        return lastGood;
    }

    private String written(Numbers.Amount number, int to) {
        StringBuilder out = new StringBuilder(number.value().toPlainString());
        for (int i = number.next(); i < to; i++) {
            Token token = passage.token(i);
            if (token.is(",") || token.is("\n")) {
                if (out.charAt(out.length() - 1) != ',') {
                    out.append(',');
                }
            } else if (!token.is(".")) {
                String raw = passage.text().substring(token.start(), token.end());
                boolean street = LONG_FORM.containsKey(token.text()) && i > number.next();
                out.append(token.glued() && !passage.is(i - 1, ",") ? "" : " ")
                        .append(street ? LONG_FORM.get(token.text()) : raw);
            }
        }
        return out.toString();
    }

    private void add(Kind kind, String detail, int from, int to) {
        found.add(Mention.of(
                new ContactDetail(kind, kind == Kind.EMAIL ? detail.toLowerCase(Locale.ROOT) : detail), from, to));
    }
}
