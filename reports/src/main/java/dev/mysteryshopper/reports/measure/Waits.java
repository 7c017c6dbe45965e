package dev.mysteryshopper.reports.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** All waits of a contact, in the order in which they began. */
final class Waits {

    private Waits() {}

    static List<Wait> of(ContactLog contact, List<Hold> holds) {
        List<Wait> waits = new ArrayList<>();
        waits.addAll(QueueWaits.of(contact));
        waits.addAll(TalkWaits.of(contact));
        holds.forEach(hold -> waits.add(of(hold)));
        waits.addAll(LoadWaits.of(contact));
        waits.sort(Comparator.comparing(Wait::began).thenComparing(Wait::kind));
        return waits;
    }

    /** The wait that a hold is. */
    static Wait of(Hold hold) {
        return new Wait(hold.contact(), hold.channel(), WaitKind.HOLD, hold.began(), hold.lasted(), hold.ended());
    }
}
