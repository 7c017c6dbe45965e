package dev.mysteryshopper.reports.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedactorTest {

    private static final List<String> CARDS = List.of(
            "4111111111111111",
            "5555555555554444",
            "2223003122003222",
            "378282246310005",
            "6011111111111117",
            "3530111333300000",
            "30569309025904",
            "6200000000000005");

    private final Redactor redactor = new Redactor(
            Map.of("API_TOKEN", "tok/en+1\"23 x", "SHORT", "abc", "EMPTY", "", "LONG", "correct horse battery staple"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Your order PS-1001 is on its way.",
                "Order 4532015112830367, placed 2026-03-02T09:00:00Z",
                "order number 1234567890123456",
                "+44 113 496 0227, ext 12, 20:00-21:00",
                "{\"number\":\"PS-1001\",\"total\":89.00,\"status\":\"shipped\",\"code\":\"RAIN10\"}",
                "gtin13 4006381333931",
                "at 1772442000250 ms",
                "sha256:4111111111111111aaaabbbbccccddddeeeeffff00001111",
                "The bearer of this voucher gets 10 % off: a basic understanding.",
                "https://shop.example/orders/PS-1001?product=boots&page=2#top",
                "Where is my parcel? I'd call the key question: when",
                "Sa 10:00-14:00; Su off",
                "me@mail.example"
            })
    void leavesAloneWhatIsNoSecret(String text) {
        assertSame(text, redactor.redact(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Authorization: Bearer abc.def-ghi|Authorization: •••",
                "Authorization: Basic dXNlcjpwYXNz|Authorization: •••",
                "we sent Bearer A1b2C3d4E5 to them|we sent Bearer ••• to them",
                "{\"password\":\"a\\\"b\",\"user\":\"dana\"}|{\"password\":\"•••\",\"user\":\"dana\"}",
                "{\"access_token\" : \"abc\"}|{\"access_token\" : \"•••\"}",
                "{\"pin\":1,\"cvv\":123}|{\"pin\":1,\"cvv\":•••}",
                "\"{\\\"newPassword\\\":\\\"abc\\\",\\\"a\\\":1}\"|\"{\\\"newPassword\\\":\\\"•••\\\",\\\"a\\\":1}\"",
                "user=dana&password=hunter2&go=1|user=dana&password=•••&go=1",
                "https://dana:pw@shop.example/x|https://•••@shop.example/x",
                "https://shop.example/x?token=abc&key=def&page=2|https://shop.example/x?token=•••&key=•••&page=2",
                "X-Api-Key: abcdef|X-Api-Key: •••",
                "Set-Cookie: sid=1; Path=/|Set-Cookie: •••",
                "<password>abc</password>|<password>•••</password>",
                "jwt eyJhbGciOi.eyJzdWIi.sig_n-ature end|jwt ••• end",
                "my password: hunter2 thanks|my password: ••• thanks",
                "card 4111 1111 1111 1111, thanks|card •••, thanks",
                "1 4111-1111-1111-1111 2|1 ••• 2",
                "visa4111111111111111|visa•••",
                "abc, not abcdef|•••(SHORT), not abcdef",
                "tok/en+1\"23 x!|•••(API_TOKEN)!",
                "q=tok%2Fen%2B1%2223+x|q=•••(API_TOKEN)",
                "{\"t\":\"tok/en+1\\\"23 x\"}|{\"t\":\"•••(API_TOKEN)\"}",
                "Y29ycmVjdCBob3JzZSBiYXR0ZXJ5IHN0YXBsZQ==|•••(LONG)"
            })
    void takesOutWhatIsSecret(String text, String redacted) {
        assertEquals(redacted, redactor.redact(text));
        assertEquals(redacted, redactor.redact(redacted), "redacting twice");
    }

    @Test
    void aCardNumberNeverPasses() {
        Random random = new Random(7);
        List<String> around = List.of("", " ", "card ", "\"", "\n", "no. ", "1 ", "PS-", "12, ", "x");
        for (int i = 0; i < 20_000; i++) {
            String card = CARDS.get(random.nextInt(CARDS.size()));
            String written = grouped(card, List.of("", " ", "-").get(random.nextInt(3)));
            String text = around.get(random.nextInt(around.size())) + written + around.get(random.nextInt(6));

            String redacted = redactor.redact(text);

            assertFalse(digits(redacted).contains(card), () -> text + " -> " + redacted);
        }
    }

    @Test
    void aNamedSecretNeverPasses() {
        Random random = new Random(11);
        for (int i = 0; i < 20_000; i++) {
            String secret = noise(random, 6 + random.nextInt(20));
            String text = noise(random, random.nextInt(20)) + secret + noise(random, random.nextInt(20));
            if (secret.isBlank() || "•••(S)".contains(secret)) {
                continue;
            }

            String redacted = new Redactor(Map.of("S", secret)).redact(text);

            assertFalse(redacted.contains(secret), () -> secret + " in " + text + " -> " + redacted);
        }
    }

    @Test
    void redactingTwiceIsTheSameAsOnce() {
        Random random = new Random(13);
        List<String> pieces = List.of(
                "password",
                "token",
                ":",
                "=",
                "\"",
                "\\\"",
                " ",
                "Bearer ",
                "abcDEF123456",
                "://",
                "@",
                "?",
                "&",
                "key",
                "4111 1111 1111 1111",
                "-",
                "eyJ",
                ".",
                "<",
                ">",
                "•••",
                "authorization",
                "\n",
                "'",
                "[",
                "{",
                ",",
                "abc");
        for (int i = 0; i < 50_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(14); n > 0; n--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }

            String once = redactor.redact(text.toString());

            assertEquals(once, redactor.redact(once), () -> "redacting twice: " + text);
        }
    }

    @Test
    void aMegabyteTakesNoTimeWhateverIsInIt() {
        for (String piece :
                List.of("password=", "1 ", "4111 ", "://a", "eyJ.", "\"token\":\"", "<a>", "Bearer ", "\\\"", "a:")) {
            redactor.redact(piece.repeat(1_000_000 / piece.length()));
        }
    }

    private static String noise(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append("abcXYZ019 /+=\"\\:&?%".charAt(random.nextInt(19)));
        }
        return text.toString();
    }

    private static String grouped(String digits, String gap) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            out.append(i > 0 && i % 4 == 0 ? gap : "").append(digits.charAt(i));
        }
        return out.toString();
    }

    private static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
    }
}
