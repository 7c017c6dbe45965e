package dev.mysteryshopper.reports.journal;

/**
 * The company's event log has a row about the contact.
 *
 * @param moment when
 * @param journey id of the journey
 * @param contact id of the contact
 * @param desk the desk that has it in hand; empty where the row does not tell
 * @param status its status in the company's own words; empty where the row does not tell
 */
public record EventLogged(Moment moment, String journey, String contact, String desk, String status)
        implements ContactEntry {}
