package dev.mysteryshopper.reports.lines;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Takes a stream apart at its line feeds, in memory that does not grow with it. Used by one thread. */
public final class LineReader {

    /** Longest line that is kept, in bytes; of a longer one the beginning is kept, so that it can be told. */
    static final int LONGEST = 16 << 20;

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private byte[] line = new byte[1 << 12];
    private int length;
    private int at;
    private int end;
    private boolean first = true;

    /** @param in the stream; not closed */
    public LineReader(InputStream in) {
        this.in = in;
    }

    /** The next line without its end, or null after the last one; a carriage return before the line feed belongs to the end. */
    public byte @Nullable [] next() throws IOException {
        length = 0;
        boolean any = false;
        while (true) {
            if (at == end) {
                at = 0;
                end = in.read(buffer);
                if (end <= 0) {
                    end = 0;
                    return any ? taken() : null;
                }
            }
            any = true;
            int from = at;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            keep(from, at);
            if (at < end) {
                at++;
                return taken();
            }
        }
    }

    private void keep(int from, int to) {
        int more = Math.min(to - from, LONGEST + 1 - length);
        if (length + more > line.length) {
            line = Arrays.copyOf(line, Math.max(line.length * 2, length + more));
        }
        System.arraycopy(buffer, from, line, length, more);
        length += more;
    }

    private byte[] taken() {
        int to = length > 0 && line[length - 1] == '\r' ? length - 1 : length;
        int from =
                first && to >= 3 && line[0] == (byte) 0xEF && line[1] == (byte) 0xBB && line[2] == (byte) 0xBF ? 3 : 0;
        first = false;
        byte[] taken = Arrays.copyOfRange(line, from, to);
        if (line.length > buffer.length) {
            line = new byte[1 << 12];
        }
        return taken;
    }
}
