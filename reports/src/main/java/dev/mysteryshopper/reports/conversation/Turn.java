package dev.mysteryshopper.reports.conversation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One message of a conversation.
 *
 * @param index its number among all messages of the conversation, from 0
 * @param at when it was said
 * @param fromCompany whether the company said it, person or machine
 * @param by name of who said it as shown, a person's or a brand's; null if not shown
 * @param desk desk that said it; null if not shown
 * @param automated whether a machine said it; null if nobody tells
 * @param text what was said
 * @param told items given with it, as somebody named them ("order number"); empty where nobody did
 */
public record Turn(
        int index,
        Instant at,
        boolean fromCompany,
        @Nullable String by,
        @Nullable String desk,
        @Nullable Boolean automated,
        String text,
        List<String> told) {

    public Turn {
        told = List.copyOf(told);
    }
}
