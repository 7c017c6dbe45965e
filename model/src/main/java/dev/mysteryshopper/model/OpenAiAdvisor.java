package dev.mysteryshopper.model;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.exception.HttpException;
import dev.langchain4j.http.client.jdk.JdkHttpClient;
import dev.langchain4j.model.chat.Capability;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.mysteryshopper.reports.opinion.Advice;
import dev.mysteryshopper.reports.opinion.Advisor;
import dev.mysteryshopper.reports.opinion.Matter;
import dev.mysteryshopper.reports.opinion.NoAdvice;
import java.net.http.HttpClient;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * A model behind an endpoint that speaks OpenAI's protocol: asked at temperature 0, for an answer that fits a JSON schema, once. What
 * an error says is not passed on: servers put into it what they were sent.
 */
final class OpenAiAdvisor implements Advisor {

    /** How deep a client wraps what went wrong, at most. */
    private static final int CAUSES = 10;

    private final String name;
    private final OpenAiChatModel model;
    private final Duration patience;
    private final ExecutorService calls = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "language model");
        thread.setDaemon(true);
        return thread;
    });

    OpenAiAdvisor(String endpoint, String model, String key, Duration patience) {
        this.name = model + " at " + endpoint + ", " + Prompt.VERSION;
        this.patience = patience;
        this.model = OpenAiChatModel.builder()
                .httpClientBuilder(JdkHttpClient.builder()
                        .httpClientBuilder(HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)))
                .baseUrl(endpoint)
                .apiKey(key.isEmpty() ? "none" : key)
                .modelName(model)
                .temperature(0.0)
                .timeout(patience)
                .maxRetries(0)
                .supportedCapabilities(Capability.RESPONSE_FORMAT_JSON_SCHEMA)
                .strictJsonSchema(true)
                .logRequests(false)
                .logResponses(false)
                .build();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Advice advise(Matter matter) throws NoAdvice {
        ChatRequest request = ChatRequest.builder()
                .messages(SystemMessage.from(Prompt.TASK), UserMessage.from(Prompt.of(matter)))
                .responseFormat(Prompt.FORM)
                .build();
        return Advice.read(answer(request).orElseThrow(() -> new NoAdvice("an empty answer")));
    }

    /** Waits no longer than patience for the whole answer: the client's own limit ends with the first byte. */
    private Optional<String> answer(ChatRequest request) throws NoAdvice {
        Future<@Nullable String> call =
                calls.submit(() -> model.chat(request).aiMessage().text());
        try {
            return Optional.ofNullable(call.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            throw new NoAdvice("no answer within " + patience.toSeconds() + " s");
        } catch (ExecutionException e) {
            throw new NoAdvice(why(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NoAdvice("called off");
        } finally {
            call.cancel(true);
        }
    }

    private static String why(Throwable failure) {
        @Nullable Throwable cause = failure;
        for (int depth = 0; cause != null && depth < CAUSES; depth++) {
            if (cause instanceof HttpException http) {
                return "HTTP " + http.statusCode();
            }
            if (cause instanceof HttpTimeoutException || cause instanceof dev.langchain4j.exception.TimeoutException) {
                return "no answer in time";
            }
            cause = cause.getCause();
        }
        return "no connection, or an answer of another protocol";
    }
}
