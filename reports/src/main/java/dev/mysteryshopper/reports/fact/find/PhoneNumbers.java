package dev.mysteryshopper.reports.fact.find;

import java.util.Map;

/** Brings the digits of a phone number to E.164 where the country is known. */
public final class PhoneNumbers {

    /** Calling code and trunk prefix. */
    private record Country(String code, String trunk) {}

    private static final Map<String, Country> COUNTRIES = Map.ofEntries(
            Map.entry("US", new Country("1", "1")),
            Map.entry("CA", new Country("1", "1")),
            Map.entry("GB", new Country("44", "0")),
            Map.entry("IE", new Country("353", "0")),
            Map.entry("DE", new Country("49", "0")),
            Map.entry("AT", new Country("43", "0")),
            Map.entry("CH", new Country("41", "0")),
            Map.entry("FR", new Country("33", "0")),
            Map.entry("NL", new Country("31", "0")),
            Map.entry("BE", new Country("32", "0")),
            Map.entry("ES", new Country("34", "")),
            Map.entry("IT", new Country("39", "")),
            Map.entry("PT", new Country("351", "")),
            Map.entry("SE", new Country("46", "0")),
            Map.entry("NO", new Country("47", "")),
            Map.entry("DK", new Country("45", "")),
            Map.entry("FI", new Country("358", "0")),
            Map.entry("PL", new Country("48", "")),
            Map.entry("AU", new Country("61", "0")),
            Map.entry("NZ", new Country("64", "0")),
            Map.entry("IN", new Country("91", "0")),
            Map.entry("JP", new Country("81", "0")),
            Map.entry("BR", new Country("55", "0")),
            Map.entry("MX", new Country("52", "")),
            Map.entry("ZA", new Country("27", "0")));

    private PhoneNumbers() {}

    /** The number with "+" and country code; as it is when the country is unknown or it is a short number. */
    static String e164(String digits, boolean international, String region) {
        if (international) {
            return "+" + digits;
        }
        if (digits.startsWith("00") && digits.length() > 9) {
            return "+" + digits.substring(2);
        }
        String guessed = region.isEmpty() ? guess(digits) : region;
        Country country = COUNTRIES.get(guessed);
        if (country == null || digits.length() < 7) {
            return digits;
        }
        if (country.code().equals("1")) {
            return digits.length() == 10
                    ? "+1" + digits
                    : digits.length() == 11 && digits.startsWith("1") ? "+" + digits : digits;
        }
        if (!country.trunk().isEmpty() && digits.startsWith(country.trunk())) {
            return "+" + country.code() + digits.substring(country.trunk().length());
        }
        return country.trunk().isEmpty() ? "+" + country.code() + digits : digits;
    }

    /** North American numbers have ten digits and no leading zero; British ones eleven with one. */
    private static String guess(String digits) {
        if (digits.length() == 10 && digits.charAt(0) > '1') {
            return "US";
        }
        return digits.length() >= 10 && digits.startsWith("0") ? "GB" : "";
    }

    /** Whether two numbers can be the same, one with and one without its country or area code. */
    public static boolean same(String a, String b) {
        String first = digits(a);
        String second = digits(b);
        if (a.indexOf(';') > 0 && b.indexOf(';') > 0 && !extension(a).equals(extension(b))) {
            return false;
        }
        return first.equals(second)
                || (first.length() >= 7
                        && second.length() >= 7
                        && (first.endsWith(trimmed(second)) || second.endsWith(trimmed(first))));
    }

    private static String extension(String number) {
        return number.substring(number.indexOf(';'));
    }

    private static String digits(String number) {
        int ext = number.indexOf(';');
        String plain = ext < 0 ? number : number.substring(0, ext);
        return plain.startsWith("+") ? plain.substring(1) : plain;
    }

    private static String trimmed(String digits) {
        int i = 0;
        while (i < digits.length() - 1 && digits.charAt(i) == '0') {
            i++;
        }
        return digits.substring(i);
    }
}
