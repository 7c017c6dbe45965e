package dev.mysteryshopper.reports.measure;

import dev.mysteryshopper.reports.journal.PublishedFact;
import dev.mysteryshopper.reports.journal.RunStarted;
import dev.mysteryshopper.reports.journal.ValueRead;

/** Reads values as this company writes them, and makes statements of them. */
final class Sense {

    static final String PUBLISHED = "published";

    private final RunStarted run;

    Sense(RunStarted run) {
        this.run = run;
    }

    /** What a contact was told. */
    Statement statement(ContactLog contact, ValueRead read) {
        return new Statement(
                read.journey(),
                read.contact(),
                contact.channel(),
                read.fact(),
                read.type(),
                read.subject(),
                read.text(),
                read.text().strip(),
                read.quote(),
                read.source(),
                read.by(),
                read.desk(),
                read.moment().at());
    }

    /** What the company publishes. */
    Statement statement(PublishedFact fact) {
        return new Statement(
                "",
                "",
                PUBLISHED,
                fact.fact(),
                fact.type(),
                fact.subject(),
                fact.value(),
                fact.value().strip(),
                fact.value(),
                PUBLISHED,
                null,
                null,
                run.moment().at());
    }
}
