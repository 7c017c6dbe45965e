package dev.mysteryshopper.reports.conversation;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads the conversations of journeys. It holds no state between them; used by many threads. The time it takes grows with
 * the number of words.
 */
public final class TalkReader {

    private final ZoneId zone;

    /**
     * A reader.
     *
     * @param zone where "today" and "by Friday" are meant
     */
    public TalkReader(ZoneId zone) {
        this.zone = zone;
    }

    /**
     * Reads a journey.
     *
     * @param talks its conversations, in the order in which they were opened
     */
    public JourneyTalk read(List<Conversation> talks) {
        Map<String, Asks> asks = new HashMap<>();
        List<ContactTalk> contacts = new ArrayList<>();
        List<Endings.Ending> endings = new ArrayList<>();
        List<Utterance> all = new ArrayList<>();
        for (Conversation talk : talks) {
            List<Utterance> said = talk.turns().stream().map(Utterance::new).toList();
            boolean[] automated = Speakers.automated(talk, said);
            List<Ask> asked = asks.computeIfAbsent(talk.customer(), customer -> new Asks())
                    .next(talk, said);
            if (!talk.setUp()) {
                List<Pledge> pledges = Pledges.of(talk, said, zone);
                Endings.Ending ending = Endings.of(talk, said, automated, messages(pledges));
                endings.add(ending);
                all.addAll(said);
                contacts.add(new ContactTalk(
                        talk.contact(),
                        automated(automated),
                        first(said, automated, true),
                        first(said, automated, false),
                        HandOvers.of(talk, said, automated),
                        Optional.ofNullable(Pointers.of(talk, said, ending.settled())),
                        asked,
                        Waits.of(talk, said, automated),
                        pledges));
            }
        }
        return new JourneyTalk(Keeping.judge(contacts, all), resolution(endings));
    }

    private static Set<Integer> messages(List<Pledge> pledges) {
        return pledges.stream().map(Pledge::message).collect(Collectors.toSet());
    }

    private static Optional<Instant> first(List<Utterance> said, boolean[] automated, boolean machine) {
        for (int i = 0; i < said.size(); i++) {
            Utterance one = said.get(i);
            if (one.turn().fromCompany() && !one.isNote() && automated[i] == machine) {
                return Optional.of(one.turn().at());
            }
        }
        return Optional.empty();
    }

    private static List<Boolean> automated(boolean[] automated) {
        List<Boolean> list = new ArrayList<>(automated.length);
        for (boolean one : automated) {
            list.add(one);
        }
        return list;
    }

    private static Optional<Resolution> resolution(List<Endings.Ending> endings) {
        if (endings.isEmpty()) {
            return Optional.empty();
        }
        Endings.Ending end = endings.get(endings.size() - 1);
        // who comes back after a mere promise tells that it was not kept
        if (end.settled() || endings.stream().anyMatch(ending -> ending.settled() && ending.firm())) {
            return Optional.of(Resolution.RESOLVED);
        }
        Resolution last = end.alone();
        boolean engaged = endings.stream().anyMatch(Endings.Ending::engaged);
        return Optional.of(last == Resolution.UNANSWERED && engaged ? Resolution.UNRESOLVED : last);
    }
}
