package com.vibethink.twins.conversation;

import com.vibethink.twins.Fan;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What was said in a conversation, as the fan's page reads it again. */
final class History {

    private History() {}

    static List<JsonNode> of(Fan fan, String query) {
        return fan.browser.get(fan.path("/messages" + query)).items();
    }

    static List<String> texts(List<JsonNode> messages) {
        return messages.stream().map(message -> message.path("text").asString()).toList();
    }
}
