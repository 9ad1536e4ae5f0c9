package com.vibethink.twins.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.vibethink.twins.RunningPlatform;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Somebody else's site with the snippet on it, at an origin of its own, under a policy that lets in nothing but the
 * platform: no inline script, no inline style.
 */
final class ForeignSite implements AutoCloseable {

    private static final String PAGE = """
            <!doctype html>
            <html lang="%1$s">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <title>El Diario</title>
              <link rel="icon" href="%2$s/portraits/%3$s.svg">
              <script src="/site.js"></script>
            </head>
            <body>
              <main><h1>El Diario</h1><p><a href="/">Portada</a></p></main>
              %4$s
            </body>
            </html>
            """;

    private static final String SNIPPET = """
            <script src="%s/twin-widget.js"></script><div id="vibethink-twin" data-celebrity-id="%s" data-theme="%s" data-position="bottom-right"></div>
            """;

    private final HttpServer server;
    private final String platform;
    private final String slug;
    private String theme = "dark";
    private String script = "";
    private @Nullable String content;

    ForeignSite(String platform, String slug) {
        this.platform = platform;
        this.slug = slug;
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    /** The snippet's theme is the one the reader's system has. */
    ForeignSite followingTheSystem() {
        theme = "auto";
        return this;
    }

    /** With this in the place of the business plan's snippet. */
    ForeignSite holding(String html) {
        content = html;
        return this;
    }

    /** With a script of its own, which runs before everything else on the page. */
    ForeignSite running(String javaScript) {
        script = javaScript;
        return this;
    }

    String origin() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Its front page in a language. */
    String page(Language language) {
        return origin() + "/" + language.code();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private String page(String language) {
        return PAGE.formatted(
                language, platform, slug, content == null ? SNIPPET.formatted(platform, slug, theme) : content);
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath().substring(1);
        var isScript = path.equals("site.js");
        var page = (isScript ? script : page(path)).getBytes(StandardCharsets.UTF_8);
        var policy = "default-src 'none'; script-src 'self' %1$s; connect-src %1$s; frame-src %1$s; img-src %1$s %2$s"
                .formatted(platform, RunningPlatform.address());
        var type = isScript ? "text/javascript" : "text/html; charset=utf-8";
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.getResponseHeaders().add("Content-Security-Policy", policy);
        exchange.sendResponseHeaders(200, page.length);
        try (var body = exchange.getResponseBody()) {
            body.write(page);
        }
    }
}
