package dev.mysteryshopper.practice;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mysteryshopper.practice.fault.Faults;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class StartingTest {
    @Test
    void listensOnOnePortOfTheLoopbackAddressAndOnNoOther() throws IOException {
        try (PracticeCompany company = PracticeCompany.start(Settings.standard())) {
            assertEquals("http://127.0.0.1:" + company.port(), company.webUrl());
            assertEquals("ws://127.0.0.1:" + company.port() + "/chat", company.chatUrl());
            assertEquals("http://127.0.0.1:" + company.port() + "/api", company.apiUrl());
            assertTrue(answers(InetAddress.getLoopbackAddress(), company.port()));
            for (InetAddress other : otherAddresses()) {
                assertFalse(answers(other, company.port()), other.toString());
            }
        }
    }

    @Test
    void saysWhatToDoWhenThePortIsTaken() {
        try (PracticeCompany first = PracticeCompany.start(Settings.standard())) {
            UncheckedIOException taken = assertThrows(
                    UncheckedIOException.class,
                    () -> PracticeCompany.start(Settings.standard().withPort(first.port())));

            String message = String.valueOf(taken.getMessage());
            assertTrue(
                    message.startsWith("The practice company cannot listen on 127.0.0.1:" + first.port() + " ("),
                    message);
            assertTrue(
                    message.endsWith("). Stop what listens there, or choose another port; 0 takes a free one."),
                    message);
        }
    }

    @Test
    void stopsAndMayBeStoppedTwice() throws IOException {
        PracticeCompany company = PracticeCompany.start(Settings.standard());
        int port = company.port();

        company.close();

        assertFalse(answers(InetAddress.getLoopbackAddress(), port));
        assertDoesNotThrow(company::close);
    }

    @Test
    void isACompanyOfItsOwnEachTime() {
        try (PracticeCompany one = PracticeCompany.start(Settings.standard());
                PracticeCompany other =
                        PracticeCompany.start(Settings.standard().withSeed(2))) {
            new Browser(one).post("/api/orders", "{\"product\":\"toaster\",\"email\":\"dana@example.com\"}");

            assertEquals(
                    404,
                    new Browser(other).json("/api/orders/PS-10001").path("http").asInt());
            assertNotEquals(one.apiToken(), other.apiToken());
        }
    }

    @Test
    void staleHoursAreOnTheWebsiteOnly() {
        try (PracticeCompany company = PracticeCompany.start(Settings.standard()
                        .withFaults(Faults.parse("stale-hours"))
                        .withSpeed(20));
                ChatClient dana = new ChatClient(company, "Dana", "")) {
            Browser browser = new Browser(company);
            Document help = browser.page("/help");

            assertEquals("10:00-16:00", help.select("#hours-saturday").text());
            assertTrue(help.select("script").html().contains("\"closes\":\"16:00\""));
            assertTrue(browser.page("/").select("script").html().contains("\"closes\":\"16:00\""));
            assertEquals(
                    "10:00-14:00",
                    browser.json("/api/hours").at("/days/saturday/text").asText());
            assertTrue(dana.say("When are you open on Saturday?").contains("2 pm"));
        }
    }

    @Test
    void withEveryFaultOnWebAndApiAreRightInAllButTheHours() {
        try (PracticeCompany company = PracticeCompany.start(Settings.standard().withFaults(Faults.badDay()))) {
            Browser browser = new Browser(company);

            assertEquals(
                    "$89.00",
                    browser.page("/products/rain-boots").select("#price").text());
            assertEquals(
                    "89.00",
                    browser.json("/api/products/rain-boots").at("/price/amount").asText());
            assertTrue(browser.page("/help").select("#promotion").text().contains("BOOTS15"));
            assertTrue(browser.json("/api/policies").at("/promotion/running").asBoolean());
        }
    }

    @Test
    void companyTimeRunsAsFastAsItIsTold() {
        Settings fast = Settings.standard().withSpeed(10_000_000);
        try (PracticeCompany company = PracticeCompany.start(fast)) {
            Browser browser = new Browser(company);
            browser.post("/api/orders", "{\"product\":\"toaster\",\"email\":\"dana@example.com\"}");
            long start = System.nanoTime();
            String status = "placed";
            while (!status.equals("delivered") && System.nanoTime() - start < 20_000_000_000L) {
                status = browser.json("/api/orders/PS-10001").path("status").asText();
            }

            assertEquals("delivered", status);
        }
    }

    private static List<InetAddress> otherAddresses() throws SocketException {
        List<InetAddress> addresses = new ArrayList<>();
        NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.getHostAddress().equals("127.0.0.1"))
                .forEach(addresses::add);
        return addresses;
    }

    private static boolean answers(InetAddress address, int port) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), 2_000);
            return true;
        } catch (ConnectException | java.net.SocketTimeoutException | java.net.NoRouteToHostException refused) {
            return false;
        }
    }
}
