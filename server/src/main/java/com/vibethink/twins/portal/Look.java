package com.vibethink.twins.portal;

import com.vibethink.twins.home.Origin;
import com.vibethink.twins.postgres.Json;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a place is styled; what is null looks as everywhere. */
@Json
record Look(
        @Nullable String accent,
        @Nullable Pair surface,
        @Nullable Pair text,
        @Nullable String font,
        @Nullable Integer radius,
        @Nullable String scheme,
        @Nullable String logoUrl) {

    static final Look USUAL = new Look(null, null, null, null, null, null, null);

    /** What the platform's own style sheet has already. */
    private static final String USUAL_ACCENT = "#7a5af8";

    private static final int USUAL_RADIUS = 10;
    private static final int LARGEST_RADIUS = 24;
    private static final Colour DARK_SURFACE = new Colour(29, 32, 48);
    private static final Colour LIGHT_SURFACE = new Colour(240, 242, 248);

    /** A colour for each scheme. */
    record Pair(@Nullable String light, @Nullable String dark) {}

    /** Dark first, as fans meet it, unless the place says so. */
    String schemeOrUsual() {
        return scheme == null || !scheme.matches("dark|light|auto") ? "auto" : scheme;
    }

    Optional<Colour> accentColour() {
        return Optional.ofNullable(accent).flatMap(Colour::read);
    }

    /** The site the logo comes from, which the page's policy then lets in. */
    Optional<String> logoSite() {
        return Optional.ofNullable(logoUrl)
                .filter(url -> url.matches("https://[^\\s\"'<>;,]+"))
                .map(url -> url.replaceFirst("^(https://[^/?#]+).*", "$1"))
                .flatMap(Origin::read)
                .map(Origin::text);
    }

    /** The page's style sheet; empty where nothing is set. */
    String css() {
        var css = new StringBuilder();
        rule(css, ":root", "dark", Colour.LIGHT, DARK_SURFACE);
        rule(css, ":root[data-scheme=\"light\"]", "light", Colour.DARK, LIGHT_SURFACE);
        return css.toString();
    }

    private void rule(StringBuilder css, String where, String scheme, Colour towards, Colour usual) {
        var declarations = new StringBuilder();
        accentColour()
                .filter(_ -> !USUAL_ACCENT.equalsIgnoreCase(accent))
                .ifPresent(colour -> declarations
                        .append("--accent:" + colour.ground().css() + ";--on-accent:"
                                + colour.on().css() + ";--accent-text:")
                        .append(colour.textOn(of(surface, scheme).orElse(usual), towards)
                                        .css() + ";"));
        of(surface, scheme).ifPresent(colour -> declarations.append("--surface:" + colour.css() + ";"));
        of(text, scheme).ifPresent(colour -> declarations.append("--text:" + colour.css() + ";"));
        if (radius != null && radius != USUAL_RADIUS && radius >= 0 && radius <= LARGEST_RADIUS)
            declarations.append("--radius:" + radius + "px;");
        family().ifPresent(family -> declarations.append("--font:" + family + ";"));
        if (!declarations.isEmpty())
            css.append(where).append('{').append(declarations).append("}\n");
    }

    private Optional<String> family() {
        return switch (font == null ? "" : font) {
            case "SYSTEM" -> Optional.of("system-ui,-apple-system,\"Segoe UI\",Roboto,Arial,sans-serif");
            case "SERIF" -> Optional.of("Charter,\"Bitstream Charter\",\"Iowan Old Style\",Georgia,Cambria,serif");
            case "ROUNDED" ->
                Optional.of("ui-rounded,\"Hiragino Maru Gothic ProN\",Quicksand,Nunito,system-ui,sans-serif");
            case "MONO" -> Optional.of("ui-monospace,\"Cascadia Code\",Menlo,Consolas,monospace");
            default -> Optional.empty();
        };
    }

    private static Optional<Colour> of(@Nullable Pair pair, String scheme) {
        if (pair == null) return Optional.empty();
        return Optional.ofNullable("light".equals(scheme) ? pair.light() : pair.dark())
                .flatMap(Colour::read);
    }
}
