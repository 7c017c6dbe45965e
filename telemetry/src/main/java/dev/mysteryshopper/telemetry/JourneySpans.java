package dev.mysteryshopper.telemetry;

import dev.mysteryshopper.reports.journal.ContactOpened;
import dev.mysteryshopper.reports.journal.JourneyEntry;
import dev.mysteryshopper.reports.journal.JourneyOutcome;
import dev.mysteryshopper.reports.journal.StepFinished;
import dev.mysteryshopper.reports.journal.StepOutcome;
import dev.mysteryshopper.reports.journal.StepStarted;
import dev.mysteryshopper.reports.measure.ContactResult;
import dev.mysteryshopper.reports.measure.Evidence;
import dev.mysteryshopper.reports.measure.Finding;
import dev.mysteryshopper.reports.measure.JourneyLog;
import dev.mysteryshopper.reports.measure.JourneyResult;
import dev.mysteryshopper.reports.measure.RunResult;
import dev.mysteryshopper.reports.measure.Transfer;
import dev.mysteryshopper.reports.measure.Wait;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Tells each journey as a trace: the journey is the root, its sentences are children, contacts lie in the sentence that opened them and waits
 * in their contact, all with their own times; transfers and findings are events. Used by one thread.
 */
final class JourneySpans implements AutoCloseable {

    private static final int LONGEST = 1_000;

    private final SdkTracerProvider provider;
    private final Tracer tracer;
    private final RunIds ids;
    private final Map<String, List<Finding>> findings = new HashMap<>();

    JourneySpans(RunResult result, Sending sending) {
        this.ids = new RunIds(result.started().run());
        this.provider = SdkTracerProvider.builder()
                .setResource(About.run(result.started()))
                .setIdGenerator(ids)
                .setSampler(Sampler.alwaysOn())
                .addSpanProcessor(sending)
                .build();
        this.tracer = provider.get("mystery-shopper", result.started().tool());
        for (Finding finding : result.findings()) {
            finding.journeys().forEach(journey -> findings.computeIfAbsent(journey, j -> new ArrayList<>())
                    .add(finding));
        }
    }

    void tell(JourneyResult journey, JourneyLog log) {
        ids.begin(journey.journey());
        Instant began = journey.started().moment().at();
        Instant ended = began.plus(journey.took());
        Span root = span(journey.started().name(), Context.root(), began);
        root.setAttribute("mystery_shopper.journey", journey.journey())
                .setAttribute("mystery_shopper.feature", text(journey.started().feature()))
                .setAttribute("mystery_shopper.topic", text(journey.started().topic()))
                .setAttribute(
                        "mystery_shopper.tags",
                        String.join(" ", journey.started().tags()))
                .setAttribute("code.file.path", text(journey.started().file()))
                .setAttribute("code.line.number", journey.started().line())
                .setAttribute("mystery_shopper.outcome", word(journey.outcome()))
                .setAttribute(
                        "mystery_shopper.transfer_count", journey.transfers().size())
                .setAttribute("mystery_shopper.retell_count", journey.retellCount());
        root.setStatus(journey.outcome() == JourneyOutcome.MET ? StatusCode.OK : StatusCode.ERROR);
        findings.getOrDefault(journey.journey(), List.of())
                .forEach(finding -> root.addEvent("finding", about(finding), at(finding, journey, began)));
        Context parent = Context.root().with(root);
        Map<String, Context> openedIn = steps(log, parent, ended);
        Map<String, Context> contacts = new HashMap<>();
        for (ContactResult contact : journey.contacts()) {
            Context in = openedIn.getOrDefault(contact.contact(), parent);
            contacts.put(contact.contact(), contact(contact, journey, in));
        }
        journey.waits().forEach(wait -> wait(wait, contacts.getOrDefault(wait.contact(), parent)));
        root.end(ended);
    }

    /** Tells the sentences, and in which of them each contact was opened. */
    private Map<String, Context> steps(JourneyLog log, Context root, Instant ended) {
        Map<String, Context> openedIn = new HashMap<>();
        Map<Integer, Span> open = new HashMap<>();
        Context current = root;
        for (JourneyEntry entry : log.entries()) {
            Instant at = entry.moment().at();
            if (entry instanceof StepStarted started) {
                Span step = span(
                        started.keyword() + " "
                                + started.text().lines().findFirst().orElse(""),
                        root,
                        at);
                step.setAttribute("code.line.number", started.line());
                open.put(started.step(), step);
                current = root.with(step);
            } else if (entry instanceof StepFinished finished) {
                Span step = open.remove(finished.step());
                if (step != null) {
                    boolean well = finished.outcome() == StepOutcome.PASSED;
                    step.setAttribute("mystery_shopper.outcome", word(finished.outcome()));
                    step.setStatus(well ? StatusCode.OK : StatusCode.ERROR, well ? "" : text(finished.message()));
                    step.end(at);
                }
            } else if (entry instanceof ContactOpened opened) {
                openedIn.put(opened.contact(), current);
            }
        }
        open.values().forEach(step -> step.end(ended));
        return openedIn;
    }

    private Context contact(ContactResult contact, JourneyResult journey, Context in) {
        Span span = span(contact.channel() + ": " + contact.action(), in, contact.opened());
        span.setAttribute("mystery_shopper.contact", contact.contact())
                .setAttribute("mystery_shopper.channel", text(contact.channel()))
                .setAttribute("mystery_shopper.set_up", contact.setUp())
                .setAttribute("mystery_shopper.answered", contact.answered());
        if (contact.ending() != null) {
            span.setAttribute("mystery_shopper.ending", word(contact.ending()));
        }
        for (Transfer transfer : journey.transfers()) {
            if (transfer.contact().equals(contact.contact())) {
                span.addEvent("transfer", about(transfer), transfer.at());
            }
        }
        span.end(contact.opened().plus(contact.lasted()));
        return in.with(span);
    }

    private void wait(Wait wait, Context in) {
        Span span = span("wait: " + word(wait.kind()), in, wait.began());
        span.setAttribute("mystery_shopper.channel", text(wait.channel()))
                .setAttribute("mystery_shopper.wait", word(wait.kind()))
                .setAttribute("mystery_shopper.in_vain", !wait.ended());
        span.end(wait.began().plus(wait.lasted()));
    }

    private static Attributes about(Transfer transfer) {
        return Attributes.builder()
                .put("mystery_shopper.from", text(transfer.from()))
                .put("mystery_shopper.to", text(transfer.to()))
                .put("mystery_shopper.kind", word(transfer.kind()))
                .build();
    }

    private static Attributes about(Finding finding) {
        return Attributes.builder()
                .put("mystery_shopper.finding", text(finding.id()))
                .put("mystery_shopper.kind", word(finding.kind()))
                .put("mystery_shopper.title", text(finding.title()))
                .build();
    }

    /** When it was seen in this journey; at its beginning where another one's words show it. */
    private static Instant at(Finding finding, JourneyResult journey, Instant began) {
        return finding.evidence().stream()
                .filter(evidence -> evidence.journey().equals(journey.journey()))
                .map(Evidence::at)
                .findFirst()
                .orElse(began);
    }

    private Span span(String name, Context parent, Instant at) {
        return tracer.spanBuilder(text(name))
                .setParent(parent)
                .setStartTimestamp(at)
                .startSpan();
    }

    private static String word(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static String text(String text) {
        String line = text.strip();
        if (line.length() <= LONGEST) {
            return line;
        }
        return line.substring(0, Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST) + "…";
    }

    @Override
    public void close() {
        provider.close();
    }
}
