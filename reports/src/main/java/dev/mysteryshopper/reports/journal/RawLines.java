package dev.mysteryshopper.reports.journal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.function.BooleanSupplier;

/** Takes a journal apart at its line feeds, however long its lines are. */
final class RawLines {

    private byte[] line = new byte[8192];
    private int length;

    private RawLines() {}

    /** Takes a line. */
    interface Each {

        /**
         * Takes a line, which may be empty.
         *
         * @param line its bytes, which are overwritten by the next; the line feed is not among them
         * @param length how many of them
         * @param whole whether a line feed ended it; false only for the last one
         */
        void line(byte[] line, int length, boolean whole) throws IOException;
    }

    /** Hands on each line, until there are no more, or whoever takes them has enough. */
    static void each(InputStream in, Each each, BooleanSupplier enough) throws IOException {
        new RawLines().read(in, each, enough);
    }

    private void read(InputStream in, Each each, BooleanSupplier enough) throws IOException {
        byte[] chunk = new byte[1 << 16];
        for (int n = in.read(chunk); n > 0; n = in.read(chunk)) {
            int from = 0;
            for (int i = 0; i < n; i++) {
                if (chunk[i] == '\n') {
                    keep(chunk, from, i);
                    int size = length;
                    length = 0;
                    each.line(line, size, true);
                    if (enough.getAsBoolean()) {
                        return;
                    }
                    from = i + 1;
                }
            }
            keep(chunk, from, n);
        }
        if (length > 0) {
            each.line(line, length, false);
        }
    }

    private void keep(byte[] chunk, int from, int to) {
        int more = to - from;
        if (length + more > line.length) {
            line = Arrays.copyOf(line, Math.max(line.length * 2, length + more));
        }
        System.arraycopy(chunk, from, line, length, more);
        length += more;
    }
}
