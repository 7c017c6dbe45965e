package dev.mysteryshopper.reports.render.markdown;

import java.nio.charset.StandardCharsets;

/** Markdown that never grows beyond a size; what no longer fits is refused, not cut in the middle. */
final class Budget {

    private final StringBuilder text = new StringBuilder();
    private final int most;
    private int bytes;

    /**
     * An empty page.
     *
     * @param most largest size of the page in bytes of UTF-8
     */
    Budget(int most) {
        this.most = most;
    }

    /**
     * Adds a block if there is room for it, and for {@code reserve} bytes after it.
     *
     * @return whether it was added
     */
    boolean add(String block, int reserve) {
        int size = block.getBytes(StandardCharsets.UTF_8).length;
        if (bytes + size + reserve > most) {
            return false;
        }
        bytes += size;
        text.append(block);
        return true;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
