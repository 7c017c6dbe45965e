package dev.mysteryshopper.reports.render.html;

import dev.mysteryshopper.reports.render.internal.EvidenceFile;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The pictures of the page. Which of them stand in it is settled when all journeys were told, so that it does not hang on
 * the order in which they were: until then a talk holds a mark where a small copy may come, with the picture's path and what it
 * shows. Used by one thread.
 */
final class Pictures {

    /** Begins, parts and ends the place of a small copy; clean text never holds it. */
    static final String MARK = "\u0001";

    private final Path folder;
    private final Thumbnails thumbnails;
    private final Map<String, Thumbnails.Thumbnail> made = new HashMap<>();

    /**
     * None chosen yet.
     *
     * @param folder the run's folder
     * @param most characters that all small copies together may take
     */
    Pictures(Path folder, long most) {
        this.folder = folder;
        thumbnails = new Thumbnails(most);
    }

    /** Makes small copies of the pictures of a talk, while there is room; one that stands in the page once is only linked again. */
    void choose(String talk) {
        for (int mark = talk.indexOf(MARK); mark >= 0 && !thumbnails.full(); ) {
            int parting = talk.indexOf(MARK, mark + 1);
            String path = talk.substring(mark + 1, parting);
            if (!made.containsKey(path)) {
                Optional<EvidenceFile> kept = EvidenceFile.in(folder, path).filter(EvidenceFile::picture);
                kept.flatMap(thumbnails::of).ifPresent(small -> made.put(path, small));
            }
            mark = talk.indexOf(MARK, talk.indexOf(MARK, parting + 1) + 1);
        }
    }

    /** Hands on a talk, piece by piece, with the small copies that were made in their places. */
    void write(String talk, Consumer<String> out) {
        int done = 0;
        for (int mark = talk.indexOf(MARK); mark >= 0; mark = talk.indexOf(MARK, done)) {
            int parting = talk.indexOf(MARK, mark + 1);
            int end = talk.indexOf(MARK, parting + 1);
            out.accept(talk.substring(done, mark));
            String path = talk.substring(mark + 1, parting);
            Thumbnails.Thumbnail small = made.remove(path);
            if (small != null) {
                out.accept(picture(path, small, talk.substring(parting + 1, end)));
            }
            done = end + 1;
        }
        out.accept(talk.substring(done));
    }

    private static String picture(String path, Thumbnails.Thumbnail small, String shows) {
        return "<a href=\"" + path + "\"><img src=\"" + small.data() + "\" width=\"" + small.width() + "\" height=\""
                + small.height() + "\" alt=\"" + shows.replace("\"", "&#34;") + "\"></a>";
    }
}
