package com.vibethink.twins.conversation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The answers in the making on this node. */
@Component
class LiveReplies {

    private final Map<MessageId, Reply> replies = new ConcurrentHashMap<>();

    Reply begin(MessageId id) {
        var reply = new Reply();
        replies.put(id, reply);
        return reply;
    }

    void end(MessageId id) {
        replies.remove(id);
    }

    List<MessageId> all() {
        return List.copyOf(replies.keySet());
    }

    Optional<Reply> find(MessageId id) {
        return Optional.ofNullable(replies.get(id));
    }
}
