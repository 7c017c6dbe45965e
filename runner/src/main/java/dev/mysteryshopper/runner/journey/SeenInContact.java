package dev.mysteryshopper.runner.journey;

import dev.mysteryshopper.reports.journal.ContactEntry;
import dev.mysteryshopper.reports.journal.EvidenceKept;
import dev.mysteryshopper.reports.journal.Moment;
import dev.mysteryshopper.reports.journal.Redactor;
import dev.mysteryshopper.runner.channel.Seen;
import dev.mysteryshopper.runner.channel.ToolTrouble;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

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
            Redactor redactor = new Redactor(playing.backstage().company().secrets());
            String path = playing.backstage().evidence().keep(kind, redacted(redactor, content));
            playing.write(new EvidenceKept(now(), playing.id(), contact, kind, path, why));
        } catch (IOException e) {
            throw new ToolTrouble(
                    "Evidence cannot be kept (" + e.getMessage() + "). Is the disk full, or the folder gone?", e);
        }
    }

    /** The content without what must not reach a file, if it reads as text; pictures and the like as they are. */
    static byte[] redacted(Redactor redactor, byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return redactor.redact(text).getBytes(StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            return content;
        }
    }
}
