package dev.mysteryshopper.reports.fact;

import java.util.Locale;

/**
 * A way to reach the company.
 *
 * @param detail E.164 phone number ({@code ;ext=} for an extension), lower-case mail address, or postal address
 */
public record ContactDetail(Kind kind, String detail) implements Value {

    /** What kind of detail it is. */
    public enum Kind {
        PHONE,
        EMAIL,
        ADDRESS
    }

    /** The detail in this text, its kind told from its shape. */
    static ContactDetail parse(String text) {
        String plain = text.strip();
        if (plain.indexOf('@') > 0 && plain.indexOf(' ') < 0) {
            return new ContactDetail(Kind.EMAIL, plain.toLowerCase(Locale.ROOT));
        }
        return new ContactDetail(plain.startsWith("+") ? Kind.PHONE : Kind.ADDRESS, plain);
    }

    @Override
    public FactType type() {
        return FactType.CONTACT;
    }

    @Override
    public String normal() {
        return detail;
    }
}
