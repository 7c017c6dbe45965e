package dev.mysteryshopper.reports.measure;

import dev.mysteryshopper.reports.journal.DeskChanged;
import dev.mysteryshopper.reports.journal.MessageReceived;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who has a contact in hand, as far as the company tells. */
record Handler(
        @Nullable String desk,
        @Nullable String by,
        @Nullable Boolean automated) {

    static Handler of(MessageReceived message) {
        return new Handler(message.desk(), message.by(), message.automated());
    }

    static Handler after(DeskChanged change) {
        return new Handler(change.to(), change.by(), change.automated());
    }

    boolean isMachine() {
        return Boolean.TRUE.equals(automated);
    }

    boolean isPerson() {
        return Boolean.FALSE.equals(automated);
    }

    boolean isUnknown() {
        return desk == null && by == null;
    }

    /** Whether it is somebody else: another desk, or another name where the desk is the same or nobody tells. */
    boolean isNot(Handler other) {
        if (desk != null && other.desk != null && !Objects.equals(plain(desk), plain(other.desk))) {
            return true;
        }
        return by != null && other.by != null && !Objects.equals(plain(by), plain(other.by));
    }

    /** The same handler with what another sight of it tells in addition. */
    Handler and(Handler more) {
        return new Handler(
                more.desk == null ? desk : more.desk,
                more.by == null ? by : more.by,
                more.automated == null ? automated : more.automated);
    }

    /** What to call it beside another: by its desk, or by its name where both are of one desk or the desk is unknown. */
    String named(Handler beside) {
        if (desk != null && (by == null || beside.desk == null || !Objects.equals(plain(desk), plain(beside.desk)))) {
            return desk;
        }
        return by != null ? by : "somebody";
    }

    private static @Nullable String plain(@Nullable String name) {
        return name == null ? null : name.strip().toLowerCase(Locale.ROOT);
    }
}
