package dev.mysteryshopper.reports.render.terminal;

import dev.mysteryshopper.reports.journal.JourneyOutcome;
import dev.mysteryshopper.reports.journal.JourneyStarted;
import dev.mysteryshopper.reports.measure.JourneyResult;
import dev.mysteryshopper.reports.measure.Wait;
import dev.mysteryshopper.reports.render.internal.CleanText;
import dev.mysteryshopper.reports.render.internal.Counted;
import dev.mysteryshopper.reports.render.internal.HumanDuration;
import dev.mysteryshopper.reports.render.internal.Shortfall;
import java.io.Flushable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

/**
 * Writes a line per journey as it ends. On a terminal a status line below tells how far the run is; elsewhere each line
 * begins with that, and nothing is ever redrawn. Any thread may call it.
 */
public final class LiveLines implements AutoCloseable {

    /** A wait shorter than this is not worth a word in a line. */
    private static final Duration NOTABLE_WAIT = Duration.ofSeconds(5);

    private static final int NARROWEST = 40;
    private static final int NAME_COLUMNS = 56;
    private static final int TIME_COLUMNS = 11;

    private final Appendable out;
    private final boolean tty;
    private final Ink ink;
    private final int width;
    private final int total;
    private final LongSupplier nanoTime;
    private final long began;
    private final Map<JourneyOutcome, Integer> ended = new EnumMap<>(JourneyOutcome.class);
    private boolean statusShown;

    /**
     * Begins with no journey ended; time counts from now.
     *
     * @param out where to write; flushed after each line if it can be
     * @param tty whether {@code out} is a terminal on which a line can be redrawn
     * @param colour whether colours are wanted there
     * @param width columns of the terminal; less than 40 is taken as 40
     * @param total how many journeys will be played; 0 if not known
     */
    public LiveLines(Appendable out, boolean tty, boolean colour, int width, int total) {
        this(out, tty, colour, width, total, System::nanoTime);
    }

    LiveLines(Appendable out, boolean tty, boolean colour, int width, int total, LongSupplier nanoTime) {
        this.out = out;
        this.tty = tty;
        this.ink = new Ink(colour);
        this.width = Math.max(NARROWEST, width);
        this.total = total;
        this.nanoTime = nanoTime;
        this.began = nanoTime.getAsLong();
    }

    /** Writes the line of a journey that ended. */
    public synchronized void journeyEnded(JourneyResult journey) {
        if (journey.started().again() == null) {
            ended.merge(journey.outcome(), 1, Integer::sum);
        }
        StringBuilder text = new StringBuilder();
        wipe(text);
        line(text, journey);
        status(text);
        write(text);
    }

    /** Draws the status line anew, so that its time goes on; does nothing where there is none. Call it about once a second. */
    public synchronized void redraw() {
        if (tty) {
            StringBuilder text = new StringBuilder();
            wipe(text);
            status(text);
            write(text);
        }
    }

    /** Takes the status line away. */
    @Override
    public synchronized void close() {
        StringBuilder text = new StringBuilder();
        wipe(text);
        statusShown = false;
        write(text);
    }

    private void line(StringBuilder text, JourneyResult journey) {
        String progress = journey.started().again() != null ? "again " : tty ? "" : progress() + " ";
        String indent = " ".repeat(progress.length() + 2);
        String took = HumanDuration.of(journey.took());
        String notable = notable(journey);
        int room = Math.min(NAME_COLUMNS, width - indent.length() - 1 - TIME_COLUMNS);
        String name = name(journey.started());
        text.append(ink.faint(progress)).append(mark(journey.outcome())).append(' ');
        text.append(Columns.fit(name, room)).append(' ');
        text.append(" ".repeat(Math.max(0, TIME_COLUMNS - took.length()))).append(took);
        if (!notable.isEmpty()) {
            boolean fits = indent.length() + room + 1 + TIME_COLUMNS + 2 + notable.length() <= width;
            text.append(fits ? "  " : "\n" + indent).append(ink.odd(notable));
        }
        text.append('\n');
        if (journey.outcome() != JourneyOutcome.MET) {
            reason(text, Shortfall.first(journey), indent, width - indent.length());
        }
    }

    private void reason(StringBuilder text, Shortfall first, String indent, int room) {
        String sentence = first.sentence().isEmpty() ? first.reason() : first.sentence() + ": " + first.reason();
        List<String> lines = Columns.wrap(sentence, room);
        int most = 4;
        lines.stream()
                .limit(most)
                .forEach(line -> text.append(indent).append(line).append('\n'));
        text.append(indent)
                .append(ink.faint(first.place() + (lines.size() > most ? " …" : "")))
                .append('\n');
    }

    /** The name, with those cells of the example row that it does not tell. */
    private static String name(JourneyStarted started) {
        String cells = started.cells().stream()
                .filter(cell -> !started.name().contains(cell))
                .collect(Collectors.joining(", "));
        return CleanText.line(cells.isEmpty() ? started.name() : started.name() + " (" + cells + ")");
    }

    private static String notable(JourneyResult journey) {
        List<String> notable = new ArrayList<>();
        if (!journey.transfers().isEmpty()) {
            notable.add(Counted.of(journey.transfers().size(), "transfer"));
        }
        if (journey.retellCount() > 0) {
            notable.add(Counted.of(journey.retellCount(), "re-tell"));
        }
        longestWait(journey)
                .filter(wait -> wait.compareTo(NOTABLE_WAIT) >= 0)
                .ifPresent(wait -> notable.add("waited " + HumanDuration.of(wait)));
        return String.join(", ", notable);
    }

    private static Optional<Duration> longestWait(JourneyResult journey) {
        return journey.waits().stream().map(Wait::lasted).max(Duration::compareTo);
    }

    private String mark(JourneyOutcome outcome) {
        return switch (outcome) {
            case MET -> ink.good("✓");
            case FELL_SHORT -> ink.bad("✗");
            case BROKEN -> ink.odd("!");
            case CUT_OFF -> ink.odd("~");
        };
    }

    private void status(StringBuilder text) {
        if (!tty) {
            return;
        }
        List<String> parts = new ArrayList<>();
        parts.add(total > 0 ? done() + " of " + Counted.of(total, "journey") : Counted.of(done(), "journey"));
        parts.add(elapsed());
        count(parts, JourneyOutcome.MET, "met");
        count(parts, JourneyOutcome.FELL_SHORT, "fell short");
        count(parts, JourneyOutcome.BROKEN, "broken");
        count(parts, JourneyOutcome.CUT_OFF, "cut off");
        text.append(ink.faint(Columns.cut(String.join(" · ", parts), width - 1)));
        statusShown = true;
    }

    private void count(List<String> parts, JourneyOutcome outcome, String word) {
        Integer count = ended.get(outcome);
        if (count != null) {
            parts.add(Counted.number(count) + " " + word);
        }
    }

    private String progress() {
        String of = String.valueOf(total);
        String done = String.valueOf(done());
        return total > 0
                ? "[" + " ".repeat(Math.max(0, of.length() - done.length())) + done + "/" + of + "]"
                : "[" + done + "]";
    }

    private int done() {
        return ended.values().stream().mapToInt(Integer::intValue).sum();
    }

    private String elapsed() {
        Duration span = Duration.ofNanos(nanoTime.getAsLong() - began);
        return HumanDuration.of(Duration.ofSeconds(span.toSeconds()));
    }

    private void wipe(StringBuilder text) {
        if (statusShown) {
            text.append("\r\u001b[2K");
        }
    }

    private void write(CharSequence text) {
        try {
            out.append(text);
            if (out instanceof Flushable flushable) {
                flushable.flush();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The terminal cannot be written to.", e);
        }
    }
}
