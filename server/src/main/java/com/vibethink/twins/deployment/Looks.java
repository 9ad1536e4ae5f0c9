package com.vibethink.twins.deployment;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A theme as values of the tokens that page and chat are drawn with. Both wear just these, the page by its style sheet and
 * the chat by what its session is told, so nothing changes when the chat comes in, or where scripts never run.
 */
public record Looks(Theme theme) {

    private static final Colour RAISED_LIGHT = new Colour(240, 242, 248);
    private static final Colour RAISED_DARK = new Colour(29, 32, 48);
    private static final double WELL_READABLE = 4.7;
    private static final double QUIET = 4.6;
    private static final double SEEN = 3;
    private static final int STEPS = 10;
    private static final int ROUNDEST_CONTROL = 18;
    private static final String PLAIN = "system-ui, -apple-system, \"Segoe UI\", Roboto, sans-serif";

    /** The page's style sheet; empty where it looks as all do. */
    public String css() {
        if (isUsual()) return "";
        return rule(":root", false)
                + rule(":root[data-scheme=\"light\"]", true)
                + "@media (prefers-color-scheme: light) {\n"
                + rule(":root[data-theme=\"auto\"]:not([data-scheme])", true) + "}\n";
    }

    /** The accent as a ground, and what can be read on it. */
    public record Ground(String fill, String words) {

        private static Ground of(Colour accent) {
            var on = accent.onIt();
            var away = on.equals(Colour.INK) ? Colour.WHITE : Colour.INK;
            return new Ground(
                    moved(accent, on, away, Colour.READABLE, 2 * STEPS).text(), on.text());
        }
    }

    /** The platform's own where the theme has no accent that could be read. */
    public Ground ground() {
        var accent = Colour.read(theme.accent()).or(() -> Colour.read(Tokens.OWN.accent()));
        return Ground.of(accent.orElseThrow());
    }

    /** What differs from the platform's own. */
    public Map<String, String> tokens(boolean light) {
        if (isUsual()) return Map.of();
        var tokens = new LinkedHashMap<String, String>();
        var raised = isRich() ? greys(tokens, light) : Optional.<Colour>empty();
        if (isRich()) shapes(tokens);
        Colour.read(theme.accent())
                .ifPresent(it -> accent(tokens, it, raised.orElse(light ? RAISED_LIGHT : RAISED_DARK)));
        return tokens;
    }

    private boolean isUsual() {
        return !isRich() && theme.accent().equalsIgnoreCase(Theme.USUAL.accent());
    }

    /** Whether the theme says more than its accent. */
    private boolean isRich() {
        return theme.surface() != null
                || theme.text() != null
                || theme.font() != Theme.USUAL.font()
                || !theme.radius().equals(Theme.USUAL.radius());
    }

    private static void accent(Map<String, String> tokens, Colour accent, Colour raised) {
        tokens.put("accent", Ground.of(accent).fill());
        tokens.put("on-accent", Ground.of(accent).words());
        tokens.put(
                "accent-text",
                moved(accent, raised, raised.far(), WELL_READABLE, STEPS).text());
    }

    /** Everything between the place's own surface and text; answers what the accent is read on. */
    private Optional<Colour> greys(Map<String, String> tokens, boolean light) {
        if (theme.surface() == null && theme.text() == null) return Optional.empty();
        var own = theme.surface() == null ? Tokens.OWN.chatSurface() : theme.surface();
        var surface = Colour.read(light ? own.light() : own.dark());
        if (surface.isEmpty()) return Optional.empty();
        var back = surface.get();
        var front = Optional.ofNullable(theme.text())
                .flatMap(text -> Colour.read(light ? text.light() : text.dark()))
                .orElse(back.far());
        var raised = back.mixed(front, 0.07);
        tokens.put("surface", back.text());
        tokens.put("raised", raised.text());
        tokens.put("line", back.mixed(front, 0.14).text());
        tokens.put(
                "edge", moved(back.mixed(front, 0.3), back, front, SEEN, STEPS).text());
        tokens.put("text", front.text());
        tokens.put(
                "quiet",
                moved(back.mixed(front, 0.5), raised, front, QUIET, STEPS).text());
        return Optional.of(raised);
    }

    private void shapes(Map<String, String> tokens) {
        switch (theme.font()) {
            case INTER -> {}
            case SYSTEM -> tokens.put("font", PLAIN);
            case SERIF -> tokens.put("font", "ui-serif, Georgia, \"Times New Roman\", serif");
            case ROUNDED -> tokens.put("font", "ui-rounded, \"SF Pro Rounded\", Nunito, Quicksand, " + PLAIN);
            case MONO -> tokens.put("font", "ui-monospace, Menlo, Consolas, monospace");
        }
        var radius = Math.clamp(theme.radius(), 0, Theme.LARGEST_RADIUS);
        tokens.put("radius", radius + "px");
        tokens.put("control", Math.min(radius, ROUNDEST_CONTROL) + "px");
        tokens.put("panel", (radius == 0 ? 0 : radius + 6) + "px");
    }

    /** Moved step by step until it stands out enough. */
    private static Colour moved(Colour colour, Colour against, Colour towards, double enough, int steps) {
        var moved = colour;
        for (int step = 1; step <= STEPS && moved.contrast(against) < enough; step++)
            moved = colour.mixed(towards, (double) step / steps);
        return moved;
    }

    private String rule(String where, boolean light) {
        return tokens(light).entrySet().stream()
                .map(token -> "--" + token.getKey() + ":" + token.getValue())
                .collect(Collectors.joining(";", where + "{", "}\n"));
    }
}
