package dev.mysteryshopper.practice.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FaultsTest {
    @Test
    void readsNamesAndSets() {
        assertEquals("stale-hours,moody", Faults.parse(" moody, STALE-HOURS ").toString());
        assertEquals("none", Faults.parse("none").toString());
        assertEquals("none", Faults.parse("").toString());
        assertEquals(
                "stale-hours,chat-price,promotion-unknown,forgets,slow-desk",
                Faults.parse("everyday").toString());
        assertEquals(Faults.all(), Faults.parse("bad-day").faults());
        assertEquals(
                "stale-hours,chat-price,promotion-unknown,forgets,slow-desk,drops",
                Faults.parse("everyday,drops").toString());
    }

    @Test
    void saysWhatIsKnownAndWhatIsNearest() {
        assertEquals("""
                fault "stale-hour" is not known.
                  Known faults: stale-hours, chat-price, promotion-unknown, transfer-loop, forgets, slow-desk, moody, \
                cannot-cancel, silent, drops.
                  Known sets: none, everyday, bad-day. Did you mean "stale-hours"?""", message("moody,stale-hour"));
        assertTrue(message("badday").endsWith("Did you mean \"bad-day\"?"));
        assertTrue(message("xyzzyxyzzyxyzzy").endsWith("Known sets: none, everyday, bad-day."));
    }

    @Test
    void everyFaultHasANameAndOneSentence() {
        Set<String> names = Faults.all().stream().map(Fault::name).collect(Collectors.toSet());

        assertEquals(Faults.all().size(), names.size());
        for (Fault fault : Faults.all()) {
            String sentence = fault.whatACustomerNotices();
            assertTrue(sentence.endsWith(".") && sentence.indexOf(". ") < 0, sentence);
        }
    }

    @Test
    void knowsEveryKindOfFaultThereIs() {
        assertEquals(Fault.class.getPermittedSubclasses().length, Faults.all().size());
    }

    private static String message(String names) {
        return String.valueOf(assertThrows(IllegalArgumentException.class, () -> Faults.parse(names))
                .getMessage());
    }
}
