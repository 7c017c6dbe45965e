package dev.mysteryshopper.practice.desk;

/** What a customer wants, and the desk that sees to it. */
enum Wish {
    ORDER(Desk.SALES),
    CANCEL(Desk.ORDERS),
    RETURN(Desk.RETURNS),
    CLAIM(Desk.WARRANTY),
    TRACK(Desk.BOT),
    PRICE(Desk.SALES),
    HOURS(Desk.BOT),
    RETURN_WINDOW(Desk.BOT),
    WARRANTY_TERMS(Desk.BOT),
    PROMOTION(Desk.BOT),
    SHIPPING(Desk.BOT),
    CONTACT(Desk.BOT),
    AVAILABILITY(Desk.BOT),
    INVOICE(Desk.BOT),
    HUMAN(Desk.SALES);

    private final Desk desk;

    Wish(Desk desk) {
        this.desk = desk;
    }

    Desk desk() {
        return desk;
    }

    /** Whether something has to be done, rather than a question answered. */
    boolean isErrand() {
        return this == ORDER || this == CANCEL || this == RETURN || this == CLAIM || this == TRACK;
    }

    /** Whether anybody can answer it from what the shop publishes. */
    boolean isQuestion() {
        return !isErrand() && this != HUMAN;
    }
}
