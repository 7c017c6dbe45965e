package dev.mysteryshopper.runner.channel.chat;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A WebSocket server on the loopback whose behaviour a test writes down, down to the bytes. */
final class ChatServer implements AutoCloseable {

    /** What the company does on a line. */
    interface Behaviour {
        void on(Talk talk) throws IOException;
    }

    private final ServerSocket server;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "chat-server");
        thread.setDaemon(true);
        return thread;
    });

    ChatServer(Behaviour behaviour) {
        this(true, behaviour);
    }

    private ChatServer(boolean polite, Behaviour behaviour) {
        try {
            server = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.execute(() -> accept(talk -> {
            if (polite) {
                talk.shakeHands();
            }
            behaviour.on(talk);
        }));
    }

    /** One that does not even shake hands. */
    static ChatServer raw(Behaviour behaviour) {
        return new ChatServer(false, behaviour);
    }

    String url() {
        return "ws://127.0.0.1:" + server.getLocalPort() + "/chat";
    }

    private void accept(Behaviour behaviour) {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                threads.execute(() -> serve(socket, behaviour));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private static void serve(Socket socket, Behaviour behaviour) {
        try (socket) {
            behaviour.on(new Talk(socket));
        } catch (IOException gone) {
            // the shopper left
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.shutdownNow();
    }

    /** One line. */
    static final class Talk {

        private final DataInputStream in;
        private final OutputStream out;
        private String head = "";

        Talk(Socket socket) throws IOException {
            socket.setSoTimeout(30_000);
            in = new DataInputStream(socket.getInputStream());
            out = socket.getOutputStream();
        }

        /** The head of the handshake. */
        String head() {
            return head;
        }

        void readHead() throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            while (!bytes.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
                bytes.write(in.readUnsignedByte());
            }
            head = bytes.toString(StandardCharsets.ISO_8859_1);
        }

        void shakeHands() throws IOException {
            readHead();
            String key = head.lines()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("sec-websocket-key:"))
                    .findFirst()
                    .orElseThrow()
                    .substring("sec-websocket-key:".length())
                    .strip();
            write(
                    "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: "
                            + accept(key) + "\r\n\r\n");
        }

        private static String accept(String key) {
            try {
                byte[] hash = MessageDigest.getInstance("SHA-1")
                        .digest((key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11").getBytes(StandardCharsets.ISO_8859_1));
                return Base64.getEncoder().encodeToString(hash);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }

        void write(String raw) throws IOException {
            out.write(raw.getBytes(StandardCharsets.UTF_8));
            out.flush();
        }

        /** Sends a text frame. */
        void say(String json) throws IOException {
            frame(0x81, json.getBytes(StandardCharsets.UTF_8));
        }

        /** Says something as an agent. */
        void say(String agent, String desk, String text) throws IOException {
            say("{\"event\":\"message\",\"text\":\"" + text + "\",\"agent\":\"" + agent + "\",\"desk\":\"" + desk
                    + "\",\"automated\":false}");
        }

        void binary() throws IOException {
            frame(0x82, new byte[] {1, 2, 3});
        }

        void close(int status) throws IOException {
            frame(0x88, ByteBuffer.allocate(2).putShort((short) status).array());
        }

        private void frame(int kind, byte[] payload) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.write(kind);
            if (payload.length < 126) {
                bytes.write(payload.length);
            } else if (payload.length < 65536) {
                bytes.write(126);
                bytes.writeBytes(
                        ByteBuffer.allocate(2).putShort((short) payload.length).array());
            } else {
                bytes.write(127);
                bytes.writeBytes(ByteBuffer.allocate(8).putLong(payload.length).array());
            }
            bytes.writeBytes(payload);
            out.write(bytes.toByteArray());
            out.flush();
        }

        /** Waits for what the shopper says; the whole frame. */
        String hear() throws IOException {
            int kind = in.readUnsignedByte() & 0x0f;
            int length = in.readUnsignedByte() & 0x7f;
            if (length == 126) {
                length = in.readUnsignedShort();
            } else if (length == 127) {
                length = (int) in.readLong();
            }
            byte[] mask = in.readNBytes(4);
            byte[] payload = in.readNBytes(length);
            for (int i = 0; i < payload.length; i++) {
                payload[i] ^= mask[i % 4];
            }
            if (kind == 8) {
                throw new IOException("closed by the shopper");
            }
            return new String(payload, StandardCharsets.UTF_8);
        }

        /** Waits until the shopper leaves. */
        void awaitLeaving() throws IOException {
            while (true) {
                hear();
            }
        }
    }
}
