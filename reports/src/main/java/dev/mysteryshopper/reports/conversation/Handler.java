package dev.mysteryshopper.reports.conversation;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who has a conversation in hand, as far as names and words tell.
 *
 * @param machine whether it is a machine
 * @param name first name, in small letters; null if not told
 * @param family family name, in small letters; null if not told
 * @param desk desk; null if not told
 * @param shown what to call it
 */
record Handler(
        boolean machine,
        @Nullable String name,
        @Nullable String family,
        @Nullable String desk,
        String shown) {

    static final Handler SOMEBODY = new Handler(false, null, null, null, "somebody else");

    /** Whether it is certainly somebody else: another name, or another desk where no name tells. */
    boolean isNot(Handler other) {
        if (machine != other.machine) {
            return true;
        }
        if (machine) {
            return false;
        }
        if (name != null && other.name != null) {
            return !sharesName(other, name, other.name);
        }
        return desk != null && other.desk != null && !plain(desk).equals(plain(other.desk));
    }

    /** Whether it is certainly the same person. */
    boolean isSurely(Handler other) {
        return machine == other.machine && name != null && other.name != null && sharesName(other, name, other.name);
    }

    /** "T. Ekeland" and "Tuva Ekeland" are one: where one signs with the family name alone, that decides. */
    private boolean sharesName(Handler other, String mine, String theirs) {
        return Names.mayBeOne(mine, theirs) || mine.equals(other.family) || theirs.equals(family);
    }

    boolean isOfAnotherDesk(Handler other) {
        return desk != null && other.desk != null && !plain(desk).equals(plain(other.desk));
    }

    /** Whether it is of the same desk, where no name tells. */
    boolean isOfDesk(Handler other) {
        return machine == other.machine && desk != null && other.desk != null && !isNot(other);
    }

    Handler and(Handler more) {
        String said = more.name == null ? name : more.name;
        return new Handler(
                machine,
                said,
                more.family == null ? family : more.family,
                more.desk == null ? desk : more.desk,
                more.name == null ? shown : more.shown);
    }

    private static String plain(String desk) {
        return desk.strip().toLowerCase(Locale.ROOT);
    }
}
