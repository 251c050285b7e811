package org.unicornkg.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;

class SlotsTest {

    private final CountDownLatch end = new CountDownLatch(1);
    private final List<String> order = Collections.synchronizedList(new ArrayList<>());

    @AfterEach
    void stop() {
        end.countDown();
    }

    @Test
    void workIsDoneAtOnceWhereThereIsASlot() {
        Slots slots = slots(1, 1, 0);
        assertThat(slots.<String>run("a", () -> "done")).isEqualTo("done");
        assertThat(slots.running()).isZero();
    }

    @Test
    void slotIsGivenBackByWorkThatFails() {
        Slots slots = slots(1, 1, 0);
        assertThatThrownBy(() -> slots.run("a", () -> {
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(slots.running()).isZero();
    }

    @Test
    void whoFindsTheQueueFullIsRefused() {
        Slots slots = slots(1, 1, 0);
        hold(slots, "a");
        assertThat(problemOf(slots, "b")).isInstanceOf(Problem.Unavailable.class);
    }

    @Test
    void whoWaitsTooLongIsRefused() {
        Slots slots = new Slots(Capacity.usual().withSlots(1, 1, 4, Duration.ofMillis(1)));
        hold(slots, "a");
        assertThat(problemOf(slots, "b")).isInstanceOf(Problem.Unavailable.class);
        assertThat(slots.waiting()).isZero();
    }

    @Test
    void clientHoldsNoMoreThanItsPart() {
        Slots slots = new Slots(Capacity.usual().withSlots(2, 1, 4, Duration.ofMillis(1)));
        hold(slots, "a");
        assertThat(problemOf(slots, "a")).isInstanceOf(Problem.Unavailable.class);
        assertThat(slots.<String>run("b", () -> "done")).isEqualTo("done");
    }

    @Test
    void clientTakesNoMoreThanHalfOfTheQueue() {
        Slots slots = slots(1, 1, 4);
        hold(slots, "a");
        enqueue(slots, "b");
        enqueue(slots, "b");
        assertThat(problemOf(slots, "b")).isInstanceOf(Problem.TooMany.class);
        enqueue(slots, "c");
    }

    @Test
    void freeSlotGoesToTheClientThatHoldsFewest() throws Exception {
        Slots slots = slots(2, 2, 8);
        CountDownLatch one = hold(slots, "a");
        hold(slots, "a", end);
        Thread second = enqueue(slots, "a");
        Thread first = enqueue(slots, "b");
        one.countDown();
        first.join();
        second.join();
        assertThat(order).containsExactly("b", "a");
    }

    private static Slots slots(int slots, int ofClient, int waiting) {
        return new Slots(Capacity.usual().withSlots(slots, ofClient, waiting, Duration.ofMinutes(1)));
    }

    private CountDownLatch hold(Slots slots, String client) {
        CountDownLatch until = new CountDownLatch(1);
        hold(slots, client, until);
        return until;
    }

    private void hold(Slots slots, String client, CountDownLatch until) {
        CountDownLatch begun = new CountDownLatch(1);
        Thread.startVirtualThread(() -> slots.run(client, () -> {
            begun.countDown();
            return await(until);
        }));
        await(begun);
    }

    private Thread enqueue(Slots slots, String client) {
        int before = slots.waiting();
        Thread done = Thread.startVirtualThread(() -> slots.run(client, () -> order.add(client)));
        while (slots.waiting() == before) {
            Thread.onSpinWait();
        }
        return done;
    }

    private static boolean await(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }

    private static Problem problemOf(Slots slots, String client) {
        try {
            slots.run(client, () -> "done");
        } catch (ProblemException e) {
            return e.problem();
        }
        throw new AssertionError("no problem");
    }
}
