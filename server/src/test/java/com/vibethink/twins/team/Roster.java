package com.vibethink.twins.team;

import com.vibethink.twins.Visitor;
import com.vibethink.twins.Visitor.Answer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** Changes to who is of a team, at the address of that team. */
final class Roster {

    private Roster() {}

    static Answer change(Visitor by, String team, String user, String role) {
        return by.patch(team + "/members/" + user, Map.of("role", role));
    }

    static Answer remove(Visitor by, String team, String user) {
        return by.delete(team + "/members/" + user);
    }

    static List<Answer> atOnce(Callable<Answer> one, Callable<Answer> two) throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            var first = threads.submit(one);
            var second = threads.submit(two);
            return List.of(first.get(), second.get());
        }
    }
}
