package dev.mysteryshopper.reports.render.json;

import dev.mysteryshopper.reports.conversation.Resolution;
import dev.mysteryshopper.reports.journal.Standard;
import dev.mysteryshopper.reports.measure.Evidence;
import dev.mysteryshopper.reports.measure.FactHeard;
import dev.mysteryshopper.reports.measure.Finding;
import dev.mysteryshopper.reports.measure.Promise;
import dev.mysteryshopper.reports.measure.RunMeasures;
import dev.mysteryshopper.reports.measure.StandardResult;
import dev.mysteryshopper.reports.measure.UnsurePair;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes what is known of the run as a whole: its measures, its findings, what was heard where. */
final class RunFields {

    private RunFields() {}

    static void measures(Fields to, RunMeasures measures) throws IOException {
        to.begin("measures");
        to.field("journeys", measures.journeys());
        to.field("met", measures.met());
        to.field("flaky", measures.flaky());
        to.field("fellShort", measures.fellShort());
        to.field("broken", measures.broken());
        to.field("cutOff", measures.cutOff());
        to.field("expectations", measures.expectations());
        to.field("expectationsMet", measures.expectationsMet());
        to.field("contacts", measures.contacts());
        to.field("transferCount", measures.transferCount());
        to.field("pingPongCount", measures.pingPongCount());
        to.known("transferRate", measures.transferRate());
        to.field("deflectionCount", measures.deflectionCount());
        to.field("holdCount", measures.holdCount());
        to.begin("promises");
        for (Promise.Standing standing : Promise.Standing.values()) {
            to.field(standing.name().toLowerCase(Locale.ROOT), measures.count(standing));
        }
        to.end();
        to.known("promiseKeptRate", measures.promiseKeptRate());
        to.field("retellCount", measures.retellCount());
        to.field("identityCheckCount", measures.identityCheckCount());
        to.field("questionCount", measures.questionCount());
        to.field("unansweredCount", measures.unansweredCount());
        to.known("unansweredContactRate", measures.unansweredContactRate());
        to.field("inconsistencyCount", measures.inconsistencyCount());
        to.field("unsureCount", measures.unsureCount());
        to.known("factAccuracy", measures.factAccuracy());
        to.known("decisionConsistency", measures.decisionConsistency());
        to.known("score", measures.score());
        to.known("longestWait", measures.longestWait());
        to.each("waits", measures.waits(), wait -> {
            to.field("channel", wait.channel());
            to.field("kind", wait.kind());
            to.field("n", wait.n());
            to.field("median", wait.median());
            to.field("p90", wait.p90());
            to.field("p99", wait.p99());
            to.field("longest", wait.longest());
        });
        to.begin("resolutions");
        for (Resolution resolution : Resolution.values()) {
            to.field(resolution.name().toLowerCase(Locale.ROOT), measures.count(resolution));
        }
        to.end();
        to.end();
    }

    static void findings(Fields to, List<Finding> findings) throws IOException {
        to.each("findings", findings, finding -> {
            to.field("id", finding.id());
            to.field("kind", finding.kind());
            to.field("title", finding.title());
            to.field("detail", finding.detail());
            to.each("evidence", finding.evidence(), evidence -> evidence(to, evidence));
            to.field("journeys", finding.journeys());
        });
    }

    static void standards(Fields to, List<StandardResult> standards) throws IOException {
        to.each("standards", standards, result -> {
            Standard standard = result.standard();
            to.field("id", result.id());
            to.field("demand", result.demand());
            to.field("measure", standard.measure());
            to.field("bound", standard.bound());
            to.field("limit", standard.limit());
            to.field("share", standard.share());
            to.field("channel", standard.channel());
            to.field("topic", standard.topic());
            to.field("tag", standard.tag());
            to.field("weight", standard.weight());
            to.field("n", result.n());
            to.field("kept", result.kept());
            to.known("found", result.found());
            to.field("told", result.told());
            to.field("met", result.met());
            to.known("earned", Optional.of(result.earned()));
            to.each("evidence", result.evidence(), evidence -> evidence(to, evidence));
            to.field("journeys", result.journeys());
        });
    }

    static void unsure(Fields to, List<UnsurePair> pairs) throws IOException {
        to.each("unsure", pairs, pair -> {
            to.field("fact", pair.fact());
            to.field("subject", pair.subject());
            to.field("reason", pair.reason());
            to.begin("first");
            evidence(to, pair.first());
            to.end();
            to.begin("second");
            evidence(to, pair.second());
            to.end();
        });
    }

    private static void evidence(Fields to, Evidence evidence) throws IOException {
        to.field("journey", evidence.journey());
        to.field("contact", evidence.contact());
        to.field("who", evidence.who());
        to.field("quote", evidence.quote());
        to.field("at", evidence.at());
    }

    static void sameEverywhere(Fields to, List<FactHeard> facts) throws IOException {
        to.each("sameEverywhere", facts, fact -> {
            to.field("fact", fact.fact());
            to.field("subject", fact.subject());
            to.field("verdict", fact.verdict());
            to.each("versions", fact.versions(), version -> {
                to.field("value", version.normal());
                to.field("channels", version.channels());
                to.field("count", version.count());
                to.begin("example");
                JourneyFields.statement(to, version.example());
                to.end();
            });
        });
    }
}
