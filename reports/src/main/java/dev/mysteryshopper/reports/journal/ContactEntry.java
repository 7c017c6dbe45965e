package dev.mysteryshopper.reports.journal;

/** An entry that belongs to one contact of a journey. */
public sealed interface ContactEntry extends JourneyEntry
        permits ContactOpened,
                MessageSent,
                MessageReceived,
                FieldFilled,
                PageShown,
                RequestAnswered,
                Queued,
                Held,
                Resumed,
                DeskChanged,
                EventLogged,
                AskedFor,
                ValueRead,
                EvidenceKept,
                GoalReached,
                CompanyFailed,
                ToolFailed,
                ContactClosed {

    /** Id of the contact, unique in the run. */
    String contact();
}
