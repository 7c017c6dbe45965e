package dev.mysteryshopper.reports.opinion;

/** Somebody who can be asked about two replies. Safe to use from several threads. */
public interface Advisor {

    /** Who it is, with all that its answers depend on: another name is asked anew. */
    String name();

    /**
     * Asks.
     *
     * @return what it says; nothing of it is believed yet
     * @throws NoAdvice if it says nothing in time, or nothing that can be read
     */
    Advice advise(Matter matter) throws NoAdvice;
}
