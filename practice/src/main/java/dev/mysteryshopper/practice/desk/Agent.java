package dev.mysteryshopper.practice.desk;

/** One who answers customers. */
public record Agent(String name, Desk desk) {
    /** Whether this is the bot and not a person. */
    public boolean automated() {
        return desk == Desk.BOT;
    }
}
