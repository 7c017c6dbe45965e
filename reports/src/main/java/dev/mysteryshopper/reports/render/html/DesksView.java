package dev.mysteryshopper.reports.render.html;

import java.util.List;

/**
 * Who passes customers to whom, what desks ask, and what is asked again.
 *
 * @param flow the flow chart of who passes to whom
 * @param heads columns of the matrix: who receives
 * @param matrix the matrix
 * @param pairs each pair of desks, the commonest first
 * @param pairsLeft how many pairs are left out
 * @param loops customers who came back to a desk that had passed them on
 * @param desks every desk
 * @param desksLeft how many desks are left out
 */
record DesksView(
        Flow flow,
        List<String> heads,
        List<MatrixRow> matrix,
        List<Pair> pairs,
        int pairsLeft,
        List<Loop> loops,
        List<Desk> desks,
        int desksLeft) {

    /** Whether there is anything to show. */
    boolean isEmpty() {
        return desks.isEmpty();
    }

    /**
     * A flow chart: desks that pass on to the left, desks that receive to the right.
     *
     * @param from those that pass on, the one that does so most first
     * @param to those that receive
     * @param bands the bands between them
     * @param height its height in pixels
     */
    record Flow(List<Node> from, List<Node> to, List<Band> bands, int height) {}

    /** A desk in the flow chart, and how many it passed on or received. */
    record Node(String name, String count) {}

    /**
     * A band of the flow chart.
     *
     * @param path its path
     * @param width its width in pixels
     * @param words what it says
     */
    record Band(String path, String width, String words) {}

    /** A line of the matrix: who passes on, and how often to whom; empty where never. */
    record MatrixRow(String from, List<String> cells) {}

    /** A pair of desks: who passed to whom, how often, how, and journeys in which it was seen. */
    record Pair(String from, String to, String count, String kinds, List<Link> journeys) {}

    /** A way back. */
    record Loop(String way, String channel, Link journey) {}

    /**
     * A desk.
     *
     * @param name its name
     * @param channels where it was met
     * @param contacts contacts it served in
     * @param passedOn customers it passed on
     * @param received customers it was passed
     * @param questions what it asked for
     * @param retells what it asked for that had been given
     * @param identity what it asked for only to know who the customer is
     * @param evidence where it asked again; empty anchor if it did not
     */
    record Desk(
            String name,
            String channels,
            String contacts,
            String passedOn,
            String received,
            String questions,
            String retells,
            String identity,
            Link evidence) {}
}
