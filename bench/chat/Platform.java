import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The platform, asked by fans who each have a session and a conversation of their own. */
final class Platform implements Target {
    private static final String[] QUESTIONS = {
        "Who won the 2022 World Cup?", "Who scored in the 2026 final?", "How many goals did Messi score in 2022?",
        "Where was the 1986 final played?", "Who was the top scorer in 2018?"
    };

    /** One fan's way in. */
    private record Fan(String token, String conversation) {}

    private final URI base;
    private final String slug;
    private final List<Fan> fans = new ArrayList<>();

    Platform(URI base, String slug) {
        this.base = base;
        this.slug = slug;
    }

    /** Opens sessions until there are so many fans. */
    void invite(int count) throws InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient();
                var callers = Executors.newFixedThreadPool(8)) {
            List<Future<Fan>> coming = new ArrayList<>();
            for (int i = fans.size(); i < count; i++) coming.add(callers.submit(() -> arrive(http)));
            for (Future<Fan> fan : coming) fans.add(fan.get());
        } catch (ExecutionException refused) {
            throw new IllegalStateException("A fan was not let in: " + refused.getCause(), refused);
        }
    }

    private Fan arrive(HttpClient http) throws IOException, InterruptedException {
        String session = post(http, "/v1/sessions", "{\"celebrity\":\"" + slug + "\",\"locale\":\"en\"}", "");
        String token = value(session, "token");
        return new Fan(token, value(post(http, "/v1/conversations", "{}", token), "id"));
    }

    private String post(HttpClient http, String path, String body, String token) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path))
                .header("Content-Type", "application/json")
                .header("Origin", base.toString())
                .POST(BodyPublishers.ofString(body));
        if (!token.isEmpty()) request.header("Authorization", "Bearer " + token);
        HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
        if (response.statusCode() == 201) return response.body();
        throw new IOException("POST " + path + " answered " + response.statusCode() + ": " + response.body());
    }

    private static String value(String json, String name) throws IOException {
        Matcher matcher = Pattern.compile("\"" + name + "\"\\s*:\\s*\"([^\"]+)\"").matcher(json);
        if (matcher.find()) return matcher.group(1);
        throw new IOException("no " + name + " in " + json);
    }

    @Override
    public URI at() {
        return base;
    }

    @Override
    public String name() {
        return "platform";
    }

    @Override
    public String request(int number) {
        Fan fan = fans.get(number);
        UUID id = UUID.randomUUID();
        String question = QUESTIONS[Math.floorMod(id.hashCode(), QUESTIONS.length)];
        String body = "{\"text\":\"" + question + "\",\"client_message_id\":\"" + id + "\"}";
        return "POST /v1/conversations/" + fan.conversation() + "/messages HTTP/1.1\r\nHost: " + base.getAuthority()
                + "\r\nOrigin: " + base + "\r\nAuthorization: Bearer " + fan.token()
                + "\r\nAccept: text/event-stream\r\nContent-Type: application/json\r\nContent-Length: " + body.length()
                + "\r\n\r\n" + body;
    }

    @Override
    public String piece() {
        return "\"text\":\"";
    }

    @Override
    public String end() {
        return "\"status\":\"DONE\"";
    }
}
