package com.vibethink.twins.conversation;

import com.vibethink.twins.Fan;
import com.vibethink.twins.brain.Rehearsal;
import java.util.List;
import java.util.UUID;

/** What a rehearsed brain is asked, and how its answers end. */
final class Lines {

    private Lines() {}

    static String says(Rehearsal rehearsal, List<String> words) {
        var question = fresh();
        rehearsal.learn(question, (sink, _) -> words.forEach(sink::words));
        return question;
    }

    static String fresh() {
        return "Cuéntame algo " + UUID.randomUUID();
    }

    static String last(Fan fan) {
        var messages = fan.browser.get(fan.path("/messages")).items();
        return messages.isEmpty() ? "" : messages.getLast().path("status").asString();
    }
}
