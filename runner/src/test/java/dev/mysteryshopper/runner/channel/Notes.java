package dev.mysteryshopper.runner.channel;

import dev.mysteryshopper.reports.journal.ContactEntry;
import dev.mysteryshopper.reports.journal.Moment;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps in memory what a contact sees. */
public final class Notes implements Seen {

    /** What was kept beside the journal. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Kept(String kind, byte[] content, String why) {}

    private final String journey;
    private final List<ContactEntry> entries = new CopyOnWriteArrayList<>();
    private final List<Kept> kept = new CopyOnWriteArrayList<>();

    public Notes() {
        this("j1");
    }

    public Notes(String journey) {
        this.journey = journey;
    }

    @Override
    public Moment now() {
        return new Moment(Instant.now(), System.nanoTime());
    }

    @Override
    public String journey() {
        return journey;
    }

    @Override
    public String contact() {
        return journey + "-c1";
    }

    @Override
    public void write(ContactEntry entry) {
        entries.add(entry);
    }

    @Override
    public void keep(String kind, byte[] content, String why) {
        kept.add(new Kept(kind, content, why));
    }

    public List<ContactEntry> entries() {
        return entries;
    }

    public List<Kept> kept() {
        return kept;
    }

    /** The entries of a kind, in order. */
    public <T extends ContactEntry> List<T> all(Class<T> kind) {
        return entries.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The only entry of a kind. */
    public <T extends ContactEntry> T only(Class<T> kind) {
        List<T> all = all(kind);
        if (all.size() != 1) {
            throw new AssertionError("Expected one " + kind.getSimpleName() + ", found " + entries);
        }
        return all.get(0);
    }
}
