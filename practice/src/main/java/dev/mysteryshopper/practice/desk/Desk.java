package dev.mysteryshopper.practice.desk;

/** Who answers customers, by what they are there for. */
public enum Desk {
    BOT("Bot"),
    SALES("Sales"),
    ORDERS("Orders"),
    RETURNS("Returns"),
    WARRANTY("Warranty"),
    MANAGER("Manager");

    private final String label;

    Desk(String label) {
        this.label = label;
    }

    /** As customers see it: "Returns". */
    public String label() {
        return label;
    }
}
