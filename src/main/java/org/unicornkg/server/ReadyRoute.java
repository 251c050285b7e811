package org.unicornkg.server;

import java.util.Map;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;

/// `/readyz`: whether to send more requests here. While so many queries wait that the next one would be refused, no.
final class ReadyRoute implements Routes.Route {

    private final Slots slots;
    private final Capacity capacity;

    ReadyRoute(Slots slots, Capacity capacity) {
        this.slots = slots;
        this.capacity = capacity;
    }

    @Override
    public Answer answer(Ask ask, String rest) {
        if (!rest.isEmpty()) {
            throw new ProblemException(new Problem.NotFound(ask.path()));
        }
        int waiting = slots.waiting();
        boolean isFull = slots.running() == capacity.slots() && waiting >= capacity.waiting();
        Map<String, Object> members = Map.of("status", isFull ? "busy" : "ready");
        Answer answer = Answer.of("application/json", Json.bytes(members)).with("Cache-Control", "no-store");
        return isFull ? new Answer(503, answer.headers(), answer.body()) : answer;
    }
}
