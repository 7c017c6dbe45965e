package dev.mysteryshopper.practice.http;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which method and address is answered by what. Filled before the first request, then only read. */
public final class Routes {
    private final List<Route> routes = new ArrayList<>();

    /** What answers a request. */
    @FunctionalInterface
    public interface Handler {
        Answer answer(Call call);
    }

    /** A handler that has been found, with the call that knows what stands in the address. */
    public record Match(Handler handler, Call call) {
        public Answer answer() {
            return handler.answer(call);
        }
    }

    private record Route(String method, List<String> segments, String pattern, Handler handler) {}

    /**
     * Adds a route.
     *
     * @param pattern such as {@code /products/{slug}}
     */
    public Routes on(String method, String pattern, Handler handler) {
        routes.add(new Route(method, segments(pattern), pattern, handler));
        return this;
    }

    /** The first route that fits. HEAD is answered as GET. */
    public Optional<Match> match(Call call) {
        String method = call.method().equals("HEAD") ? "GET" : call.method();
        List<String> path = segments(call.path());
        for (Route route : routes) {
            if (route.method.equals(method)) {
                Optional<Map<String, String>> captured = capture(route.segments, path);
                if (captured.isPresent()) {
                    return Optional.of(new Match(route.handler, call.with(captured.get())));
                }
            }
        }
        return Optional.empty();
    }

    /** The methods that this address has; empty when it is not known at all. */
    public Set<String> methods(String path) {
        Set<String> methods = new LinkedHashSet<>();
        List<String> segments = segments(path);
        for (Route route : routes) {
            if (capture(route.segments, segments).isPresent()) {
                methods.add(route.method);
            }
        }
        return methods;
    }

    /** Every route, as "GET /products/{slug}". */
    public List<String> list() {
        return routes.stream().map(route -> route.method + " " + route.pattern).toList();
    }

    private static Optional<Map<String, String>> capture(List<String> pattern, List<String> path) {
        if (pattern.size() != path.size()) {
            return Optional.empty();
        }
        Map<String, String> captured = new HashMap<>();
        for (int i = 0; i < path.size(); i++) {
            if (pattern.get(i).startsWith("{")) {
                captured.put(pattern.get(i).substring(1, pattern.get(i).length() - 1), path.get(i));
            } else if (!pattern.get(i).equals(path.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(captured);
    }

    private static List<String> segments(String path) {
        String trimmed = path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return List.of(trimmed.split("/", -1));
    }
}
