package dev.mysteryshopper.runner.journey;

import dev.mysteryshopper.reports.journal.ContactEntry;
import dev.mysteryshopper.reports.journal.EvidenceKept;
import dev.mysteryshopper.reports.journal.Moment;
import dev.mysteryshopper.runner.channel.Seen;
import dev.mysteryshopper.runner.channel.ToolTrouble;
import java.io.IOException;

/** Writes down what one contact sees. */
final class SeenInContact implements Seen {

    private final Journey playing;
    private final String contact;

    SeenInContact(Journey playing, String contact) {
        this.playing = playing;
        this.contact = contact;
    }

    @Override
    public Moment now() {
        return playing.backstage().clock().now();
    }

    @Override
    public String journey() {
        return playing.id();
    }

    @Override
    public String contact() {
        return contact;
    }

    @Override
    public void write(ContactEntry entry) {
        playing.write(entry);
    }

    @Override
    public void keep(String kind, byte[] content, String why) {
        try {
            String path = playing.backstage().evidence().keep(kind, content);
            playing.write(new EvidenceKept(now(), playing.id(), contact, kind, path, why));
        } catch (IOException e) {
            throw new ToolTrouble(
                    "Evidence cannot be kept (" + e.getMessage() + "). Is the disk full, or the folder gone?", e);
        }
    }
}
