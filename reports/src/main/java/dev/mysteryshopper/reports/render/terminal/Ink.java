package dev.mysteryshopper.reports.render.terminal;

/** Colours text for a terminal, or leaves it as it is. */
final class Ink {

    private static final String ESCAPE = "\u001b[";
    private static final String PLAIN = ESCAPE + "0m";

    private final boolean colour;

    Ink(boolean colour) {
        this.colour = colour;
    }

    String good(String text) {
        return with("32", text);
    }

    String bad(String text) {
        return with("31", text);
    }

    String odd(String text) {
        return with("33", text);
    }

    String strong(String text) {
        return with("1", text);
    }

    String faint(String text) {
        return with("2", text);
    }

    private String with(String code, String text) {
        return colour && !text.isEmpty() ? ESCAPE + code + "m" + text + PLAIN : text;
    }
}
