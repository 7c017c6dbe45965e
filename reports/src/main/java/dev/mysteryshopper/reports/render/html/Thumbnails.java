package dev.mysteryshopper.reports.render.html;

import dev.mysteryshopper.reports.render.internal.EvidenceFile;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Base64;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Makes small copies of pictures that stand in the page itself, so that it shows them wherever it is taken. All of them
 * together have a largest size; what no longer fits is linked only. Used by one thread.
 */
final class Thumbnails {

    /**
     * A small copy.
     *
     * @param data the picture as a data URI
     * @param width its width in pixels
     * @param height its height in pixels
     */
    record Thumbnail(String data, int width, int height) {}

    private static final int WIDTH = 640;
    private static final int TALLEST = 1_200;
    private static final float QUALITY = 0.72f;
    private static final long MOST_PIXELS = 40_000_000;

    private final long most;
    private long spent;

    /**
     * None made yet.
     *
     * @param most characters that all small copies together may take
     */
    Thumbnails(long most) {
        this.most = most;
    }

    /** Whether there is no room left. */
    boolean full() {
        return spent >= most;
    }

    /**
     * A small copy of a picture.
     *
     * @return empty if there is no room left, or the picture cannot be read
     */
    Optional<Thumbnail> of(EvidenceFile picture) {
        if (full()) {
            return Optional.empty();
        }
        try {
            Optional<Thumbnail> made = read(picture).map(Thumbnails::small);
            made.ifPresent(thumbnail -> spent += thumbnail.data().length());
            return made;
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            // the page still links to the picture
            return Optional.empty();
        }
    }

    private static Optional<BufferedImage> read(EvidenceFile picture) throws IOException {
        try (InputStream file = Files.newInputStream(picture.file());
                ImageInputStream in = new MemoryCacheImageInputStream(file)) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                    return Optional.empty();
                }
                return Optional.of(reader.read(0));
            } finally {
                reader.dispose();
            }
        }
    }

    /** Halves it until it is nearly narrow enough, so that no line of text is lost on the way; shows the top of a tall one. */
    private static Thumbnail small(BufferedImage whole) {
        int width = Math.min(WIDTH, whole.getWidth());
        int most = (int) Math.min(whole.getHeight(), (long) TALLEST * whole.getWidth() / width);
        BufferedImage image = whole.getSubimage(0, 0, whole.getWidth(), most);
        while (image.getWidth() >= 2 * width) {
            image = drawn(image, image.getWidth() / 2, Math.max(1, image.getHeight() / 2));
        }
        int height = Math.max(1, (int) ((long) image.getHeight() * width / image.getWidth()));
        String data = Base64.getEncoder().encodeToString(jpeg(drawn(image, width, height)));
        return new Thumbnail("data:image/jpeg;base64," + data, width, height);
    }

    private static BufferedImage drawn(BufferedImage image, int width, int height) {
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = drawn.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(image, 0, 0, width, height, Color.WHITE, null);
        pen.dispose();
        return drawn;
    }

    private static byte[] jpeg(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(image, null, null), how);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
