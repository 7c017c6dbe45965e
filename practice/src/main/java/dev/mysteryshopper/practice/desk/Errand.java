package dev.mysteryshopper.practice.desk;

/** Something an agent does for a customer once all that is needed for it is known. */
interface Errand {
    /** Does it, or says what is missing. Called again after each answer. */
    Outcome attempt(Notes notes, Agent agent);
}
