package dev.mysteryshopper.reports.render.html;

import dev.mysteryshopper.reports.measure.ContactResult;
import dev.mysteryshopper.reports.measure.JourneyResult;
import dev.mysteryshopper.reports.measure.Question;
import dev.mysteryshopper.reports.measure.RunResult;
import dev.mysteryshopper.reports.measure.Transfer;
import dev.mysteryshopper.reports.render.internal.CleanText;
import dev.mysteryshopper.reports.render.internal.Counted;
import dev.mysteryshopper.reports.render.internal.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Gathers what is told of desks. A contact that only set a journey up counts in nothing. */
final class Desks {

    private static final int MOST_DESKS = 40;
    private static final int MOST_PAIRS = 60;
    private static final int MOST_IN_CHART = 12;
    private static final int MOST_LOOPS = 40;
    private static final int EXAMPLES = 3;
    private static final int ROW = 44;

    private record Way(String from, String to) {}

    private static final class Passed {
        private final Map<String, Long> kinds = new TreeMap<>();
        private final Map<String, Place> examples = new LinkedHashMap<>();
        private long count;
    }

    private static final class Desk {
        private final Set<String> channels = new LinkedHashSet<>();
        private final List<Place> again = new ArrayList<>();
        private long contacts;
        private long passedOn;
        private long received;
        private long questions;
        private long retells;
        private long identity;

        private long weight() {
            return passedOn + received + questions + contacts;
        }
    }

    private record Back(Transfer transfer, Place place) {}

    private final Map<Way, Passed> ways = new HashMap<>();
    private final Map<String, Desk> desks = new HashMap<>();
    private final List<Back> loops = new ArrayList<>();

    Desks(RunResult result) {
        result.journeys().forEach(this::add);
    }

    private void add(JourneyResult journey) {
        Set<String> setUp = new LinkedHashSet<>();
        for (ContactResult contact : journey.contacts()) {
            if (contact.setUp()) {
                setUp.add(contact.contact());
            } else {
                contact.desks().stream().map(CleanText::name).distinct().forEach(name -> {
                    Desk desk = desk(name, contact.channel());
                    desk.contacts++;
                });
            }
        }
        for (Transfer transfer : journey.transfers()) {
            Place place = new Place(journey.journey(), transfer.contact(), transfer.at());
            String from = CleanText.name(transfer.from());
            String to = CleanText.name(transfer.to());
            Passed passed = ways.computeIfAbsent(new Way(from, to), way -> new Passed());
            passed.count++;
            String kind = Words.of(transfer.kind());
            if (!kind.isEmpty()) {
                passed.kinds.merge(kind, 1L, Long::sum);
            }
            if (passed.examples.size() < EXAMPLES) {
                passed.examples.putIfAbsent(journey.journey(), place);
            }
            desk(from, transfer.channel()).passedOn++;
            desk(to, transfer.channel()).received++;
            if (transfer.pingPong() && loops.size() < MOST_LOOPS) {
                loops.add(new Back(transfer, place));
            }
        }
        for (Question question : journey.questions()) {
            if (!setUp.contains(question.contact())) {
                Desk desk = desk(asking(question), question.channel());
                desk.questions++;
                desk.identity += question.identity() ? 1 : 0;
                if (question.retell() && !question.identity()) {
                    desk.retells++;
                    if (desk.again.isEmpty()) {
                        desk.again.add(new Place(journey.journey(), question.contact(), question.at()));
                    }
                }
            }
        }
    }

    boolean isEmpty() {
        return desks.isEmpty();
    }

    private Desk desk(String name, String channel) {
        Desk desk = desks.computeIfAbsent(name, n -> new Desk());
        desk.channels.add(CleanText.name(channel));
        return desk;
    }

    /** The desk that asked; who asked, where no desk is told; or else the channel. */
    private static String asking(Question question) {
        String desk = question.desk();
        String by = question.by();
        if (desk != null && !desk.isBlank()) {
            return CleanText.name(desk);
        }
        return CleanText.name(by == null || by.isBlank() ? question.channel() : by);
    }

    /** The moments that the page links to from here. */
    Stream<Place> places() {
        return Stream.of(
                        pairs().stream().limit(MOST_PAIRS).flatMap(way -> way.getValue().examples.values().stream()),
                        loops.stream().map(Back::place),
                        desks.values().stream().flatMap(desk -> desk.again.stream()))
                .flatMap(all -> all);
    }

    private List<Map.Entry<Way, Passed>> pairs() {
        return ways.entrySet().stream()
                .sorted(Comparator.comparingLong((Map.Entry<Way, Passed> way) -> -way.getValue().count)
                        .thenComparing(way -> way.getKey().from())
                        .thenComparing(way -> way.getKey().to()))
                .toList();
    }

    DesksView view(Anchors anchors) {
        List<Map.Entry<Way, Passed>> pairs = pairs();
        List<String> from = order(pairs, true);
        List<String> to = order(pairs, false);
        List<Map.Entry<String, Desk>> all = desks.entrySet().stream()
                .sorted(Comparator.comparingLong((Map.Entry<String, Desk> desk) ->
                                -desk.getValue().weight())
                        .thenComparing(Map.Entry::getKey))
                .toList();
        return new DesksView(
                flow(from, to),
                to,
                from.stream()
                        .map(name -> new DesksView.MatrixRow(name, cells(name, to)))
                        .toList(),
                pairs.stream().limit(MOST_PAIRS).map(way -> pair(way, anchors)).toList(),
                Math.max(0, pairs.size() - MOST_PAIRS),
                loops.stream().map(back -> loop(back, anchors)).toList(),
                all.stream().limit(MOST_DESKS).map(desk -> desk(desk, anchors)).toList(),
                Math.max(0, all.size() - MOST_DESKS));
    }

    private static List<String> order(List<Map.Entry<Way, Passed>> pairs, boolean from) {
        Map<String, Long> counts = new TreeMap<>();
        pairs.forEach(
                way -> counts.merge(from ? way.getKey().from() : way.getKey().to(), way.getValue().count, Long::sum));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(MOST_IN_CHART)
                .map(Map.Entry::getKey)
                .toList();
    }

    private long count(String from, String to) {
        Passed passed = ways.get(new Way(from, to));
        return passed == null ? 0 : passed.count;
    }

    private List<String> cells(String from, List<String> to) {
        return to.stream()
                .map(name -> count(from, name))
                .map(count -> count == 0 ? "" : Counted.number(count))
                .toList();
    }

    private DesksView.Flow flow(List<String> from, List<String> to) {
        long most =
                ways.values().stream().mapToLong(passed -> passed.count).max().orElse(1);
        List<DesksView.Band> bands = new ArrayList<>();
        for (int left = 0; left < from.size(); left++) {
            for (int right = 0; right < to.size(); right++) {
                long count = count(from.get(left), to.get(right));
                if (count > 0) {
                    int y = ROW * left + ROW / 2;
                    int z = ROW * right + ROW / 2;
                    bands.add(new DesksView.Band(
                            "M0 " + y + "C50 " + y + " 50 " + z + " 100 " + z,
                            String.valueOf(2 + 20 * count / most),
                            from.get(left) + " to " + to.get(right) + ": " + Counted.number(count)));
                }
            }
        }
        return new DesksView.Flow(
                from.stream().map(name -> node(name, desks(name).passedOn)).toList(),
                to.stream().map(name -> node(name, desks(name).received)).toList(),
                bands,
                ROW * Math.max(from.size(), to.size()));
    }

    private Desk desks(String name) {
        return desks.getOrDefault(name, new Desk());
    }

    private static DesksView.Node node(String name, long count) {
        return new DesksView.Node(name, Counted.number(count));
    }

    private static DesksView.Pair pair(Map.Entry<Way, Passed> way, Anchors anchors) {
        List<String> kinds = new ArrayList<>();
        way.getValue().kinds.forEach((kind, count) -> kinds.add(Counted.number(count) + " " + kind));
        return new DesksView.Pair(
                way.getKey().from(),
                way.getKey().to(),
                Counted.number(way.getValue().count),
                String.join(", ", kinds),
                way.getValue().examples.values().stream().map(anchors::link).toList());
    }

    private static DesksView.Loop loop(Back back, Anchors anchors) {
        return new DesksView.Loop(
                CleanText.name(back.transfer().from()) + " → "
                        + CleanText.name(back.transfer().to()),
                CleanText.name(back.transfer().channel()),
                anchors.link(back.place()));
    }

    private static DesksView.Desk desk(Map.Entry<String, Desk> entry, Anchors anchors) {
        Desk desk = entry.getValue();
        return new DesksView.Desk(
                entry.getKey(),
                String.join(", ", desk.channels),
                Counted.number(desk.contacts),
                Counted.number(desk.passedOn),
                Counted.number(desk.received),
                Counted.number(desk.questions),
                Counted.number(desk.retells),
                Counted.number(desk.identity),
                desk.again.isEmpty() ? new Link("", "") : anchors.link(desk.again.get(0)));
    }
}
