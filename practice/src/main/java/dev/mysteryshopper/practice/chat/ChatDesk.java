package dev.mysteryshopper.practice.chat;

import dev.mysteryshopper.practice.clock.CompanyClock;
import dev.mysteryshopper.practice.desk.Company;
import dev.mysteryshopper.practice.desk.Luck;
import dev.mysteryshopper.practice.http.Parameters;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.websocket.server.ServerWebSocketContainer;
import org.jspecify.annotations.Nullable;

/** Opens a line for each customer who comes to /chat. All lines share two threads. Safe for use by many threads. */
public final class ChatDesk implements AutoCloseable {
    /** Where customers come to. */
    public static final String PATH = "/chat";

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_FRAME = 64 * 1024;

    private final Company company;
    private final CompanyClock clock;
    private final Duration idle;
    private final Pace pace;
    private final ChatLog log = new ChatLog();
    private final AtomicLong conversations = new AtomicLong();
    private final ScheduledExecutorService scheduler;

    /**
     * @param idle after how long without a word a line is closed, in time on the wall
     */
    public ChatDesk(Company company, CompanyClock clock, Luck luck, Duration idle) {
        this.company = company;
        this.clock = clock;
        this.idle = idle;
        this.pace = new Pace(luck);
        AtomicInteger count = new AtomicInteger();
        this.scheduler = Executors.newScheduledThreadPool(2, task -> {
            Thread thread = new Thread(task, "practice-chat-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Takes customers at {@link #PATH}. */
    public void listen(ServerWebSocketContainer sockets) {
        sockets.setMaxTextMessageSize(LONGEST_FRAME);
        sockets.setMaxFrameSize(LONGEST_FRAME);
        sockets.setIdleTimeout(idle.multipliedBy(2));
        sockets.addMapping(PATH, (request, response, callback) -> {
            @Nullable String query = request.getHttpURI().getQuery();
            Map<String, String> given = query == null ? Map.of() : Parameters.of(query);
            return open(cut(given.getOrDefault("name", "")), cut(given.getOrDefault("email", "")));
        });
    }

    /** What the company said, newest last. */
    public List<ChatLogEntry> log() {
        return log.entries();
    }

    @Override
    public void close() {
        scheduler.shutdownNow();
    }

    private ChatLine open(String name, String email) {
        return new ChatLine(this, conversations.incrementAndGet(), name, company.talkTo(name, email));
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_NAME ? text : text.substring(0, LONGEST_NAME);
    }

    Pace pace() {
        return pace;
    }

    Duration idle() {
        return idle;
    }

    void record(ChatLogEntry entry) {
        log.add(entry);
    }

    /** Does the work after so much company time. After the company has closed it is not done. */
    void afterCompanyTime(Duration companyTime, Runnable work) {
        after(clock.onTheWall(companyTime), work);
    }

    /** Does the work after so much time on the wall. After the company has closed it is not done. */
    void after(Duration wallTime, Runnable work) {
        try {
            ScheduledFuture<?> unused = scheduler.schedule(work, wallTime.toNanos(), TimeUnit.NANOSECONDS);
        } catch (RejectedExecutionException closed) {
            // nobody is there any more to whom it would matter
        }
    }
}
