package dev.mysteryshopper.runner.channel.api;

import dev.mysteryshopper.reports.journal.Failure;
import dev.mysteryshopper.runner.channel.CompanyMisbehaved;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Follows a redirect as RFC 9110 has it, section 15.4. */
final class Redirect {

    private static final Set<String> NOT_FOR_STRANGERS = Set.of("authorization", "cookie", "proxy-authorization");
    private static final Set<String> ABOUT_THE_BODY = Set.of("content-type", "content-length", "content-encoding");

    private Redirect() {}

    /** The request that follows; empty if the place it points to is no web address. */
    static Optional<Request> follow(Request request, Answer answer) {
        URI to;
        try {
            to = request.address().resolve(answer.location().orElse(""));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        if (!"http".equals(to.getScheme()) && !"https".equals(to.getScheme())) {
            return Optional.empty();
        }
        boolean asGet = answer.status() == 303
                || (answer.status() < 303 && request.method().equals("POST"));
        boolean stranger = !Objects.equals(to.getAuthority(), request.address().getAuthority())
                || !Objects.equals(to.getScheme(), request.address().getScheme());
        Map<String, String> headers = new LinkedHashMap<>();
        request.headers().forEach((name, value) -> {
            String plain = name.toLowerCase(Locale.ROOT);
            if (!(stranger && NOT_FOR_STRANGERS.contains(plain)) && !(asGet && ABOUT_THE_BODY.contains(plain))) {
                headers.put(name, value);
            }
        });
        return Optional.of(new Request(asGet ? "GET" : request.method(), to, headers, asGet ? "" : request.body()));
    }

    /** Says that a redirect leads nowhere. */
    static CompanyMisbehaved endless(Request first, List<URI> way, Answer answer) {
        String places = way.stream().map(URI::toString).distinct().limit(4).collect(Collectors.joining(" -> "));
        return new CompanyMisbehaved(
                Failure.REDIRECTS,
                first + ": redirected " + way.size() + (way.size() == 1 ? " time" : " times") + " without an answer: "
                        + places + " -> " + answer.location().orElse("") + ".");
    }
}
