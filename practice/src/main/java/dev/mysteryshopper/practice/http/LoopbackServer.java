package dev.mysteryshopper.practice.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.websocket.server.ServerWebSocketContainer;
import org.eclipse.jetty.websocket.server.WebSocketUpgradeHandler;

/** A web server on 127.0.0.1, and on no other address. */
public final class LoopbackServer implements AutoCloseable {
    /** The only address that is listened on. */
    public static final String HOST = "127.0.0.1";

    private static final int THREADS = 32;

    private final Server server;
    private final ServerConnector connector;

    private LoopbackServer(Server server, ServerConnector connector) {
        this.server = server;
        this.connector = connector;
    }

    /**
     * Starts to listen.
     *
     * @param port 0 for a free one
     * @param sites says which site answers a path
     * @param sockets maps the WebSocket addresses
     * @throws UncheckedIOException when the port is taken or not allowed
     */
    public static LoopbackServer start(
            int port, Function<String, Site> sites, Consumer<ServerWebSocketContainer> sockets) {
        QueuedThreadPool threads = new QueuedThreadPool(THREADS, 4);
        threads.setName("practice");
        threads.setDaemon(true);
        Server server = new Server(threads);
        server.setStopTimeout(0);
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setSendDateHeader(true);
        ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
        connector.setHost(HOST);
        connector.setPort(port);
        server.addConnector(connector);
        WebSocketUpgradeHandler upgrade = WebSocketUpgradeHandler.from(server, sockets);
        upgrade.setHandler(new SiteHandler(sites));
        server.setHandler(upgrade);
        LoopbackServer started = new LoopbackServer(server, connector);
        started.begin(port);
        return started;
    }

    public int port() {
        return connector.getLocalPort();
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception failure) {
            throw new IllegalStateException("the practice company did not stop: " + failure.getMessage(), failure);
        }
    }

    private void begin(int port) {
        try {
            connector.open();
        } catch (IOException taken) {
            throw new UncheckedIOException(
                    "The practice company cannot listen on " + HOST + ":" + port + " (" + taken.getMessage()
                            + "). Stop what listens there, or choose another port; 0 takes a free one.",
                    taken);
        }
        try {
            server.start();
        } catch (Exception failure) {
            close();
            throw new IllegalStateException("the practice company did not start: " + failure.getMessage(), failure);
        }
    }
}
