package dev.mysteryshopper.practice.shop;

import java.time.ZoneId;

/** What the shop publishes about itself. */
public record Terms(
        String name,
        ZoneId zone,
        OpeningHours hours,
        int returnDays,
        Promotion promotion,
        String phone,
        String email,
        String address) {
    /** How long the warranty of kitchen appliances lasts. */
    public static final int APPLIANCE_WARRANTY_MONTHS = 24;

    /** How long the warranty of everything else lasts. */
    public static final int WARRANTY_MONTHS = 12;

    public static Terms practice() {
        return new Terms(
                "Practice Shop",
                ZoneId.of("America/Chicago"),
                OpeningHours.practice(),
                30,
                new Promotion("BOOTS15", 15, "rain-boots", "the end of the month"),
                "+1 312 555 0142",
                "help@practiceshop.example",
                "214 Lakeside Avenue, Chicago, IL 60601");
    }

    /** "30 days". */
    public String returnWindow() {
        return returnDays + " days";
    }

    /** "24 months on kitchen appliances, 12 months on everything else". */
    public String warranty() {
        return APPLIANCE_WARRANTY_MONTHS + " months on kitchen appliances, " + WARRANTY_MONTHS
                + " months on everything else";
    }
}
