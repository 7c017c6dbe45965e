package dev.mysteryshopper.runner.channel.api;

/** The move {@code post}: posts something. Beside it may stand {@code json}, {@code form}, {@code headers} and {@code status}. */
public final class Post extends SendKind {

    /** Called by the service loader. */
    public Post() {
        super("post");
    }
}
