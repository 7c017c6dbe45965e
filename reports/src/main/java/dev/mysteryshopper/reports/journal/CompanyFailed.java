package dev.mysteryshopper.reports.journal;

/**
 * The company's side misbehaved: no such element, an error status, an answer that cannot be read, a broken connection, no answer.
 *
 * @param moment when
 * @param journey id of the journey
 * @param contact id of the contact
 * @param failure what kind of misbehaviour
 * @param message where, what was found, what was expected; redacted
 */
public record CompanyFailed(Moment moment, String journey, String contact, Failure failure, String message)
        implements ContactEntry {}
