package dev.mysteryshopper.runner.company;

import dev.mysteryshopper.runner.channel.Nearest;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads who the company is: its name, its locale and its time zone. */
final class Header {

    private final Sheet sheet;

    Header(Sheet sheet) {
        this.sheet = sheet;
    }

    String name(Optional<Node> node, Place file) {
        if (node.isEmpty()) {
            sheet.wrong(
                    file, "\"company\" is missing. Expected the company's name, such as \"company: Practice Shop\".");
        }
        return node.flatMap(n -> sheet.text(n, "\"company\"", "the company's name"))
                .map(Node.Scalar::text)
                .orElse("");
    }

    /** The locale; en-US where the file says nothing. */
    Locale locale(Optional<Node> node) {
        return node.flatMap(n -> sheet.text(n, "\"locale\"", "a language and a country, such as en-US"))
                .map(this::locale)
                .orElse(Locale.US);
    }

    private Locale locale(Node.Scalar tag) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag.text()).build();
            boolean known = Arrays.asList(Locale.getISOLanguages()).contains(locale.getLanguage())
                    && (locale.getCountry().isEmpty()
                            || Arrays.asList(Locale.getISOCountries()).contains(locale.getCountry()));
            if (known) {
                return locale;
            }
        } catch (IllformedLocaleException e) {
            // told below, like a language or country that nobody has
        }
        String dashed = tag.text().replace('_', '-');
        String hint = dashed.equals(tag.text()) ? "" : " Did you mean \"" + dashed + "\"?";
        sheet.wrong(
                tag.place(),
                Quoted.of(tag.shown()) + " is not a locale. Expected a language and a country, such as en-US or de-CH."
                        + hint);
        return Locale.US;
    }

    /** The time zone; UTC where the file says nothing. */
    ZoneId zone(Optional<Node> node) {
        return node.flatMap(n -> sheet.text(n, "\"timezone\"", "a time zone, such as America/Chicago"))
                .map(this::zone)
                .orElse(ZoneOffset.UTC);
    }

    private ZoneId zone(Node.Scalar name) {
        if (ZoneId.getAvailableZoneIds().contains(name.text())) {
            return ZoneId.of(name.text());
        }
        List<String> places = ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> zone.endsWith("/" + name.text().strip().replace(' ', '_')))
                .sorted()
                .toList();
        String hint = places.isEmpty()
                ? Nearest.hint(
                        name.text(),
                        ZoneId.getAvailableZoneIds().stream().sorted().toList())
                : " Did you mean \"" + places.get(0) + "\"?";
        sheet.wrong(
                name.place(),
                Quoted.of(name.shown()) + " is not a time zone. Expected a name of the IANA list, such as"
                        + " America/Chicago or Europe/Zurich." + hint);
        return ZoneOffset.UTC;
    }
}
