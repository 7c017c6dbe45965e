package dev.mysteryshopper.reports.render.internal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Takes pieces of text in any order and gives them back by name, so that a report's order does not hang on the order in
 * which journeys are told, and no report is held in memory. Used by one thread.
 */
public final class Spill implements AutoCloseable {

    private record Place(long begin, long end) {}

    private final Path path;
    private final OutputStream out;
    private final RandomAccessFile file;
    private final Map<String, Place> places = new HashMap<>();
    private long written;

    /**
     * Begins a spill.
     *
     * @param beside file the spill lies beside, until it is closed
     */
    public Spill(Path beside) throws IOException {
        path = beside.resolveSibling(beside.getFileName() + ".spill");
        out = new BufferedOutputStream(Files.newOutputStream(path), 1 << 16);
        file = new RandomAccessFile(path.toFile(), "r");
    }

    /** Keeps a piece; a later piece of the same name takes its place. */
    public void put(String name, byte[] piece) throws IOException {
        out.write(piece);
        places.put(name, new Place(written, written + piece.length));
        written += piece.length;
    }

    /** A piece as it was put in; empty if there is none of this name. */
    public byte[] read(String name) throws IOException {
        Place place = places.get(name);
        if (place == null) {
            return new byte[0];
        }
        out.flush();
        byte[] piece = new byte[Math.toIntExact(place.end() - place.begin())];
        file.seek(place.begin());
        file.readFully(piece);
        return piece;
    }

    /** How many bytes a piece has; 0 if there is none of this name. */
    public long size(String name) {
        Place place = places.get(name);
        return place == null ? 0 : place.end() - place.begin();
    }

    /** Removes the spill. */
    @Override
    public void close() throws IOException {
        out.close();
        file.close();
        Files.deleteIfExists(path);
    }
}
