package com.vibethink.twins.knowledge;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A celebrity's team at its dashboard: signed in, one request after the other. */
final class Team {

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String base;
    private final String slug;

    Team(int port, String slug, String email, String password) throws Exception {
        this.base = "http://localhost:" + port;
        this.slug = slug;
        send(HttpRequest.newBuilder(URI.create(base + "/v1/me")).GET());
        var signIn = "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(email, password);
        var answer = send(HttpRequest.newBuilder(URI.create(base + "/v1/sign-in"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(signIn)));
        if (answer.statusCode() != 200) throw new IllegalStateException(answer.body());
    }

    HttpResponse<String> get(String path) throws Exception {
        return send(request(path).GET());
    }

    HttpResponse<String> delete(String path) throws Exception {
        return send(request(path).DELETE());
    }

    HttpResponse<String> upload(String filename, byte[] content) throws Exception {
        var boundary = "----part";
        return send(request("/knowledge/sources")
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArray(multipart(boundary, filename, content))));
    }

    /** Waits until the source is read, one way or the other. */
    JsonNode finished(String source) throws Exception {
        for (int i = 0; i < 600; i++) {
            var shown = json(get("/knowledge/sources/" + source));
            if (shown.get("finished_at") != null && !shown.get("finished_at").isNull()) return shown;
            Thread.sleep(100);
        }
        throw new AssertionError("not read within a minute: " + source);
    }

    static JsonNode json(HttpResponse<String> response) {
        return JsonMapper.shared().readTree(response.body());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + "/v1/celebrities/" + slug + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .forEach(cookie -> request.setHeader("X-XSRF-TOKEN", cookie.getValue()));
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private static byte[] multipart(String boundary, String filename, byte[] content) throws IOException {
        var body = new ByteArrayOutputStream();
        body.write(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + filename
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.write(content);
        body.write(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }
}
