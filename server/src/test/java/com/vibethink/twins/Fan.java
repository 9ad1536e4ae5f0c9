package com.vibethink.twins;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A fan's page: a session on some site, and one conversation. */
public class Fan {

    private static final JsonMapper JSON = new JsonMapper();

    public final Visitor browser;
    public final JsonNode session;
    public final String conversation;

    private Fan(Visitor browser, JsonNode session, String conversation) {
        this.browser = browser;
        this.session = session;
        this.conversation = conversation;
    }

    /** One server-sent event. */
    public record Event(String name, String id, JsonNode data) {}

    /** A whole answer. */
    public record Reply(List<Event> events) {

        public String text() {
            var text = new StringBuilder();
            events.stream()
                    .filter(event -> event.name().equals("delta"))
                    .forEach(event -> text.append(event.data().path("text").asString()));
            return text.toString();
        }

        public Event last() {
            return events.getLast();
        }

        public Event first() {
            return events.getFirst();
        }

        public List<String> sources() {
            return events.stream()
                    .filter(event -> event.name().equals("sources"))
                    .flatMap(event -> event.data().path("sources").valueStream())
                    .map(source -> source.path("title").asString())
                    .toList();
        }
    }

    public static Fan on(String origin, String slug) {
        return on(RunningPlatform.address(), origin, slug);
    }

    static Fan on(String server, String origin, String slug) {
        var browser = new Visitor(server).with("Origin", origin);
        return begin(browser, browser.post("/v1/sessions", Map.of("celebrity", slug, "locale", "es")));
    }

    /** Goes on from the answer of a call that opens a session. */
    public static Fan begin(Visitor browser, Visitor.Answer opened) {
        if (opened.status() != 201) throw new AssertionError(opened.status() + " " + opened.body());
        browser.with("Authorization", "Bearer " + opened.text("/token"));
        var conversation = browser.post("/v1/conversations", Map.of()).text("/id");
        return new Fan(browser, opened.json(), conversation);
    }

    public Reply ask(String text) {
        return reply(send(text, UUID.randomUUID()));
    }

    public Visitor.Answer send(String text, UUID clientMessageId) {
        return browser.post(path("/messages"), Map.of("text", text, "client_message_id", clientMessageId));
    }

    public String path(String rest) {
        return "/v1/conversations/" + conversation + rest;
    }

    public static Reply reply(Visitor.Answer answer) {
        if (answer.status() != 200) throw new AssertionError(answer.status() + " " + answer.body());
        return new Reply(events(answer.body()));
    }

    /** Reads a stream of server-sent events; comments and retry times are left out. */
    public static List<Event> events(String stream) {
        var events = new ArrayList<Event>();
        for (var block : stream.split("\n\n")) {
            var fields = new HashMap<String, String>();
            block.lines()
                    .filter(line -> line.contains(": "))
                    .forEach(line ->
                            fields.put(line.substring(0, line.indexOf(':')), line.substring(line.indexOf(':') + 2)));
            if (fields.containsKey("event"))
                events.add(new Event(fields.get("event"), fields.get("id"), JSON.readTree(fields.get("data"))));
        }
        return events;
    }
}
