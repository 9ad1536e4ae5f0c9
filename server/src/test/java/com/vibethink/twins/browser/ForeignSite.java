package com.vibethink.twins.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.vibethink.twins.RunningPlatform;
import com.vibethink.twins.Spot;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Somebody else's site with the snippet on it, at an origin of its own, under a policy that lets in nothing but the
 * platform and itself: no inline script, no inline style.
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
              <link rel="stylesheet" href="/site.css">
              <script src="/site.js" nonce="%5$s"></script>
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

    private static final String NONCE = "onlyonce";

    private final HttpServer server;
    private final String platform;
    private final String slug;
    private String theme = "dark";
    private String script = "";
    private String style = "";
    private boolean guarded;
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

    /** With a style sheet of its own. */
    ForeignSite styled(String css) {
        style = css;
        return this;
    }

    /** Runs nothing but what bears its nonce, and takes no bare text for a script (trusted types). */
    ForeignSite guarded() {
        guarded = true;
        return this;
    }

    /** The snippet of a place, with more on its element. */
    static String snippet(Spot place, String more) {
        return loader() + "<div data-vibethink-twin data-deployment-id='" + place.id() + "' " + more + "></div>";
    }

    static String loader() {
        return "<script src='" + RunningPlatform.address() + "/twin-widget.js' nonce='" + NONCE + "'></script>";
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
                language, platform, slug, content == null ? SNIPPET.formatted(platform, slug, theme) : content, NONCE);
    }

    private String policy() {
        var scripts = guarded
                ? "script-src 'nonce-" + NONCE + "'; require-trusted-types-for 'script'; trusted-types vibethink-twin"
                : "script-src 'self' " + platform;
        return "default-src 'none'; style-src 'self'; %3$s; connect-src %1$s; frame-src %1$s; img-src %1$s %2$s"
                .formatted(platform, RunningPlatform.address(), scripts);
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath().substring(1);
        var content = switch (path) {
            case "site.js" -> script;
            case "site.css" -> style;
            default -> page(path);
        };
        var page = content.getBytes(StandardCharsets.UTF_8);
        var type = switch (path) {
            case "site.js" -> "text/javascript";
            case "site.css" -> "text/css";
            default -> "text/html; charset=utf-8";
        };
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.getResponseHeaders().add("Content-Security-Policy", policy());
        exchange.sendResponseHeaders(200, page.length);
        try (var body = exchange.getResponseBody()) {
            body.write(page);
        }
    }
}
