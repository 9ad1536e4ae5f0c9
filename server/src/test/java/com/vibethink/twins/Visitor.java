package com.vibethink.twins;

import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody with a browser at an address of their own: keeps cookies, echoes the forgery token, speaks JSON. Their own,
 * because the platform limits how much may come from one.
 */
public class Visitor {

    private static final JsonMapper JSON = new JsonMapper();
    private static final AtomicInteger ADDRESSES = new AtomicInteger();

    private final CookieManager cookies = new CookieManager();
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final HttpClient http;
    private final String address;

    public Visitor(String address) {
        this(address, nextAddress());
    }

    private Visitor(String address, String from) {
        this.address = address;
        this.http = client(from, cookies);
    }

    /** Somebody at a certain address of the network, such as 127.0.0.9. */
    public static Visitor from(String from) {
        return new Visitor(RunningPlatform.address(), from);
    }

    /** What came back. */
    public record Answer(int status, String body, Map<String, List<String>> headers) {

        public JsonNode json() {
            return JSON.readTree(body);
        }

        public String text(String path) {
            return json().at(path).asString();
        }

        /** The machine's word for what is wrong. */
        public String code() {
            return json().path("code").asString();
        }

        /** The fields at fault. */
        public List<String> fields() {
            return json().path("errors")
                    .valueStream()
                    .map(error -> error.path("field").asString())
                    .toList();
        }

        public List<JsonNode> items() {
            return json().path("items").valueStream().toList();
        }

        public String header(String name) {
            return headers.getOrDefault(name, List.of("")).getFirst();
        }
    }

    /** Sends this header with every call from now on; null takes it back. */
    public Visitor with(String name, String value) {
        if (value == null) headers.remove(name);
        else headers.put(name, value);
        return this;
    }

    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    public void forgetCookies() {
        cookies.getCookieStore().removeAll();
    }

    /** Whether there is somebody at the address who says that all is well. */
    public boolean answers(String path) {
        try {
            return get(path).status() == 200;
        } catch (IllegalStateException e) {
            return false;
        }
    }

    public Answer get(String path) {
        return call("GET", path, null);
    }

    public Answer post(String path, Object body) {
        return call("POST", path, body);
    }

    public Answer put(String path, Object body) {
        return call("PUT", path, body);
    }

    public Answer patch(String path, Object body) {
        return call("PATCH", path, body);
    }

    public Answer delete(String path) {
        return call("DELETE", path, null);
    }

    /** A body that is a text is sent as it is, anything else as JSON. */
    public Answer call(String method, String path, Object body) {
        return read(send(json(method, path, body), BodyHandlers.ofString()));
    }

    /** Sends bytes without telling their number beforehand. */
    public Answer stream(String path, String type, InputStream body) {
        var request =
                request(path).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofInputStream(() -> body));
        return read(send(request, BodyHandlers.ofString()));
    }

    /** A call whose answer is read while it is made. */
    public HttpResponse<InputStream> open(String path, Object body) {
        return send(json("POST", path, body), BodyHandlers.ofInputStream());
    }

    /** Uploads one file as a browser's form does. */
    public Answer upload(String path, String filename, byte[] content) {
        var boundary = "----twins" + System.nanoTime();
        var head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + filename
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        var body = HttpRequest.BodyPublishers.concat(
                HttpRequest.BodyPublishers.ofString(head),
                HttpRequest.BodyPublishers.ofByteArray(content),
                HttpRequest.BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"));
        return read(send(
                request(path)
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(body),
                BodyHandlers.ofString()));
    }

    public Answer signIn(String email, String password) {
        get("/v1/me");
        return post("/v1/sign-in", Map.of("email", email, "password", password));
    }

    private HttpRequest.Builder json(String method, String path, Object body) {
        var text = body == null ? "" : body instanceof String it ? it : JSON.writeValueAsString(body);
        var request = request(path).method(method, HttpRequest.BodyPublishers.ofString(text));
        return headers.containsKey("Content-Type") ? request : request.header("Content-Type", "application/json");
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(address + path));
        headers.forEach(request::header);
        var token = cookie("XSRF-TOKEN");
        if (!token.isEmpty() && !headers.containsKey("X-XSRF-TOKEN")) request.header("X-XSRF-TOKEN", token);
        return request;
    }

    private static Answer read(HttpResponse<String> response) {
        return new Answer(
                response.statusCode(), response.body(), response.headers().map());
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            return http.send(request.build(), body);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static HttpClient client(String from, CookieManager cookies) {
        try {
            var client = HttpClient.newBuilder().cookieHandler(cookies);
            var local = InetAddress.getByName(from);
            // Not every system lets all of 127.0.0.0/8 be used; then everybody comes from the same address.
            return isUsable(local) ? client.localAddress(local).build() : client.build();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isUsable(InetAddress local) {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(local, 0));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static String nextAddress() {
        var number = ADDRESSES.incrementAndGet();
        return "127.1." + number / 250 + "." + (number % 250 + 1);
    }
}
