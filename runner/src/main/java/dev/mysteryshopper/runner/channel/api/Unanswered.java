package dev.mysteryshopper.runner.channel.api;

import dev.mysteryshopper.reports.journal.Failure;
import dev.mysteryshopper.runner.channel.CompanyMisbehaved;
import dev.mysteryshopper.runner.channel.Spans;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.apache.http.client.ClientProtocolException;
import org.apache.http.conn.ConnectTimeoutException;

/** Says of a request that got no answer what the company did. */
final class Unanswered {

    private Unanswered() {}

    /** Nothing came in time. */
    static CompanyMisbehaved inTime(Request request, Duration longest) {
        return new CompanyMisbehaved(
                Failure.NO_ANSWER, request + ": no whole answer within " + Spans.inWords(longest) + ".");
    }

    private static CompanyMisbehaved tooLarge(Request request) {
        return new CompanyMisbehaved(
                Failure.UNREADABLE,
                request + ": the answer is larger than " + ApiClient.LARGEST / (1024 * 1024)
                        + " MB and was not read to its end.");
    }

    /** The exchange broke. */
    static CompanyMisbehaved because(Throwable trouble, Request request) {
        if (is(trouble, CappedBody.TooLarge.class)) {
            return tooLarge(request);
        }
        if (is(trouble, UnknownHostException.class) || is(trouble, UnresolvedAddressException.class)) {
            return new CompanyMisbehaved(
                    Failure.UNREACHABLE,
                    request + ": there is no host \"" + request.address().getHost() + "\".");
        }
        if (is(trouble, HttpConnectTimeoutException.class) || is(trouble, ConnectTimeoutException.class)) {
            return new CompanyMisbehaved(
                    Failure.UNREACHABLE, request + ": no connection could be made in time." + words(trouble));
        }
        if (is(trouble, ConnectException.class) || is(trouble, NoRouteToHostException.class)) {
            return new CompanyMisbehaved(
                    Failure.UNREACHABLE, request + ": no connection could be made." + words(trouble));
        }
        if (is(trouble, HttpTimeoutException.class) || is(trouble, SocketTimeoutException.class)) {
            return new CompanyMisbehaved(Failure.NO_ANSWER, request + ": no answer came in time." + words(trouble));
        }
        if (is(trouble, SSLException.class)) {
            return new CompanyMisbehaved(
                    Failure.UNREACHABLE, request + ": no secure connection could be made." + words(trouble));
        }
        if (is(trouble, java.net.ProtocolException.class)
                || is(trouble, ClientProtocolException.class)
                || said(trouble).contains("Invalid status line")
                || said(trouble).contains("not a valid HTTP")) {
            return new CompanyMisbehaved(
                    Failure.UNREADABLE, request + ": what came is no HTTP answer." + words(trouble));
        }
        return new CompanyMisbehaved(
                Failure.DROPPED, request + ": the connection broke before the answer was whole." + words(trouble));
    }

    private static boolean is(Throwable trouble, Class<? extends Throwable> kind) {
        return find(trouble, kind).isPresent();
    }

    private static Optional<Throwable> find(Throwable trouble, Class<? extends Throwable> kind) {
        Throwable cause = trouble;
        for (int depth = 0; cause != null && depth < 10; depth++, cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return Optional.of(cause);
            }
        }
        return Optional.empty();
    }

    private static String words(Throwable trouble) {
        String said = said(trouble);
        return said.isBlank() ? "" : " (" + said + ")";
    }

    private static String said(Throwable trouble) {
        Throwable shown = find(trouble, IOException.class).orElse(trouble);
        return shown.getMessage() == null ? shown.getClass().getSimpleName() : shown.getMessage();
    }
}
