package dev.mysteryshopper.reports.render.json;

import dev.mysteryshopper.reports.journal.JourneyFinished;
import dev.mysteryshopper.reports.journal.JourneyStarted;
import dev.mysteryshopper.reports.measure.JourneyResult;
import dev.mysteryshopper.reports.measure.Source;
import dev.mysteryshopper.reports.measure.Statement;
import java.io.IOException;
import java.util.Optional;

/** Writes what is known of one journey. */
final class JourneyFields {

    private JourneyFields() {}

    static void write(Fields to, JourneyResult journey) throws IOException {
        JourneyStarted started = journey.started();
        to.field("journey", journey.journey());
        to.known("again", Optional.ofNullable(started.again()));
        to.field("name", started.name());
        to.field("feature", started.feature());
        to.field("file", started.file());
        to.field("line", started.line());
        to.field("topic", started.topic());
        to.field("tags", started.tags());
        to.field("cells", started.cells());
        to.field("outcome", journey.outcome());
        to.known("message", journey.finished().map(JourneyFinished::message).filter(message -> !message.isEmpty()));
        to.field("started", started.moment().at());
        to.field("took", journey.took());
        to.known("timeToResolution", journey.timeToResolution());
        to.field("transferCount", journey.transfers().size());
        to.field("retellCount", journey.retellCount());
        to.field("identityCheckCount", journey.identityCheckCount());
        to.field("questionCount", journey.questionCount());
        to.field("deflectionCount", journey.deflections().size());
        to.known("resolution", journey.resolution());
        to.known("firstAutomatedResponse", journey.firstAutomatedResponse());
        to.known("firstHumanResponse", journey.firstHumanResponse());
        contacts(to, journey);
        talk(to, journey);
        to.each("expectations", journey.expectations(), expectation -> {
            to.field("step", expectation.step());
            to.field("text", expectation.text());
            to.field("met", expectation.met());
            to.field("expected", expectation.expected());
            to.field("found", expectation.found());
        });
    }

    static void statement(Fields to, Statement statement) throws IOException {
        to.field("journey", statement.journey());
        to.field("contact", statement.contact());
        to.field("channel", statement.channel());
        to.field("fact", statement.fact());
        to.field("type", statement.type());
        to.field("subject", statement.subject());
        to.field("text", statement.text());
        to.field("value", statement.normal());
        to.field("quote", statement.quote());
        to.field("source", statement.source());
        to.known("by", Optional.ofNullable(statement.by()));
        to.known("desk", Optional.ofNullable(statement.desk()));
        to.field("at", statement.at());
    }

    private static void contacts(Fields to, JourneyResult journey) throws IOException {
        to.each("contacts", journey.contacts(), contact -> {
            to.field("contact", contact.contact());
            to.field("channel", contact.channel());
            to.field("shopper", contact.shopper());
            to.field("action", contact.action());
            to.field("setUp", contact.setUp());
            to.field("opened", contact.opened());
            to.field("lasted", contact.lasted());
            to.known("ending", Optional.ofNullable(contact.ending()));
            to.field("answered", contact.answered());
            to.field("desks", contact.desks());
        });
        to.each("transfers", journey.transfers(), transfer -> {
            to.field("contact", transfer.contact());
            to.field("channel", transfer.channel());
            to.field("from", transfer.from());
            to.field("to", transfer.to());
            to.field("kind", transfer.kind());
            to.field("pingPong", transfer.pingPong());
            to.field("at", transfer.at());
            source(to, transfer.source());
        });
        to.each("deflections", journey.deflections(), deflection -> {
            to.field("contact", deflection.contact());
            to.field("channel", deflection.channel());
            to.field("to", deflection.to());
            to.field("at", deflection.at());
            source(to, deflection.source());
        });
        to.each("holds", journey.holds(), hold -> {
            to.field("contact", hold.contact());
            to.field("channel", hold.channel());
            to.field("began", hold.began());
            to.field("lasted", hold.lasted());
            to.field("ended", hold.ended());
            source(to, hold.source());
        });
        to.each("promises", journey.promises(), promise -> {
            to.field("contact", promise.contact());
            to.field("channel", promise.channel());
            to.field("what", promise.what());
            to.field("within", promise.within());
            to.field("at", promise.at());
            to.field("due", promise.due());
            to.field("standing", promise.standing());
            source(to, Optional.of(promise.source()));
        });
        to.each("waits", journey.waits(), wait -> {
            to.field("contact", wait.contact());
            to.field("channel", wait.channel());
            to.field("kind", wait.kind());
            to.field("began", wait.began());
            to.field("lasted", wait.lasted());
            to.field("ended", wait.ended());
        });
    }

    private static void source(Fields to, Optional<Source> source) throws IOException {
        if (source.isPresent()) {
            to.field("message", source.get().message());
            to.field("quote", source.get().quote());
        }
    }

    private static void talk(Fields to, JourneyResult journey) throws IOException {
        to.each("questions", journey.questions(), question -> {
            to.field("contact", question.contact());
            to.field("channel", question.channel());
            to.field("shopper", question.shopper());
            to.field("item", question.item());
            to.field("identity", question.identity());
            to.field("retell", question.retell());
            to.field("quote", question.quote());
            to.known("by", Optional.ofNullable(question.by()));
            to.known("desk", Optional.ofNullable(question.desk()));
            to.field("at", question.at());
            if (question.message().isPresent()) {
                to.field("message", question.message().getAsInt());
            }
        });
        to.each("statements", journey.statements(), statement -> statement(to, statement));
    }
}
