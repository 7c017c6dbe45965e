package dev.mysteryshopper.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class AlongsideTest {

    @Test
    void doesItsPiecesInOrder() {
        Alongside alongside = new Alongside("pieces");
        List<Integer> done = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            int piece = i;
            alongside.then(1, () -> done.add(piece));
        }
        alongside.done();
        assertEquals(List.of(0, 1, 2, 3, 4), done);
    }

    @Test
    @Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void refusesWhatComesTooLateAndNeverWaitsForRoomThen() {
        Alongside alongside = new Alongside("pieces");
        alongside.done();
        for (int times = 0; times < 3; times++) {
            assertThrows(RejectedExecutionException.class, () -> alongside.then(Integer.MAX_VALUE, () -> {}));
        }
    }
}
