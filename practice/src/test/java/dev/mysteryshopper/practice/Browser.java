package dev.mysteryshopper.practice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A customer's browser, without its windows: follows redirects, keeps cookies, and knows the API's token too. */
final class Browser {
    private final ObjectMapper mapper = new ObjectMapper();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final PracticeCompany company;

    Browser(PracticeCompany company) {
        this.company = company;
    }

    Document page(String address) {
        return document(send(request(address).GET()));
    }

    /** Posts a form: name, value, name, value. */
    Document submit(String address, String... fields) {
        StringBuilder form = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            form.append(fields[i])
                    .append('=')
                    .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8))
                    .append('&');
        }
        return document(send(request(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form.toString()))));
    }

    HttpResponse<String> get(String address) {
        return send(request(address).GET());
    }

    JsonNode json(String address) {
        return call("GET", address, "", Map.of("Authorization", "Bearer " + company.apiToken()));
    }

    JsonNode post(String address, String body) {
        return call("POST", address, body, Map.of("Authorization", "Bearer " + company.apiToken()));
    }

    /** The JSON that is answered, with the status as "http" and the type as "type of body" added. */
    JsonNode call(String method, String address, String body, Map<String, String> headers) {
        HttpRequest.Builder request = request(address).method(method, BodyPublishers.ofString(body));
        headers.forEach((name, value) -> {
            if (!value.isEmpty()) {
                request.header(name, value);
            }
        });
        HttpResponse<String> response = send(request);
        try {
            ObjectNode json = (ObjectNode) mapper.readTree(response.body());
            return json.put("http", response.statusCode())
                    .put(
                            "type of body",
                            response.headers().firstValue("Content-Type").orElse(""));
        } catch (JsonProcessingException notJson) {
            throw new AssertionError(response.body(), notJson);
        }
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(company.webUrl() + address)).timeout(Duration.ofSeconds(20));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException broken) {
            throw new AssertionError(broken);
        }
    }

    private static Document document(HttpResponse<String> response) {
        Document document = Jsoup.parse(response.body(), response.uri().toString());
        document.attr("status", String.valueOf(response.statusCode()));
        document.attr(
                "headers",
                response.headers().map().entrySet().stream()
                        .map(Object::toString)
                        .collect(Collectors.joining("; ")));
        return document;
    }
}
