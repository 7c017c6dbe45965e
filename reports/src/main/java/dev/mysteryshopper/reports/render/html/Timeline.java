package dev.mysteryshopper.reports.render.html;

import java.util.List;

/**
 * When who had the customer: a lane for each contact and desk, and the same as a table.
 *
 * @param lanes the lanes, in the order they were first come to
 * @param spans all that stands in them, in the order it began
 * @param total how long it all lasted
 * @param left how many spans are left out
 */
record Timeline(List<Lane> lanes, List<Span> spans, String total, int left) {

    /** What a span is; its name in small letters is its class of the style sheet. */
    enum Kind {
        /** Somebody, or a page, had the customer. */
        TALK("being served"),
        /** The customer waited for a reply, a page or an answer. */
        WAIT("waiting for a reply"),
        /** The customer waited to be served. */
        QUEUE("in the queue"),
        /** The customer was told to wait. */
        HOLD("on hold"),
        /** The customer was passed on. */
        TRANSFER("passed on to here");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** What people read. */
        String words() {
            return words;
        }

        /** Its class of the style sheet. */
        String tone() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * A lane.
     *
     * @param name channel and desk
     * @param spans what stands in it, that which is drawn last on top
     */
    record Lane(String name, List<Span> spans) {}

    /**
     * A span of time.
     *
     * @param kind what it is
     * @param lane name of its lane
     * @param x where it begins, in thousandths of the whole
     * @param width how long it is, in thousandths of the whole; at least 3, so that it is seen
     * @param began the clock's time
     * @param lasted how long it lasted; empty for a moment
     */
    record Span(Kind kind, String lane, int x, int width, String began, String lasted) {}
}
