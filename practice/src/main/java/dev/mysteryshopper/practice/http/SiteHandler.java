package dev.mysteryshopper.practice.http;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Turns a request of Jetty's into a {@link Call}, and the {@link Answer} into Jetty's response. */
final class SiteHandler extends Handler.Abstract {
    private static final int LARGEST_BODY = 64 * 1024;

    private static final System.Logger LOG = System.getLogger(SiteHandler.class.getName());

    private final Function<String, Site> sites;

    SiteHandler(Function<String, Site> sites) {
        this.sites = sites;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws IOException {
        Site site = sites.apply(path(request));
        byte[] body = body(request);
        Answer answer = body == null
                ? site.tooLarge(call(request, ""))
                : answer(site, call(request, new String(body, StandardCharsets.UTF_8)));
        response.setStatus(answer.status());
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, answer.contentType());
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, answer.body().remaining());
        answer.headers().forEach((name, value) -> response.getHeaders().put(name, value));
        response.write(true, answer.body().duplicate(), callback);
        return true;
    }

    private static Answer answer(Site site, Call call) {
        try {
            return site.answer(call);
        } catch (RuntimeException failure) {
            LOG.log(Level.ERROR, "the practice company failed at " + call.method() + " " + call.path(), failure);
            return site.failed(call);
        }
    }

    private static Call call(Request request, String body) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (HttpField field : request.getHeaders()) {
            headers.putIfAbsent(field.getName(), String.valueOf(field.getValue()));
        }
        @Nullable String query = request.getHttpURI().getQuery();
        return new Call(
                request.getMethod(),
                path(request),
                query == null ? Map.of() : Parameters.of(query),
                headers,
                body,
                Map.of());
    }

    private static String path(Request request) {
        @Nullable String path = request.getHttpURI().getDecodedPath();
        return path == null || path.isEmpty() ? "/" : path;
    }

    /** The whole body; null when it is larger than we take. */
    private static byte @Nullable [] body(Request request) throws IOException {
        if (request.getLength() == 0) {
            return new byte[0];
        }
        if (request.getLength() > LARGEST_BODY) {
            return null;
        }
        try (InputStream in = Content.Source.asInputStream(request)) {
            byte[] bytes = in.readNBytes(LARGEST_BODY + 1);
            return bytes.length > LARGEST_BODY ? null : bytes;
        }
    }
}
