package dev.mysteryshopper.runner.journey;

import dev.mysteryshopper.reports.journal.EvidenceStore;
import dev.mysteryshopper.reports.journal.JournalWriter;
import dev.mysteryshopper.reports.journal.RunClock;
import dev.mysteryshopper.reports.measure.Journeys;
import dev.mysteryshopper.runner.channel.Channel;
import dev.mysteryshopper.runner.company.Company;
import java.util.Map;
import java.util.concurrent.Executor;

/**
 * What all journeys of a run share.
 *
 * @param company the company
 * @param channels its channels by name, ready to be used
 * @param journal where entries are written
 * @param measures derives what a journey came to so far, as the reports do
 * @param evidence where pictures and large bodies are kept
 * @param clock tells the moments of the run
 * @param curfew when the run has to be over
 * @param reach whether the company can be reached at all
 * @param seed seed of everything random in the run
 * @param crowd plays the customers of a group at the same time
 */
public record Backstage(
        Company company,
        Map<String, Channel> channels,
        JournalWriter journal,
        Journeys measures,
        EvidenceStore evidence,
        RunClock clock,
        Curfew curfew,
        Reach reach,
        long seed,
        Executor crowd) {}
