package dev.mysteryshopper.runner.channel.api;

import dev.mysteryshopper.reports.journal.Moment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Takes in a body up to a size, and stamps it when its last byte has come. */
final class CappedBody implements HttpResponse.BodySubscriber<CappedBody.Whole> {

    /**
     * A body that came in whole.
     *
     * @param bytes the body
     * @param came when its last byte had come
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on as it came in
    record Whole(byte[] bytes, Moment came) {}

    /** The body is larger than the cap. */
    static final class TooLarge extends IOException {
        TooLarge() {
            super("larger than anyone reads");
        }
    }

    private final Supplier<Moment> now;
    private final int largest;
    private final CompletableFuture<Whole> whole = new CompletableFuture<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
    private Flow.@Nullable Subscription coming;

    CappedBody(Supplier<Moment> now, int largest) {
        this.now = now;
        this.largest = largest;
    }

    @Override
    public CompletionStage<Whole> getBody() {
        return whole;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        coming = subscription;
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        for (ByteBuffer buffer : buffers) {
            if (bytes.size() + buffer.remaining() > largest) {
                if (coming != null) {
                    coming.cancel();
                }
                whole.completeExceptionally(new TooLarge());
                return;
            }
            byte[] part = new byte[buffer.remaining()];
            buffer.get(part);
            bytes.writeBytes(part);
        }
    }

    @Override
    public void onError(Throwable trouble) {
        whole.completeExceptionally(trouble);
    }

    @Override
    public void onComplete() {
        Moment came = now.get();
        whole.complete(new Whole(bytes.toByteArray(), came));
    }
}
