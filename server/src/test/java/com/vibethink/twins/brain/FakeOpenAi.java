package com.vibethink.twins.brain;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An OpenAI-compatible server that refuses what the real one refuses and misbehaves as it is told to. */
class FakeOpenAi implements AutoCloseable {

    static final String KEY = "sk-test-secret-123456";

    /** What the server does with an accepted request, given where to write. */
    @FunctionalInterface
    interface Manner {
        void answer(Stream stream) throws Exception;
    }

    final List<JsonNode> requests = Collections.synchronizedList(new ArrayList<>());
    final CountDownLatch hungUp = new CountDownLatch(1);
    volatile Manner manner = stream -> stream.say("Hola", " fan").finish();

    private final HttpServer server;

    FakeOpenAi() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/v1/chat/completions", this::handle);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    FakeOpenAi behaving(Manner manner) {
        this.manner = manner;
        return this;
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
    }

    String system() {
        return requests.getLast().path("messages").get(0).path("content").asString();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        var body = JsonMapper.shared().readTree(exchange.getRequestBody().readAllBytes());
        requests.add(body);
        var key = exchange.getRequestHeaders().getFirst("Authorization");
        if (!("Bearer " + KEY).equals(key)) {
            refuse(exchange, 401, "invalid_api_key", "Incorrect API key provided: " + key);
        } else if (!body.path("stream").asBoolean() || !body.path("messages").isArray() || !body.has("model")) {
            refuse(exchange, 400, "invalid_request_error", "model, messages and stream are needed");
        } else {
            try (exchange) {
                manner.answer(new Stream(exchange));
            } catch (IOException e) {
                hungUp.countDown();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    static void refuse(HttpExchange exchange, int status, String code, String message) throws IOException {
        var json = "{\"error\":{\"message\":\"%s\",\"type\":\"x\",\"param\":null,\"code\":\"%s\"}}"
                .formatted(message, code);
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    /** The chunks of one answer, in the real one's order: role, words, finish reason, usage, [DONE]. */
    static final class Stream {

        final HttpExchange exchange;
        private OutputStream out;

        Stream(HttpExchange exchange) {
            this.exchange = exchange;
        }

        Stream open() throws IOException {
            if (out == null) {
                exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
                exchange.sendResponseHeaders(200, 0);
                out = exchange.getResponseBody();
                chunk("{\"role\":\"assistant\",\"content\":\"\"}", "null");
            }
            return this;
        }

        Stream say(String... words) throws IOException {
            open();
            for (var word : words) {
                chunk("{\"content\":" + JsonMapper.shared().writeValueAsString(word) + "}", "null");
            }
            return this;
        }

        void finish() throws IOException {
            open();
            chunk("{}", "\"stop\"");
            event("{\"id\":\"chatcmpl-1\",\"object\":\"chat.completion.chunk\",\"choices\":[],"
                    + "\"usage\":{\"prompt_tokens\":42,\"completion_tokens\":7,\"total_tokens\":49}}");
            event("[DONE]");
        }

        Stream event(String data) throws IOException {
            open();
            return raw("data: " + data + "\n\n");
        }

        Stream raw(String text) throws IOException {
            open();
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
            return this;
        }

        private void chunk(String delta, String finish) throws IOException {
            raw("data: {\"id\":\"chatcmpl-1\",\"object\":\"chat.completion.chunk\",\"created\":1,\"model\":\"m\","
                    + "\"choices\":[{\"index\":0,\"delta\":" + delta + ",\"finish_reason\":" + finish + "}],"
                    + "\"usage\":null}\n\n");
        }
    }
}
