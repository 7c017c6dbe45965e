package dev.mysteryshopper.reports.journal;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The run began; always the first line of a journal.
 *
 * @param moment when
 * @param format version of the journal's format, see {@link JournalFormat}
 * @param run id of the run, also the end of its folder's name
 * @param tool version of the toolkit
 * @param company name of the company
 * @param locale BCP 47 tag by which the company's money, dates and numbers are read
 * @param timezone IANA zone of the company
 * @param seed seed of everything random in the run
 * @param channels the company's channels, in the order of the company file
 * @param truth what the company publishes; empty if the company file names nothing
 * @param statusWords what the company calls the states of an order; empty if the company file names nothing
 * @param limits the limits the company set itself; empty if none
 * @param standards the standards that the whole run is held against; empty if none
 * @param environment what may matter when a result is compared: Java, system, browser, faults switched on; no secrets
 * @param recordedIn files that its journeys were recorded in, the first twenty; empty where they were played
 * @param shard which part of a plan was played; null where all of it was
 */
public record RunStarted(
        Moment moment,
        int format,
        String run,
        String tool,
        String company,
        String locale,
        String timezone,
        long seed,
        List<ChannelUsed> channels,
        List<PublishedFact> truth,
        List<StatusWord> statusWords,
        List<Limit> limits,
        List<Standard> standards,
        Map<String, String> environment,
        List<String> recordedIn,
        @Nullable Shard shard)
        implements RunEntry {

    /** Name in {@link #environment} of the folder that the feature files of the journeys lie in, from where the run was started. */
    public static final String JOURNEYS_IN = "journeys in";

    /** The first entry of a run that is no part of another and is held against no standard. */
    public RunStarted(
            Moment moment,
            int format,
            String run,
            String tool,
            String company,
            String locale,
            String timezone,
            long seed,
            List<ChannelUsed> channels,
            List<PublishedFact> truth,
            List<StatusWord> statusWords,
            List<Limit> limits,
            Map<String, String> environment,
            List<String> recordedIn) {
        this(
                moment,
                format,
                run,
                tool,
                company,
                locale,
                timezone,
                seed,
                channels,
                truth,
                statusWords,
                limits,
                List.of(),
                environment,
                recordedIn,
                null);
    }

    /** The same run held against other standards. */
    public RunStarted heldAgainst(List<Standard> others) {
        return with(moment, run, others, environment, shard);
    }

    /**
     * The same of a shard, or of no shard.
     *
     * @param part which part of the plan is played; null for all of it
     */
    public RunStarted asShard(@Nullable Shard part) {
        return with(moment, run, standards, environment, part);
    }

    /**
     * The first entry of the run that shards like this make together.
     *
     * @param began when the first of them began
     * @param together id of the joined run
     * @param held what held for them
     */
    public RunStarted joined(Moment began, String together, Map<String, String> held) {
        return with(began, together, standards, held, null);
    }

    private RunStarted with(
            Moment began, String id, List<Standard> against, Map<String, String> held, @Nullable Shard part) {
        return new RunStarted(
                began,
                format,
                id,
                tool,
                company,
                locale,
                timezone,
                seed,
                channels,
                truth,
                statusWords,
                limits,
                against,
                held,
                recordedIn,
                part);
    }

    /** The company's zone; UTC if it is none that is known here. */
    public ZoneId zone() {
        return zone(timezone);
    }

    /** The zone of this name; UTC if it is none that is known here. */
    public static ZoneId zone(String timezone) {
        try {
            return ZoneId.of(timezone);
        } catch (DateTimeException unknown) {
            return ZoneOffset.UTC;
        }
    }

    /** Whether its journeys were recorded elsewhere and not played: they have no sentences and no expectations. */
    public boolean recorded() {
        return !recordedIn.isEmpty();
    }
}
